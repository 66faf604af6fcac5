import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import { liesIn, parsePlace, placeOf } from './elementPath';
import { hashOf } from '../../ledger/receipts';
import { beginningOf, PARAGRAPH_WORDS } from './taughtRules';
import type { SiteRule } from '../../ledger/siteRule';
import { plainHostOf } from '../../text/urls';

/** What is remembered of a page that was cleaned: where its kept text stood and how long it was, and none of it. */
export interface Skeleton {
  readonly site: string;
  /** Tells two pages apart, and says nothing of them. */
  readonly page: string;
  readonly places: readonly string[];
  /** Of each kept block: its place as an index into `places`, its words, and a number made of how it begins. */
  readonly blocks: readonly (readonly [place: number, words: number, begins: string])[];
}

/** Longer articles are remembered by their first blocks. */
const MAX_BLOCKS = 150;

/** Elements around a block that its place names: more than a rule does, since a rule may mean a box around it. */
const LEVELS = 6;

/** What is kept of an article to try new rules on. */
export function skeletonOf(judged: Judged): Skeleton {
  const { page } = judged;
  const kept = page.blocks.filter((block) => isKept(judged, block)).slice(0, MAX_BLOCKS);
  const placed = kept.map(({ parent }) => placeOf(parent, LEVELS));
  const places = [...new Set(placed)];
  return {
    site: plainHostOf(page.url),
    page: pageName(page.url),
    places,
    blocks: kept.map(({ words, text }, at) => [places.indexOf(placed[at] ?? ''), words, hashOf(beginningOf(text))]),
  };
}

/** Tells a page from others, and says nothing of it. */
const pageName = (url: string): string => hashOf(url.replace(/[?#].*/s, ''));

/** What a rule would have taken of earlier articles. */
export interface Trial {
  /** Articles that it was tried on. */
  readonly tried: number;
  /** Paragraphs it would have taken of them. */
  readonly paragraphs: number;
}

/** Tries a rule on the articles of its site that were cleaned before, other than this page. */
export function tryRule({ site, place, says }: SiteRule, skeletons: readonly Skeleton[], url: string): Trial {
  const steps = parsePlace(place) ?? [];
  const begins = says === undefined ? undefined : hashOf(says);
  const earlier = skeletons.filter((skeleton) => skeleton.site === site && skeleton.page !== pageName(url));
  const taken = earlier.flatMap(({ places, blocks }) =>
    blocks.filter(
      ([at, words, begin]) => words >= PARAGRAPH_WORDS && (begins === undefined || begin === begins) && liesIn(places[at] ?? '', steps),
    ),
  );
  return { tried: earlier.length, paragraphs: taken.length };
}
