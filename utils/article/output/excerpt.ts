import { measure } from '../page/measure';
import { walk } from '../page/walk';
import { compose } from './compose';
import { setAside, isKept, unjudged } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import { capitalLink } from '../clutter/capitalLink';
import { ruleFinders } from '../clutter/ruleFinders';
import { readMetadata } from '../metadata';
import type { Block } from '../page/types';
import { copyRanges } from '../page/selectedRanges';
import { sanitize } from './sanitize';
import type { Article, Kind, SafeHtml } from '../types';

/** A part of a page that somebody chose. */
export interface Excerpt {
  readonly html: SafeHtml;
  readonly words: number;
}

/** Nobody selects these for what they say. What only stands elsewhere, like a comment, may well be what was wanted. */
const LITTER: ReadonlySet<Kind> = new Set([
  'ad',
  'ai-promotion',
  'app',
  'consent',
  'donation',
  'login',
  'most-read',
  'newsletter',
  'player',
  'read-also',
  'related',
  'share',
  'subscribe',
  'taught',
]);

const setAsideLitter = setAside([...ruleFinders, capitalLink].filter(({ kind }) => LITTER.has(kind)));

/**
 * What ranges of a page hold, without what nobody sees and without the lines that were set aside when the page was read.
 * Where nothing else was chosen, those are what was wanted. Nothing where the ranges hold no text.
 */
export function excerptOf(live: Document, ranges: readonly Range[], article: Article | undefined): Excerpt | undefined {
  const judged = judge(live, ranges);
  const { blocks } = judged.page;
  const told = setAsideLitter(judged);
  const cleaned = blocks.filter((block) => isKept(told, block) && !(article && wasSetAside(block, blocks.length, article)));
  return put(judged, cleaned.length > 0 ? cleaned : blocks);
}

/** What ranges of a cleaned article hold: all of it. */
export function cleanExcerptOf(live: Document, ranges: readonly Range[]): Excerpt | undefined {
  const judged = judge(live, ranges);
  return put(judged, judged.page.blocks);
}

function judge(live: Document, ranges: readonly Range[]): Judged {
  const { root } = walk(copyRanges(live, ranges), { rendered: false });
  const page = measure({ root, url: live.baseURI, data: [], loadedAt: Date.now(), title: '' });
  return unjudged(page, readMetadata(page));
}

function put({ page }: Judged, blocks: readonly Block[]): Excerpt | undefined {
  if (blocks.length === 0) return undefined;
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  return { html: sanitize(compose(page, new Set(blocks)).innerHTML), words };
}

/** The first and the last block may be cut through: they are told by what is left of them. */
function wasSetAside({ text, index }: Block, count: number, { removals, text: story }: Article): boolean {
  const isIn = (line: string): boolean =>
    line === text || (index === 0 && line.endsWith(text)) || (index === count - 1 && line.startsWith(text));
  const litter = removals.filter(({ kind }) => LITTER.has(kind));
  return litter.some((removal) => removal.text.split('\n').some(isIn)) && !story.split('\n').some((line) => line.includes(text));
}
