import { isBreakPair } from './breaks';
import { BLOCK_TAGS } from './tags';
import type { Block, Measured, Page, Span } from './types';
import { readRun } from './inlineText';
import { matchWordings } from '../text/phrases';
import { unreadIn } from './unread';
import { countWords } from '../text/words';
import type { TreeElement, TreeNode } from './tree/types';
import { isElement } from './tree/tree';

/** What an inline run stands for, read from the nearest of these around it. */
const MEANING_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre td th dt dd figcaption caption summary address label button option'.split(' '),
);

/** What is drawn on lines of its own in these is a paragraph; elsewhere it is a line of a heading, an item, a paragraph. */
const PLAIN_BOXES = new Set(['div', 'blockquote']);

/** Nothing in these is read as text of the page. */
const OPAQUE_TAGS = new Set(['svg', 'iframe', 'video', 'audio', 'head', 'select', 'textarea', 'input', 'option']);

interface Tally {
  readonly blocks: Block[];
  /** By the place of their elements in the tree. */
  readonly spans: Span[];
  readonly holdsBlock: (el: TreeElement) => boolean;
}

const NOTHING: Span = { start: 0, end: 0 };

/** Reads the page's text blocks in one walk and gives every element its span of them. */
export function measure(page: Page): Measured {
  const body = page.root.querySelector('body') ?? page.root;
  const tally: Tally = { blocks: [], spans: [], holdsBlock: blockHolders() };
  readElement(body, { tag: 'div', hidden: body.hidden }, tally);
  const { blocks, spans } = tally;

  const words = prefixSums(blocks, (block) => block.words);
  const chars = prefixSums(blocks, (block) => block.text.length);
  const links = prefixSums(blocks, (block) => block.linkChars);
  const spanOf = (el: TreeElement): Span => spans[el.at] ?? NOTHING;

  return {
    ...page,
    body,
    blocks,
    spanOf,
    wordsIn: (el) => sum(words, spanOf(el)),
    linkShare: (el) => sum(links, spanOf(el)) / Math.max(1, sum(chars, spanOf(el))),
  };
}

interface Place {
  readonly around: Surroundings;
  readonly tally: Tally;
}

interface Surroundings {
  readonly tag: string;
  readonly hidden: boolean;
}

/**
 * Whether an element holds a block element somewhere inside: then it can't be part of a run of inline nodes. Those that do are
 * kept, since they are asked again as part of what stands around them; the others are read once or twice.
 */
function blockHolders(): (el: TreeElement) => boolean {
  const holders = new Set<TreeElement>();
  const holdsBlock = (el: TreeElement): boolean => {
    if (holders.has(el)) return true;
    for (let child = el.firstElementChild; child; child = child.nextElementSibling) {
      if (partsLine(child, el) || (child.firstElementChild && holdsBlock(child))) {
        holders.add(el);
        return true;
      }
    }
    return false;
  };
  return (el) => el.firstElementChild !== null && holdsBlock(el);
}

/** Whether a child makes several runs of what stands in an element. A link is one thing, whatever breaks are in it. */
const partsLine = (child: TreeElement, { localName, apart }: TreeElement): boolean =>
  BLOCK_TAGS.has(child.localName) ||
  (child.localName === 'br' && localName !== 'a' && isBreakPair(child)) ||
  (child.apart === '\n' && (localName.includes('-') || (localName === 'span' && apart === '\n')));

function readElement(el: TreeElement, around: Surroundings, tally: Tally): void {
  const start = tally.blocks.length;
  let run: TreeNode[] = [];
  const closeRun = (): void => {
    if (run.length > 0) addBlock(run, el, { around, tally });
    run = [];
  };
  for (let child = el.firstChild; child; child = child.nextSibling) {
    const inner = isElement(child) ? child : undefined;
    const name = inner?.localName ?? '';
    if (name === 'br' && isBreakPair(child)) {
      closeRun();
    } else if (!inner || isInline(inner, name, tally)) {
      const isAlone = inner?.apart === '\n' && PLAIN_BOXES.has(around.tag);
      if (isAlone) closeRun();
      run.push(child);
      if (isAlone) closeRun();
    } else {
      closeRun();
      if (!OPAQUE_TAGS.has(name)) readElement(inner, lookInto(inner, around), tally);
      else tally.spans[inner.at] = { start: tally.blocks.length, end: tally.blocks.length };
    }
  }
  closeRun();
  tally.spans[el.at] = { start, end: tally.blocks.length };
}

function lookInto(el: TreeElement, around: Surroundings): Surroundings {
  return {
    tag: MEANING_TAGS.has(el.localName)
      ? el.localName
      : el.localName === 'div' || !BLOCK_TAGS.has(el.localName)
        ? around.tag
        : resetTag(el.localName, around.tag),
    hidden: around.hidden || el.hidden,
  };
}

/** A list inside a list item starts anew; a paragraph or div inside one is still the item. */
function resetTag(name: string, tag: string): string {
  return name === 'ul' ||
    name === 'ol' ||
    name === 'table' ||
    name === 'figure' ||
    name === 'section' ||
    name === 'article' ||
    name === 'aside'
    ? 'div'
    : tag;
}

const isInline = (el: TreeElement, name: string, { holdsBlock }: Tally): boolean =>
  !BLOCK_TAGS.has(name) && !OPAQUE_TAGS.has(name) && !holdsBlock(el);

function addBlock(nodes: TreeNode[], parent: TreeElement, { around, tally }: Place): void {
  const start = tally.blocks.length;
  const whole = readRun(nodes);
  const unread = whole.hasUnseen ? unreadIn(nodes) : undefined;
  const { text, linkChars } = unread?.size ? readRun(nodes, unread) : whole;
  if (text !== '') {
    const { tag } = around;
    const hidden = around.hidden || (whole.hasUnseen && nodes.every(isUnseen));
    tally.blocks.push({
      index: start,
      nodes,
      parent,
      tag,
      text,
      words: countWords(text),
      linkChars,
      hidden,
      ...(unread?.size && { unread }),
      wordings: matchWordings(text),
    });
  }
  const span = { start, end: tally.blocks.length };
  for (const node of nodes) if (isElement(node)) setSpans(node, span, tally.spans);
}

/** It hides itself, or has no text. */
const isUnseen = (node: TreeNode): boolean =>
  isElement(node) ? node.unseen !== '' || node.childNodes.every(isUnseen) : node.data.trim() === '';

function setSpans(el: TreeElement, span: Span, spans: Span[]): void {
  spans[el.at] = span;
  for (let child = el.firstElementChild; child; child = child.nextElementSibling) setSpans(child, span, spans);
}

const sum = (sums: Float64Array, { start, end }: Span): number => (sums[end] ?? 0) - (sums[start] ?? 0);

function prefixSums(blocks: readonly Block[], value: (block: Block) => number): Float64Array {
  const sums = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value(block);
  });
  return sums;
}
