import { amid } from './proof';
import { liveEntriesOf } from './records/liveEntries';
import { lettered } from '../text/unicodeClasses';
import { readLanguage } from '../page/language';
import { linksIn } from '../page/links';
import type { Block, Measured } from '../page/types';
import type { Finder } from '../ledger/types';
import type { Metadata } from '../types';
import { readsAge } from '../text/relativeTime';
import { fold } from '../text/words';
import type { TreeNode } from '../page/tree/types';

/** A longer block says more than who and when. */
const MAX_WORDS = 30;

/** Words that may be left over when names, dates and figures are taken out: "By", "and", "updated", a place. */
const MAX_LEFT = 3;

/** "Published on Sunday, 30 March 2025 at 14:05": a longer line says more than when. */
const MAX_DATE_WORDS = 8;

/** How far below the first paragraph, in blocks, bylines and dates may still stand. */
const REACH = 4;

/** Byline, source and date stand above the text already; the lines that print them would be read twice. */
export const headMatter: Finder = {
  name: 'head-matter',
  kind: 'byline',
  why: 'Source, byline and date are shown above the text.',
  find: (judged) => {
    const { page, metadata } = judged;
    const entries = liveEntriesOf(judged);
    const known = knownFacts(metadata);
    const { before, after } = headBlocks(page);
    const saysAge = readsAge(readLanguage(page) ?? 'en');
    const isDate = ({ text, words, tag }: Block): boolean => words <= MAX_DATE_WORDS && !/^h[1-3]$/.test(tag) && saysAge(text);
    return [
      ...before.filter((block) => saysNothingNew(block, known) || (metadata.published !== undefined && isDate(block))),
      ...after.filter((block) => saysNothingNew(block, known)),
    ].filter((block) => !entries.has(block) && !isSpeaker(page, block));
  },
  removes: amid('<p>By Ida Strand</p>'),
  keeps: amid('<p>Ida Strand wrote down every crossing of that boat for eleven years, in a book that lies in the museum now.</p>'),
};

/** A name in a line of its own again and again says who speaks. */
const MIN_TURNS = 3;

const isSpeaker = ({ blocks }: Measured, { text }: Block): boolean => blocks.filter((block) => block.text === text).length >= MIN_TURNS;

/** Blocks from the headline to the first paragraph, and a little way into the text. */
function headBlocks({ blocks }: Measured): Readonly<Record<'before' | 'after', readonly Block[]>> {
  const headline = blocks.findIndex(({ tag }) => tag === 'h1');
  const prose = blocks.findIndex(
    ({ index, words, linkChars, text }) => index > headline && words >= MAX_WORDS && linkChars * 2 < text.length,
  );
  const [start, middle] = [Math.max(headline, 0), Math.max(headline, prose)];
  return { before: blocks.slice(start, middle), after: blocks.slice(middle, middle + REACH) };
}

/** What stands above the text, in small letters. */
function knownFacts({ byline, source, via, published }: Metadata): string[] {
  const facts = [...byline, source, via, published && { value: published.text ?? '' }];
  return facts.flatMap((fact) => (fact && fact.value.length > 2 ? [fact.value.toLowerCase()] : []));
}

function saysNothingNew({ text, words, tag, nodes }: Block, known: readonly string[]): boolean {
  if (words > MAX_WORDS || /^h[1-3]$/.test(tag)) return false;
  const rest = without(text.toLowerCase(), known);
  if (rest.length === text.length) return false;
  const isDated = /\b(?:19|20)\d{2}\b/.test(text);
  const unsaid = isDated ? without(rest, linkTexts(nodes)) : rest;
  return (unsaid.match(word(unsaid))?.length ?? 0) <= MAX_LEFT;
}

const word = lettered('[\\p{L}]{2,}', 'g');

const without = (text: string, parts: readonly string[]): string => parts.reduce((rest, part) => rest.replaceAll(part, ' '), text);

/** Sections that a byline with a date leads to: "in News, Portugal". */
const linkTexts = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(linksIn).map((link) => fold(link.textContent ?? '').toLowerCase());
