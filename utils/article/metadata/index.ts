import { readLanguage } from '../language';
import type { Measured } from '../page';
import type { Metadata } from '../types';
import { readByline } from './byline';
import { readDates } from './dates';
import { readDeclared } from './declared';
import { readHeadline } from './headline';
import { typesOf } from './jsonld';
import { gather } from './places';
import { readSource } from './source';

/** Title, source, dates and byline with their evidence. Reads only; runs first. */
export function readMetadata(page: Measured): Metadata {
  const places = gather(page);
  const { own, metas } = places;
  const lang = readLanguage(page);
  const { source, via } = readSource(places);
  return {
    title: readHeadline(places),
    byline: readByline(places, { site: (via ?? source).value, source: source.value }),
    source,
    ...(via && { via }),
    ...readDates(places),
    ...(lang !== undefined && { lang }),
    dir: page.root.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    url: page.url,
    types: own.story ? typesOf(own.story) : [],
    ...readDeclared(own, metas),
  };
}
