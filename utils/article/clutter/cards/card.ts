import { readsAge } from '../../text/relativeTime';
import { readLanguage } from '../../page/language';
import type { Block, Measured } from '../../page/types';
import { maskOf } from '../../text/phrases';
import { otherPage } from '../../text/urls';
import type { TreeElement } from '../../page/tree/types';

/** A card of a list of stories: what a reader sees of another story. */
export interface Card {
  readonly el: TreeElement;
  /** None where readers' comments or dated notes repeat. */
  readonly headline?: Block;
  /** The page the headline leads to. */
  readonly url?: string;
  /** The headline, or its source, stands in the card twice. */
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

/** A headline that neither tag nor link tells is short. */
const MAX_PLAIN_HEADLINE_WORDS = 25;

/** Share of a line that is linked where the line is a link. */
const LINKED = 0.8;

/** Words of an age line at most: "Updated 38 minutes ago". */
const MAX_AGE_WORDS = 7;

const DATED = maskOf(['published', 'updated']);

/** The page with what each block is to a card, read once however many boxes around it are tried as one. */
export interface CardReader {
  readonly page: Measured;
  readonly saysAge: (text: string) => boolean;
  /** By block. */
  readonly parts: readonly Part[];
}

type Part = 'headline' | 'age' | 'label' | 'text';

export function cardReader(page: Measured): CardReader {
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const hasTimes = page.body.querySelector('time') !== null;
  const isTime = (block: Block): boolean => (hasTimes && holdsTime(block)) || saysAge(block.text);
  const parts = page.blocks.map((block, index): Part => {
    if (isAge(block, isTime)) return 'age';
    if (isHeadline(block, page.blocks[index + 1])) return 'headline';
    return block.words <= MAX_LABEL_WORDS ? 'label' : 'text';
  });
  return { page, saysAge, parts };
}

/** Reads an element as a card; undefined where it holds more than one headline, or no line that makes it one. */
export function readCard(reader: CardReader, el: TreeElement): Card | undefined {
  const { page } = reader;
  const { start, end } = page.spanOf(el);
  if (end === start || end - start > MAX_BLOCKS || page.wordsIn(el) > MAX_WORDS) return undefined;
  const headline = headlineIn(reader, el);
  const sorted: Record<Part, Block[]> = { headline: [], age: [], label: [], text: [] };
  for (const block of page.blocks.slice(start, end)) {
    const part = block.text === headline?.text ? 'headline' : (reader.parts[block.index] ?? 'text');
    if (part === 'headline' && block.text !== headline?.text) return undefined;
    sorted[part].push(block);
    if (sorted.text.length > MAX_TEXTS) return undefined;
  }
  return isCard(sorted) ? toCard(el, sorted) : undefined;
}

function headlineIn(reader: CardReader, el: TreeElement): Block | undefined {
  const { page, parts } = reader;
  const { start, end } = page.spanOf(el);
  const found = parts.indexOf('headline', start);
  return found !== -1 && found < end ? page.blocks[found] : plainHeadline(reader, el);
}

/** A plain line without a full stop, before the date and the text, or at the head of a box that is one link. */
function plainHeadline({ page, parts }: CardReader, el: TreeElement): Block | undefined {
  const { start, end } = page.spanOf(el);
  const first = page.blocks[parts.indexOf('text', start)];
  if (!first || first.index >= end - 1 || first.words > MAX_PLAIN_HEADLINE_WORDS || /[.!。؟:]["'”’»)]*$/.test(first.text)) return undefined;
  const age = parts.indexOf('age', start);
  const leads = age > first.index && age < end && parts.slice(age, end).includes('text') && !parts.slice(age + 1, end).includes('age');
  return leads || (isOneLink(page, el) && !parts.slice(age + 1, end).includes('age')) ? first : undefined;
}

function isOneLink(page: Measured, el: TreeElement): boolean {
  const link = el.closest('a[href]') ?? el.querySelector('a[href]');
  const { start, end } = link ? page.spanOf(link) : { start: 0, end: 0 };
  return start <= page.spanOf(el).start && end >= page.spanOf(el).end;
}

function isCard({ headline, age, label, text }: Readonly<Record<Part, readonly Block[]>>): boolean {
  if (headline.length > MAX_HEADLINES || age.length > MAX_AGES) return false;
  if (headline.length === 0 && age.length !== 1) return false;
  return label.filter(isLinked).length <= (text.length > 0 ? MAX_LINKED_LABELS : 1);
}

function toCard(el: TreeElement, parts: Readonly<Record<Part, readonly Block[]>>): Card {
  const [headline] = parts.headline;
  return {
    el,
    ...(headline && { headline }),
    isTwice: parts.headline.length > 1 || new Set(parts.label.map(({ text }) => text)).size < parts.label.length,
    labels: [...parts.label, ...parts.age].toSorted((one, other) => one.index - other.index),
    isDated: parts.age.length > 0,
    texts: parts.text,
  };
}

/** A card with where it leads and who printed it, which is dearer to read than its shape. */
export function completeCard(reader: CardReader, card: Card): Card {
  const { el, headline, labels, isDated } = card;
  const url = headline && urlOf(reader.page, headline, el);
  const source = isDated ? labels.flatMap((label) => sourceIn(reader, label)).at(0) : undefined;
  return { ...card, ...(url && { url }), ...(source && { source }) };
}

/** Parts of "Rhyl Journal · 38 minutes ago" that are no date. */
const sourceIn = (reader: CardReader, { text, wordings }: Block): string[] =>
  (wordings & DATED) !== 0 ? [] : text.split(/\s*[·|•]\s*/).filter((part) => part !== '' && !reader.saysAge(part));

function isHeadline(block: Block, next: Block | undefined): boolean {
  if (block.words < MIN_HEADLINE_WORDS || block.words > MAX_HEADLINE_WORDS) return false;
  if (/^h[1-6]$/.test(block.tag)) return true;
  if (next && block.words > MAX_LABEL_WORDS && next.text === block.text) return true;
  return block.words > MAX_LABEL_WORDS / 2 && isLinked(block);
}

const isLinked = ({ linkChars, text }: Block): boolean => linkChars >= LINKED * text.length;

/** Where a headline leads, if that is another page. */
function urlOf(page: Measured, headline: Block, card: TreeElement): string | undefined {
  const ofHeadline = headline.parent.closest('a[href]') ?? headline.parent.querySelector('a[href]');
  const link = ofHeadline ?? Array.from(card.querySelectorAll('a[href]')).find((el) => el.querySelector('img, picture'));
  return link ? otherPage(link.getAttribute('href') ?? '', page.url) : undefined;
}

/** Whether a short line says when: an age, a clock time or a date. */
const isAge = (block: Block, isTime: (block: Block) => boolean): boolean =>
  block.words <= MAX_AGE_WORDS && ((block.wordings & DATED) !== 0 || isTime(block));

const holdsTime = ({ nodes, parent }: Block): boolean => nodes.some((node) => node.localName === 'time') || parent.closest('time') !== null;
