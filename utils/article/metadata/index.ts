import type { Measured } from '../page';
import type { Metadata } from '../types';
import { readByline } from './byline';
import { dateCandidates } from './dates/candidates';
import { chooseDates } from './dates/choose';
import { readDeclared } from './declared';
import { monthsOf } from './dates/months';
import { rawTitles, readHeadline } from './headline';
import { ownNodes, textOf, typesOf } from './jsonld';
import { readLanguage } from '../language';
import { firstMeta, readMetas } from './metas';
import { readSource } from './source';
import { readZone } from './zone';

/** Title, source, dates and byline with their evidence. Reads only; runs first. */
export function readMetadata(page: Measured): Metadata {
  const metas = readMetas(page);
  const titles = rawTitles(page, metas);
  const urls = [page.url, firstMeta(metas, 'og:url')].filter((url) => url !== undefined);
  const own = ownNodes(page, { urls, titles });
  const headlines = own.story ? [textOf(own.story['headline']), ...titles] : titles;
  const zone = readZone(
    page,
    headlines.filter((title) => title !== ''),
  );
  const lang = readLanguage(page);
  const reading = { months: monthsOf(lang ? [lang, 'en'] : ['en', 'de']), order: undefined };
  return {
    title: readHeadline({ page, metas, own, zone }),
    byline: readByline({ page, metas, own, zone }),
    ...readSource({ page, metas, own, zone, reading }),
    ...chooseDates(dateCandidates({ page, metas, own, zone, reading }), page.loadedAt),
    ...(lang !== undefined && { lang }),
    dir: page.root.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    url: page.url,
    types: own.story ? typesOf(own.story) : [],
    ...readDeclared(own, metas),
  };
}
