import { isKept, type Judged } from './cut';
import { once, remember } from './once';
import type { Block, Finder, Measured } from './page';
import { fold } from './words';

/** Characters; shorter lines are repeated for good reasons: "Yes.", "Photo: AP". */
const MIN_LINE_CHARS = 25;

/** Rows, items and subheads may say the same under different heads. */
const MAY_REPEAT = new Set('td th dt dd li pre h2 h3 h4 h5 h6 caption figcaption'.split(' '));

/** A subhead this near, in blocks, to one that says the same is said twice. */
const NEAR = 2;

/** Two links to parts of the page may be a cross-reference; three are a table of contents. */
const MIN_ENTRIES = 3;

/** Share of a list's entries that the text's subheads say again. */
const SAID_AGAIN = 0.6;

/** What the kept text says twice in the same words, and lists of its own subheads. */
export function repeatFinders(judged: Judged): readonly Finder[] {
  const kept = judged.page.blocks.filter((block) => isKept(judged, block) && !judged.captions?.has(block));
  const wordsOf = remember(({ text }: Block) => plain(text));
  const lastPlace = once(() => new Map(kept.map((block) => [wordsOf(block), block.index])));
  return [
    {
      name: 'contents-list',
      kind: 'navigation',
      why: 'A list of the subheads that follow; the outline has them.',
      find: (page) => Array.from(page.body.querySelectorAll('ul, ol')).filter((list) => isContents(page, list, { lastPlace, wordsOf })),
    },
    { name: 'repeated-line', kind: 'repeated', why: 'The same line stands in the article already.', find: () => repeatedLines(kept) },
  ];
}

/** Words alone of blocks, and where in the kept text they stand for the last time. */
interface Told {
  readonly wordsOf: (block: Block) => string;
  readonly lastPlace: () => ReadonlyMap<string, number>;
}

function isContents(page: Measured, list: Element, { wordsOf, lastPlace }: Told): boolean {
  const { start, end } = page.spanOf(list);
  const entries = page.blocks.slice(start, end);
  if (entries.length < MIN_ENTRIES || list.parentElement?.closest('ul, ol')) return false;
  const leadsInside = entries.every(
    ({ parent, nodes }) => isFragment(parent.closest('a')) || nodes.some((node) => isFragment(linkIn(node))),
  );
  const again = entries.filter((entry) => (lastPlace().get(wordsOf(entry)) ?? -1) >= end).length;
  return again >= SAID_AGAIN * entries.length && (leadsInside || again === entries.length);
}

const linkIn = (node: ChildNode): Element | null =>
  node.nodeType === Node.ELEMENT_NODE ? ((node as Element).closest('a') ?? (node as Element).querySelector('a')) : null;

/** A link to a part of a page, whatever page it names: contents lists name their own. */
const isFragment = (link: Element | null): boolean => link?.getAttribute('href')?.includes('#') ?? false;

/** Words alone: entries leave out numbers and the punctuation that subheads have. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\p{N}.)\s]+|[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function repeatedLines(kept: readonly Block[]): Block[] {
  const first = new Map<string, number>();
  return kept.filter(({ text, tag }, at) => {
    const line = fold(text).toLowerCase();
    if (line.length < MIN_LINE_CHARS) return false;
    const before = first.get(line);
    if (before === undefined) first.set(line, at);
    return before !== undefined && (!MAY_REPEAT.has(tag) || (/^h[2-6]$/.test(tag) && at - before <= NEAR));
  });
}
