import { readsAge } from './ages';
import type { Block, Measured } from './page';
import { fold } from './words';
import { maskOf } from './wordings';

/** A card of a list of stories: what a reader sees of another story. */
export interface Card {
  readonly el: Element;
  /** None where readers' comments or dated notes repeat. */
  readonly headline?: Block;
  /** The page the headline leads to. */
  readonly url?: string;
  /** The headline stands in the card twice. */
  readonly isTwice: boolean;
  /** Short lines: source, section, age. */
  readonly labels: readonly Block[];
  /** The paper that printed it, where a date stands beside its name. */
  readonly source?: string;
  /** One of the labels says when. */
  readonly isDated: boolean;
  readonly texts: readonly Block[];
}

/** A headline beside its picture and once below it: more often, and it is several cards. */
const MAX_HEADLINES = 2;

/** When published and when changed; more, and it is several cards. */
const MAX_AGES = 2;

/** A card with more text is an article of its own. */
const MAX_WORDS = 450;
const MAX_BLOCKS = 16;

/** Full-text cards have one paragraph, teasers one or two; a live blog's entry easily more. */
const MAX_TEXTS = 3;

const MAX_LABEL_WORDS = 6;

/** Section and writer are linked on some cards; more links are a list of them. */
const MAX_LINKED_LABELS = 2;
const MAX_HEADLINE_WORDS = 40;
const MIN_HEADLINE_WORDS = 2;

/** Share of a line that is linked where the line is a link. */
const LINKED = 0.8;

/** Words of an age line at most: "Updated 38 minutes ago". */
const MAX_AGE_WORDS = 7;

const DATED = maskOf(['published', 'updated']);

/** What cards are read with: the page, and what says "38 minutes ago" in its language. */
export interface CardReader {
  readonly page: Measured;
  readonly saysAge: (text: string) => boolean;
}

export const cardReader = (page: Measured): CardReader => ({ page, saysAge: readsAge(page.root.getAttribute('lang') ?? 'en') });

/** Reads an element as a card; undefined where it holds more than one headline, or no line that makes it one. */
export function readCard(reader: CardReader, el: Element): Card | undefined {
  const { page } = reader;
  const { start, end } = page.spanOf(el);
  if (end === start || end - start > MAX_BLOCKS || page.wordsIn(el) > MAX_WORDS) return undefined;
  const blocks = page.blocks.slice(start, end);
  const headlines = blocks.filter((block, index) => isHeadline(block, blocks[index + 1]) && !isAge(reader, block));
  const [headline] = headlines;
  if (headline && (headlines.length > MAX_HEADLINES || headlines.some((other) => fold(other.text) !== fold(headline.text))))
    return undefined;
  const others = blocks.filter((block) => !headline || fold(block.text) !== fold(headline.text));
  const labels = others.filter((block) => block.words <= MAX_LABEL_WORDS);
  const texts = others.filter((block) => block.words > MAX_LABEL_WORDS);
  if (texts.length > MAX_TEXTS || labels.filter(isLinked).length > (texts.length > 0 ? MAX_LINKED_LABELS : 1)) return undefined;
  const ages = labels.filter((label) => isAge(reader, label));
  if (ages.length > MAX_AGES || (!headline && ages.length !== 1)) return undefined;
  const isDated = ages.length > 0;
  const url = headline && urlOf(page, headline, el);
  const source = isDated ? labels.flatMap((label) => sourceIn(reader, label)).at(0) : undefined;
  return {
    el,
    ...(headline && { headline }),
    ...(url && { url }),
    ...(source && { source }),
    isTwice: blocks.length - others.length > 1,
    labels,
    isDated,
    texts,
  };
}

/** Parts of "Rhyl Journal · 38 minutes ago" that are no date. */
const sourceIn = (reader: CardReader, { text, wordings }: Block): string[] =>
  (wordings & DATED) !== 0 ? [] : text.split(/\s*[·|•]\s*/).filter((part) => part !== '' && !reader.saysAge(part));

function isHeadline(block: Block, next: Block | undefined): boolean {
  if (block.words < MIN_HEADLINE_WORDS || block.words > MAX_HEADLINE_WORDS) return false;
  if (/^h[1-6]$/.test(block.tag)) return true;
  if (next && block.words > MAX_LABEL_WORDS && fold(next.text) === fold(block.text)) return true;
  return block.words > MAX_LABEL_WORDS / 2 && isLinked(block);
}

const isLinked = ({ linkChars, text }: Block): boolean => linkChars >= LINKED * text.length;

/** Where a headline leads, if that is another page. */
function urlOf(page: Measured, headline: Block, card: Element): string | undefined {
  const around = headline.parent.closest('a[href]');
  const inside = headline.parent.querySelector('a[href]');
  const link = around ?? inside ?? card.querySelector('a[href]');
  return link ? otherPage(link.getAttribute('href') ?? '', page.url) : undefined;
}

/** The absolute address of a link to another page; undefined for this page's own places and for scripts. */
export function otherPage(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  const own = new URL(base);
  url.hash = '';
  const isOwn = url.host === own.host && url.pathname === own.pathname && (url.search === own.search || url.search === '');
  return /^https?:$/.test(url.protocol) && !isOwn ? url.href : undefined;
}

/** Whether a short line says when: an age, a clock time or a date. */
function isAge({ saysAge }: CardReader, block: Block): boolean {
  if (block.words > MAX_AGE_WORDS) return false;
  return (block.wordings & DATED) !== 0 || holdsTime(block) || saysAge(block.text);
}

const holdsTime = ({ nodes, parent }: Block): boolean => nodes.some((node) => node.nodeName === 'TIME') || parent.closest('time') !== null;
