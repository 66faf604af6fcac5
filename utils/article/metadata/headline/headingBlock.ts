import type { Block, Measured } from '../../page/types';
import { isProse } from '../headProse';
import { classNames } from '../foreignBoxes';
import { likenessOf, tokens } from '../tokens';
import type { TreeElement } from '../../page/tree/types';

/** A lower heading with more paragraphs before it is a subhead. */
const MAX_PROSE_BEFORE = 3;

/** Headlines agree with the page's own title; without one the first `<h1>` of some length is taken. */
export function findHeadline(page: Measured, titles: readonly string[]): Block | undefined {
  const read = titles.map(readTitle);
  const levelOf = headingLevels(page);
  let found: { block: Block; score: number; proseAllowed: number } | undefined;
  let prose = 0;
  for (const block of page.blocks) {
    if (isProse(block)) prose++;
    const level = levelOf(block);
    const score = headlineScore(block, level, read);
    const isLate = level !== 1 && found !== undefined && prose > found.proseAllowed;
    if (score > (found?.score ?? 0) && !isLate) found = { block, score, proseAllowed: allowProse(level, score, prose) };
  }
  return found?.block;
}

/** Paragraphs up to which a lower heading may still be the headline: the menus above it hold some, but below an `<h1>` of the story they are its text. */
function allowProse(level: number, score: number, before: number): number {
  if (score < MIN_FOUND) return Infinity;
  return level === 1 && score >= MIN_FOUND_H1 ? before : MAX_PROSE_BEFORE;
}

/** A heading with less than this has little of the titles in it. */
const MIN_FOUND = 2;
/** An `<h1>` of a few words that has a quarter of the titles' words. */
const MIN_FOUND_H1 = 3.1;

const MAX_HEADLINE_CHARS = 400;

/** What a heading of each level is worth beside its agreement with the titles, which counts up to `AGREEMENT`; 0 is no heading. */
const LEVEL_SCORES = [0.2, 1.5, 0.7, 0.4];
const AGREEMENT = 4;
/** What is no `<h1>` has to be the title nearly word for word: subheads repeat much of it. */
const MIN_AGREEMENT = 0.75;

/** What else stands in a logo, a menu or comments is no headline, were it the only heading. */
const MIN_AGREEMENT_ELSEWHERE = 0.3;

function headlineScore(block: Block, level: number, titles: readonly Title[]): number {
  if (block.text.length > MAX_HEADLINE_CHARS) return 0;
  const start = block.text.slice(0, 12);
  if (level === 0 && (block.words < 3 || !titles.some(({ text }) => text.includes(start)))) return 0;
  const words = tokens(block.text);
  const agreement = Math.max(0, ...titles.map((title) => (isPartOf(title, block.text) ? PART : agreementWith(title, words))));
  if (level !== 1 && agreement < MIN_AGREEMENT) return 0;
  const shown = (block.hidden ? -1.2 : 0) + (block.linkChars > 0 ? -0.5 : 0) + (words.length > 3 ? 0.6 : 0);
  const elsewhere = isElsewhere(block);
  if (elsewhere && titles.length > 0 && agreement < MIN_AGREEMENT_ELSEWHERE) return 0;
  return Math.max(0.01, agreement * AGREEMENT + (LEVEL_SCORES[level] ?? 0.3) + shown - (elsewhere ? 3 : 0));
}

/** A title with its words; it is often the headline with sections and more behind it, or before it. */
interface Title {
  readonly text: string;
  readonly words: readonly string[];
  /** Words of its longest part, where it has several. */
  readonly longest: readonly string[] | undefined;
}

function readTitle(text: string): Title {
  const parts = text.split(/ [|\-–—·•»:] |[|｜]/).sort((a, b) => b.length - a.length);
  return { text, words: tokens(text), longest: parts.length > 1 ? tokens(parts[0] ?? '') : undefined };
}

const agreementWith = ({ words, longest }: Title, heading: readonly string[]): number =>
  Math.max(likenessOf(heading, words), longest ? likenessOf(heading, longest) * PART : 0);

/** What a part of a title counts beside the whole. */
const PART = 0.95;

/** A part of fewer words is a section, or the site. */
const MIN_PART_WORDS = 4;

/** Whether a line is all that a title begins with, up to a mark that parts it from the site: "Swans hold up traffic-Lidd Gazette". */
function isPartOf({ text, words }: Title, line: string): boolean {
  return (
    text.startsWith(line) && words.length > MIN_PART_WORDS && PARTING.test(text.slice(line.length)) && tokens(line).length >= MIN_PART_WORDS
  );
}

const PARTING = /^(?:\s*[|｜_/–—-]|\s(?=[\u2e80-\u9fff]))/;

/** Headings of comments and of the site. */
function isElsewhere(block: Block): boolean {
  for (let el: TreeElement | null = block.parent, level = 0; el && level < 4; el = el.parentElement, level++) {
    if (
      el.localName === 'nav' ||
      /(?:^|[\s-])(?:comments?|nav|navigation|menu|logo|branding|site-title|related|footer)(?:$|[\s-])/i.test(classNames(el))
    )
      return true;
  }
  return false;
}

/** 1 to 6 for the blocks of headings, 0 for all others; a paragraph in a heading has the heading's. */
function headingLevels(page: Measured): (block: Block) => number {
  const inside = new Map<number, number>();
  for (const heading of page.root.querySelectorAll('h1, h2, h3')) {
    const { start, end } = page.spanOf(heading);
    for (let index = start; index < end; index++) inside.set(index, Number(heading.localName[1]));
  }
  return ({ tag, index }) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : (inside.get(index) ?? 0));
}
