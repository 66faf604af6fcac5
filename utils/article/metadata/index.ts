import { directionOf } from '../page/language';
import type { Measured } from '../page/types';
import { isSameSite, parseUrl } from '../text/urls';
import type { Fact, Metadata } from '../types';
import { readByline } from './byline/byline';
import { readDates } from './dates';
import { readDeclared } from './declared';
import { readHeadline } from './headline/headline';
import { typesOf } from './jsonLd';
import { gather } from './pageFacts';
import { readSource } from './source/source';

/** Title, source, dates and byline with their evidence. Reads only; runs first. */
export function readMetadata(page: Measured): Metadata {
  const places = gather(page);
  const { own, metas, lang } = places;
  const canonical = ownCanonical(page);
  const { source, via } = readSource(places);
  return {
    title: cutTitle(readHeadline(places)),
    byline: readByline(places, { site: (via ?? source).value, source: source.value }),
    source,
    ...(via && { via }),
    ...readDates(places),
    ...(lang !== undefined && { lang }),
    dir: directionOf(lang, page.root.getAttribute('dir')),
    url: page.url,
    ...(canonical && { canonical }),
    types: own.story ? typesOf(own.story) : [],
    ...readDeclared(own, metas, page.url),
  };
}

/** A headline of more characters is none, and would be the whole of what is seen. */
const MAX_TITLE = 1_000;

const cutTitle = (title: Fact): Fact =>
  title.value.length > MAX_TITLE ? { ...title, value: `${title.value.slice(0, MAX_TITLE)}…` } : title;

/** A part of a path that names a story is at least this long, in characters. */
const MIN_NAME = 8;

/**
 * The page's true address, where it is another than that it was read at, on the same site, and shares the part that
 * names the story: pages that change without loading keep the address of the story before.
 */
function ownCanonical({ url, canonical }: Measured): string | undefined {
  if (!canonical || canonical === url || !isSameSite(canonical, url)) return undefined;
  const [there, here] = [parseUrl(canonical), parseUrl(url)];
  if (!there || !here) return undefined;
  const names = there.pathname.split('/').filter((part) => part.length >= MIN_NAME || /\d{5}/.test(part));
  return names.some((name) => here.pathname.includes(name)) ? canonical : undefined;
}
