import { amid } from './proof';
import { lettered } from '../text/unicodeClasses';
import { linksIn } from '../page/links';
import type { Block, Measured } from '../page/types';
import type { Finder } from '../ledger/types';
import type { Metadata } from '../types';
import { fold } from '../text/words';

/** A longer block says more than who and when. */
const MAX_WORDS = 30;

/** Words that may be left over when names, dates and figures are taken out: "By", "and", "updated", a place. */
const MAX_LEFT = 3;

/** How far below the first paragraph, in blocks, bylines and dates may still stand. */
const REACH = 4;

/** Byline, source and date stand above the text already; the lines that print them would be read twice. */
export const headMatter: Finder = {
  name: 'head-matter',
  kind: 'byline',
  why: 'Source, byline and date are shown above the text.',
  find: ({ page, metadata }) => {
    const known = knownFacts(metadata);
    return headBlocks(page).filter((block) => saysNothingNew(block, known));
  },
  removes: amid('<p>By Ida Strand</p>'),
  keeps: amid('<p>Ida Strand wrote down every crossing of that boat for eleven years, in a book that lies in the museum now.</p>'),
};

/** Blocks from the headline to a little way into the text. */
function headBlocks({ blocks }: Measured): readonly Block[] {
  const headline = blocks.findIndex(({ tag }) => tag === 'h1');
  const prose = blocks.findIndex(
    ({ index, words, linkChars, text }) => index > headline && words >= MAX_WORDS && linkChars * 2 < text.length,
  );
  return blocks.slice(Math.max(headline, 0), Math.max(headline, prose) + REACH);
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
const linkTexts = (nodes: readonly ChildNode[]): string[] =>
  nodes.flatMap(linksIn).map((link) => fold(link.textContent ?? '').toLowerCase());
