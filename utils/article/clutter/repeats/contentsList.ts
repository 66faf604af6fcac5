import { amid } from '../proof';
import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import { linkShareOf } from '../../page/prose';
import { lettered } from '../../text/unicodeClasses';
import { linksOf } from '../../page/links';
import { lazy } from '../../text/memo';
import type { Block, Measured } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import { bitOf } from '../../text/phrases';

/** Words of an entry; a longer line says more than what a part is about. */
const MAX_ENTRY_WORDS = 25;

/** One or two entries that lead nowhere may be said again by chance; three are a list. */
const MIN_ENTRIES = 3;

/** Share of the entries that subheads say again: all where nothing is linked, most where they lead into the page, fewer where all do nothing else. */
const MOST = 0.6;
const SOME = 0.2;

/** An entry is linked from end to end; a sentence with a cross-reference is not. */
const LINKED_FROM = 0.9;

const SUBHEAD = /^(?:h[2-6]|summary|dt)$/;

interface Entry {
  readonly block: Block;
  /** Leads to a place in a page, and holds nothing else. */
  readonly isLink: boolean;
  /** A later subhead of the text says the same; of a link, any later line. */
  readonly isSaid: boolean;
}

/** What stands above the text to lead into it, whatever its markup: the subheads themselves follow, and the outline has them. */
export const contentsList: Finder = {
  name: 'contents-list',
  kind: 'navigation',
  why: 'A list of the subheads that follow; the outline has them.',
  find: (judged) =>
    runsOfEntries(judged)
      .filter(isContents)
      .flatMap((run) => withHeading(judged.page, run)),
  removes: amid(
    '<ul><li>Who pays</li><li>Who sails</li><li>Who stays</li></ul><h2>Who pays</h2><p>The board.</p><h2>Who sails</h2><p>All.</p><h2>Who stays</h2>',
  ),
  keeps: amid('<ul><li>Who pays</li><li>Who sails</li><li>Who stays</li></ul><h2>What the board means to settle</h2>'),
};

function runsOfEntries(judged: Judged): Entry[][] {
  const { page } = judged;
  const places = lastPlaces(judged);
  const runs: Entry[][] = [[]];
  for (const block of page.blocks) {
    const entry = readEntry(block, places);
    if (entry) runs.at(-1)?.push(entry);
    else if (isKept(judged, block) && runs.at(-1)?.length) runs.push([]);
  }
  return runs;
}

/** Where what is kept stands last, by what it says. */
interface Places {
  readonly heads: ReadonlyMap<string, number>;
  /** Read where an entry leads into the page, which is seldom. */
  readonly all: () => ReadonlyMap<string, number>;
}

function lastPlaces(judged: Judged): Places {
  const { blocks } = judged.page;
  const told = blocks.filter((block) => block.words <= MAX_ENTRY_WORDS && isKept(judged, block));
  return { heads: placesOf(told.filter(({ tag }) => SUBHEAD.test(tag))), all: lazy(() => placesOf(told)) };
}

const placesOf = (blocks: readonly Block[]): Map<string, number> => new Map(blocks.map(({ text, index }) => [plain(text), index]));

function readEntry(block: Block, { heads, all }: Places): Entry | undefined {
  if (block.words > MAX_ENTRY_WORDS || block.words === 0) return undefined;
  const isLink = linkShareOf(block) >= LINKED_FROM && leadsInside(block);
  const later = isLink ? all() : heads;
  const isSaid = later.size > 0 && (isLink || !/^h[1-6]$/.test(block.tag)) && (later.get(plain(block.text)) ?? -1) > block.index;
  return isLink || isSaid ? { block, isLink, isSaid } : undefined;
}

function isContents(run: readonly Entry[]): boolean {
  const said = run.filter(({ isSaid }) => isSaid).length;
  const linked = run.filter(({ isLink }) => isLink).length;
  if (said === 0) return false;
  if (linked === run.length) return said >= (run.length < MIN_ENTRIES ? run.length : SOME * run.length);
  return run.length >= MIN_ENTRIES && said >= (linked > 0 ? MOST : 1) * run.length;
}

/** From the "Contents" above the entries, where there is one, to the last of them. */
function withHeading({ blocks }: Measured, run: readonly Entry[]): Stretch {
  const first = run[0]?.block.index ?? 0;
  const isTitled = ((blocks[first - 1]?.wordings ?? 0) & bitOf('navigation')) !== 0;
  const end = (run.at(-1)?.block.index ?? first) + 1;
  return { span: { start: isTitled ? first - 1 : first, end }, evidence: ['subheads further down say the same'] };
}

/** A link to a part of a page, whatever page it names: contents name their own. */
const leadsInside = (block: Block): boolean => linksOf(block).some((link) => link.getAttribute('href')?.includes('#'));

/** Words alone: entries leave out numbers and the punctuation that subheads have. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(numberOrMarks(lower), ' ').trim();
}

const numberOrMarks = lettered('^[\\p{N}.)\\s]+|[^\\p{L}\\p{N}]+', 'g');
