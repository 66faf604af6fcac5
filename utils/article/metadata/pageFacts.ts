import { lazy, memoize } from '../text/memo';
import { parseTag } from '../text/languageTags';
import type { Measured } from '../page/types';
import { areKnown, monthsOf } from './dates/months';
import { makeReading, type Reading } from './dates/dateReader';
import { type OwnNodes, ownNodes, textOf } from './jsonLd';
import { firstMeta, type Metas, readMetas } from './metaTags';
import { tokens } from './tokens';
import { siteStripper } from './headline/title';
import { readZone, type Zone } from './headZone';

/** Where facts are looked for; read lazy, shared by all that look. */
export interface Places {
  readonly page: Measured;
  readonly metas: Metas;
  readonly own: OwnNodes;
  readonly zone: Zone;
  readonly reading: Reading;
  /** Languages the page declares, most specific first. */
  readonly languages: readonly string[];
  /** What the page calls itself, with or without the site's name. */
  readonly titles: readonly string[];
  /** Takes the site's name and sections off either end of a title. */
  strip(title: string): string;
  /** Words of titles, section and keywords: no writer's name has them. */
  themes(): ReadonlySet<string>;
}

/** Reads metas, JSON-LD and the headline's surroundings. */
export function gather(page: Measured): Places {
  const metas = readMetas(page);
  const titles = [firstMeta(metas, 'og:title'), firstMeta(metas, 'twitter:title'), page.title].filter((title) => title !== undefined);
  const urls = [page.url, firstMeta(metas, 'og:url')].filter((url) => url !== undefined);
  const own = ownNodes(page, { urls, titles });
  const strip = memoize(siteStripper({ page, metas, own }));
  const headlines = [own.story ? textOf(own.story['headline']) : '', ...titles].map(strip).filter((title) => title !== '');
  const zone = readZone(page, headlines);
  const languages = pageLanguages(page, metas);
  const reading = makeReading({ monthOf: monthsOf(languages), areKnown: areKnown(languages) });
  const themes = lazy(() => readThemes(titles, metas));
  return { page, metas, own, zone, reading, languages, titles: titles.filter((title) => title !== ''), strip, themes };
}

const readThemes = (titles: readonly string[], metas: Metas): ReadonlySet<string> =>
  new Set(
    tokens(
      [...titles, firstMeta(metas, 'article:section'), ...(metas.get('article:tag') ?? []), ...(metas.get('keywords') ?? [])].join(' '),
    ),
  );

/** Languages the page says it is in, most specific first. */
function pageLanguages(page: Measured, metas: Metas): string[] {
  const declared = [page.root.getAttribute('lang'), firstMeta(metas, 'og:locale'), firstMeta(metas, 'content-language', 'language')];
  return declared.flatMap((language) => parseTag(language ?? '') ?? []);
}
