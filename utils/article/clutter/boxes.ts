import { isSetOff, type Limits } from './evidence';
import { isLabel, isProse, linkShareOf } from '../page/prose';
import { blocksIn, elementOf, TOO_LARGE } from '../page/elements';
import type { Block, Measured } from '../page/types';
import { countSentences } from '../text/words';
import { maskOf } from '../text/phrases';
import { CATEGORIES } from '../../rules/languages/types';
import type { TreeElement, TreeNode } from '../page/tree/types';
import { isElement } from '../page/tree/tree';

/** Kept whatever box they stand in: they belong to the story or name its source. */
const KEEPERS = maskOf(['correction', 'syndication']);

/** Anything else that a wording says is furniture, and may stand in a box that goes. */
const FURNITURE = maskOf(CATEGORIES) & ~KEEPERS;

const FIELDS = 'input:not([type="hidden"]), textarea';

/** More linked texts that no wording tells are a list of their own. */
const MAX_LINKS = 3;

/** Items after a heading are links when so much of their text is linked. */
const MIN_ITEM_LINK_SHARE = 0.4;

/** A card's teaser is at most so long, in words. */
const MAX_TEASER_WORDS = 40;

/** The largest box around a block that holds at most so many words and no text of the story. */
export function boxAround(page: Measured, block: Block, { most }: Limits): TreeElement | Block {
  let box = elementOf(page, block);
  const first = 'nodes' in box ? box.parent : box.parentElement;
  for (let el: TreeElement | null = first; el && page.wordsIn(el) <= most && !el.matches(TOO_LARGE); el = el.parentElement) {
    if (!isBox(page, el, { block, most })) break;
    box = el;
  }
  return box;
}

interface Said extends Limits {
  readonly block: Block;
}

/** Whether everything in an element goes with the block: furniture, links, labels, or promotion in a box set off from the story. */
function isBox(page: Measured, el: TreeElement, { block, most }: Said): boolean {
  if (el.querySelector('h1')) return false;
  const blocks = blocksIn(page, el);
  const others = blocks.filter((other) => other !== block && (other.wordings & FURNITURE) === 0);
  if (others.some((other) => (other.wordings & KEEPERS) !== 0)) return false;
  if (others.filter((other) => linkShareOf(other) >= 0.5).length > MAX_LINKS) return false;
  const text = others.filter((other) => linkShareOf(other) < 0.5 && !isLabel(other));
  return text.length === 0 || isSetOff(page, el, { most }) || el.querySelector(FIELDS) !== null || isOffer(blocks, text);
}

const ITEM = /^(?:li|dt|dd)$/;

/** Terms of an offer may take so many sentences: "4.90 a month. Cancel at any time." */
const MAX_TERMS = 3;

/** Opens with what it offers, says so again, and goes on in a list or in less text than that. */
function isOffer(blocks: readonly Block[], rest: readonly Block[]): boolean {
  const said = blocks.filter((block) => (block.wordings & FURNITURE) !== 0);
  const loose = rest.filter((block) => !ITEM.test(block.tag));
  const most = said.length > 2 * loose.length ? MAX_TERMS : 1;
  return (
    said.length >= 2 && said[0] === blocks[0] && loose.length < said.length && loose.every((block) => countSentences(block.text) <= most)
  );
}

/**
 * A heading and the links that follow it; nothing where what follows is text of its own. `followed` are those that followed an earlier
 * heading, and are written down here: what follows one of them has been taken with it.
 */
export function headingAndLinks(page: Measured, heading: Block, followed: Set<TreeNode>): (TreeElement | Block)[] {
  if (heading.tag === 'td' || heading.tag === 'th') return [];
  const top = elementOf(page, heading);
  const start: TreeNode | null | undefined = 'nodes' in top ? top.nodes.at(-1) : top;
  if (start && followed.has(start)) return [];
  const items: TreeElement[] = [];
  for (let node = start?.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && isLinkItem(page, node)) items.push(node);
    else if (node.textContent?.trim()) break;
  }
  for (const item of items) followed.add(item);
  const linked = items.filter((item) => page.wordsIn(item) > 0);
  if (linked.length === 0) return [];
  const box = 'nodes' in top ? top.parent : top.parentElement;
  const last = linked.at(-1);
  const whole = box && last && !box.matches(TOO_LARGE) && isSpannedBy(page, box, { first: heading, last });
  return whole ? [box] : [top, ...linked];
}

interface Ends {
  readonly first: Block;
  readonly last: TreeElement;
}

function isSpannedBy(page: Measured, box: TreeElement, { first, last }: Ends): boolean {
  const { start, end } = page.spanOf(box);
  return start === first.index && end === page.spanOf(last).end;
}

/** A list of links, a card or a row of cards: links with at most a teaser each. */
function isLinkItem(page: Measured, el: TreeElement): boolean {
  const blocks = blocksIn(page, el);
  if (blocks.length === 0) return true;
  if (blocks.some((block) => (block.wordings & KEEPERS) !== 0) || leadsInside(el)) return false;
  if (page.linkShare(el) < MIN_ITEM_LINK_SHARE) return isCards(el, blocks);
  return !blocks.some((block) => isProse(block) || (block.words > MAX_TEASER_WORDS && linkShareOf(block) < 0.8));
}

/** A table of contents leads to places in the same page. */
const leadsInside = (el: TreeElement): boolean => (el.querySelector('a[href]')?.getAttribute('href') ?? '').startsWith('#');

/** Every text that is not linked follows a linked one, as a teaser its headline. */
function isCards(el: TreeElement, blocks: readonly Block[]): boolean {
  const headlines = blocks.filter((block) => linkShareOf(block) >= 0.8).length;
  const teasers = blocks.filter((block) => linkShareOf(block) < 0.5 && !isLabel(block));
  const alike = el.children.length >= 2 && new Set(Array.from(el.children, (child) => `${child.localName}.${child.className}`)).size <= 2;
  return headlines >= 2 && alike && teasers.length <= headlines && teasers.every((block) => block.words <= MAX_TEASER_WORDS);
}
