import { CONTROLS } from '../../page/controls';
import { isCommentsHeading } from '../listHeadings';
import { linksToProfile } from '../evidence';
import type { Judged } from '../../ledger/types';
import { readLanguage } from '../../page/language';
import { isLabel } from '../../page/prose';
import type { TreeElement } from '../../page/tree/types';
import { isElement } from '../../page/tree/tree';
import type { Block, Measured } from '../../page/types';
import type { Metadata } from '../../types';
import { memoizeWeak } from '../../text/memo';
import { maskOf } from '../../text/phrases';
import { readsAge } from '../../text/relativeTime';
import { lettered } from '../../text/unicodeClasses';
import { CATEGORIES } from '../../../rules/languages/types';
import { clockAfter } from '../../metadata/dates/timeOfDay';
import { type RecordFacts, recordFactsOf } from './facts';
import { isLinked } from './shapes';
import type { RecordList } from './types';

/** Two may be a story with its update. */
const MIN_ENTRIES = 3;

/** Share of the entries of which a trait must hold: one may lack its time, or stand out of order. */
const MOST = 0.75;

/** A line that says when, and perhaps who and where. Words. */
const MAX_WHEN_WORDS = 8;

/** Share of a page's text from which entries that nobody declares are what the page is there for. */
const MAIN_FROM = 0.8;

/** Names to an entry, where those who report are fewer than what they report. */
const MAX_WRITERS = 0.5;

/** Blocks between a list and what names it. */
const HEADING_REACH = 2;

/** Where readers write; below a list or around it, they wrote the list. */
export const WRITTEN_IN = 'textarea, [contenteditable="true"]';

const APART = 'nav, aside, footer';

/** The minute of a match: 52', 45'+2, 90+3′. */
const MINUTE = /^(\d{1,3})(?:['’′]|(?=\+))(?:\+(\d{1,2}))?/;

const HEADING = /^h[1-6]$/;

/** When, who, and whose picture: all of it is an entry's own. */
const OWN = maskOf(['updated', 'published', 'credit', 'correction', 'syndication', 'authorBio']);
const OFFERS = maskOf(CATEGORIES) & ~OWN;

/**
 * What the entries of a live report say, each with its time, its headline and its writer: a line that would be told twice, or be the
 * page's date, above a story stands here once for each. Buttons, counters and links to share an entry are none of it.
 */
export const liveEntriesOf = ({ page, metadata }: Pick<Judged, 'page' | 'metadata'>): ReadonlySet<Block> => entriesOn(page)(metadata);

const entriesOn = memoizeWeak((page: Measured) => memoizeWeak((metadata: Metadata) => findEntries(page, metadata)));

function findEntries(page: Measured, metadata: Metadata): ReadonlySet<Block> {
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const isDeclared = metadata.types.includes('LiveBlogPosting');
  const saysWhen = (block: Block): boolean =>
    holdsTime(block) || (block.words <= MAX_WHEN_WORDS && (MINUTE.test(block.text) || saysAge(block.text)));
  const found = new Set<Block>();
  for (const [list, facts] of recordFactsOf(page)) {
    if (!isReport(page, list, facts)) continue;
    const isLive = isDeclared
      ? isTimed(page, list, saysWhen)
      : isMain(page, list) && isInOrder(page, list) && countWriters(page, list, saysWhen) <= MAX_WRITERS * list.records.length;
    if (!isLive) continue;
    for (const block of page.blocks.slice(list.span.start, list.span.end)) if (isEntrys(page, block, saysWhen)) found.add(block);
  }
  return found;
}

/** Texts that stand on this page, written by nobody who wrote below it. */
function isReport({ blocks }: Measured, { span, elements }: RecordList, { count, linked, distinct, table }: RecordFacts): boolean {
  if (count < MIN_ENTRIES || Math.min(linked, distinct) > 1 - MOST || table > 0) return false;
  const first = elements[0]?.[0];
  if (!first || first.closest(APART)) return false;
  const list = first.parentElement;
  const isReaders = blocks.slice(Math.max(0, span.start - HEADING_REACH), span.start).some(isCommentsHeading);
  return !isReaders && list?.querySelector(WRITTEN_IN) === null && !list.nextElementSibling?.querySelector(WRITTEN_IN);
}

/** Lines with a name that no other entry has: a few report, readers are as many as there are entries. */
function countWriters(page: Measured, { records }: RecordList, saysWhen: (block: Block) => boolean): number {
  const labels = records.flatMap(({ start, end }) => {
    const name = page.blocks.slice(start, end).find((block) => isLabel(block) && letter(block.text).test(block.text) && !saysWhen(block));
    return name ? [name.text] : [];
  });
  return new Set(labels).size;
}

const isTimed = (page: Measured, { records }: RecordList, saysWhen: (block: Block) => boolean): boolean =>
  records.filter(({ start, end }) => page.blocks.slice(start, end).some(saysWhen)).length >= MOST * records.length;

/** Each with a time of day, from the newest to the first or the other way round. */
function isInOrder(page: Measured, { records }: RecordList): boolean {
  const times = records.flatMap(({ start, end }) =>
    page.blocks
      .slice(start, end)
      .flatMap((block) => timeOf(block) ?? [])
      .slice(0, 1),
  );
  if (times.length < MOST * records.length || new Set(times).size < MIN_ENTRIES) return false;
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return [1, -1].some((way) => steps.filter((step) => step * way >= 0).length >= MOST * steps.length);
}

/** The time that a short line or a subhead begins with, as a number that grows with it. */
function timeOf(block: Block): number | undefined {
  const stated = timeElement(block)?.getAttribute('datetime') ?? '';
  if (/T\d/.test(stated)) return Date.parse(stated) || undefined;
  if (block.words > MAX_WHEN_WORDS && !HEADING.test(block.tag)) return undefined;
  const [, minute, more = 0] = MINUTE.exec(block.text) ?? [];
  if (minute) return Number(minute) + Number(more) / 100;
  const clock = clockAfter(block.text);
  const [hours = 0, minutes = 0] = clock?.time.split(':').map(Number) ?? [];
  return clock && hours * 60 + minutes;
}

const isMain = ({ blocks }: Measured, { span }: RecordList): boolean =>
  wordsOf(blocks.slice(span.start, span.end)) >= MAIN_FROM * wordsOf(blocks);

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.filter((block) => !block.hidden && !isLinked(block)).reduce((sum, { words }) => sum + words, 0);

function isEntrys(page: Measured, block: Block, saysWhen: (block: Block) => boolean): boolean {
  if (block.hidden || elementsOf(block).some((el) => el.closest(CONTROLS) !== null || el.querySelector(CONTROLS) !== null)) return false;
  if (saysWhen(block)) return true;
  const isShort = isLabel(block) || (block.words <= MAX_WHEN_WORDS && (block.wordings & OFFERS) !== 0);
  if (isShort && ((block.wordings & OFFERS) !== 0 || !letter(block.text).test(block.text))) return false;
  if (isLinked(block)) return HEADING.test(block.tag) || linksToProfile(block);
  return !isShort || !besideControls(page, block);
}

const letter = lettered('[\\p{L}]');

/** A count beside its button. */
function besideControls(page: Measured, { parent }: Block): boolean {
  const box = parent.parentElement;
  return [parent, box].some((el) => el && page.wordsIn(el) <= MAX_WHEN_WORDS && el.querySelector(CONTROLS) !== null);
}

const holdsTime = (block: Block): boolean => block.words <= MAX_WHEN_WORDS && timeElement(block) !== undefined;

const timeElement = (block: Block): TreeElement | undefined =>
  elementsOf(block)
    .map((el) => el.closest('time') ?? el.querySelector('time'))
    .find((el) => el !== null) ?? undefined;

const elementsOf = ({ nodes, parent }: Block): TreeElement[] => {
  const own = nodes.filter(isElement);
  return own.length > 0 ? own : [parent];
};
