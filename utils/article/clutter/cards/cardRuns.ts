import { type Card, type CardReader, readCard } from './card';
import type { Measured } from '../../page/types';
import type { TreeElement } from '../../page/tree/types';

/** Rows of a table and parts of a line are no cards. */
const NEVER_CARDS = new Set('tr td th tbody thead dt dd p span a em strong option h1 h2 h3 h4 h5 h6 figcaption'.split(' '));

/** Blocks between two cards of a list: an advertisement's label. */
const MAX_GAP = 1;

/**
 * Cards of one shape, one after another, wherever their boxes stand: side by side, or in rows. What reads as one card
 * alone may be a box with smaller ones; it is opened unless `isSettled` says that the run may be of one.
 */
export function findRuns(reader: CardReader, isSettled: (run: readonly Card[]) => boolean): Card[][] {
  const { page } = reader;
  let runs = join(page, cardsIn(reader, page.body));
  const opened = new Set<Card>();
  for (;;) {
    const alone = runs.flatMap((run) => (run.length === 1 && !isSettled(run) ? run : [])).filter((card) => !opened.has(card));
    if (alone.length === 0) return runs;
    for (const card of alone) opened.add(card);
    runs = join(
      page,
      runs.flat().flatMap((card) => (alone.includes(card) ? open(reader, card) : [card])),
    );
  }
}

/** The cards within, or the card where there are none. */
function open(reader: CardReader, card: Card): Card[] {
  const within = cardsIn(reader, card.el);
  return within.length > 0 ? within : [card];
}

/** The largest elements within that read as a card. */
function cardsIn(reader: CardReader, parent: TreeElement): Card[] {
  const cards: Card[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (!holdsText(reader.page, child)) continue;
    const card = NEVER_CARDS.has(child.localName) ? undefined : readCard(reader, child);
    if (card) cards.push(card);
    else cards.push(...cardsIn(reader, child));
  }
  return cards;
}

const holdsText = (page: Measured, el: TreeElement): boolean => {
  if (el.firstElementChild === null) return false;
  const { start, end } = page.spanOf(el);
  return end > start;
};

function join(page: Measured, cards: readonly Card[]): Card[][] {
  const runs: Card[][] = [];
  for (const card of cards) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && page.spanOf(card.el).start - page.spanOf(last.el).end <= MAX_GAP && isAlike(last, card)) run.push(card);
    else runs.push([card]);
  }
  return runs;
}

function isAlike(one: Card, other: Card): boolean {
  const alike = one.el.localName === other.el.localName && one.el.className === other.el.className;
  return (one.headline === undefined) === (other.headline === undefined) && (alike || shapeOf(one) === shapeOf(other));
}

const shapeOf = ({ headline, labels, texts }: Card): string =>
  `${headline?.tag ?? ''} ${labels.length > 0 ? 'labelled' : ''} ${texts.length > 0 ? 'told' : ''}`;
