import { PRESS_WORD } from '../../../rules/press';
import { type Card, cardReader, completeCard } from './card';
import { siteOf } from '../../text/urls';
import { lettered } from '../../text/unicodeClasses';
import type { Block, Measured, Span } from '../../page/types';
import { findRuns } from './cardRuns';
import type { Judged } from '../../ledger/types';
import { memoizeWeak } from '../../text/memo';
import type { Metadata } from '../../types';
import { isCommentsHeading, isRelatedHeading } from '../listHeadings';
import { fold } from '../../text/words';
import type { TreeElement } from '../../page/tree/types';

/** Siblings of one shape, one after another, each of them a card. */
export interface CardList {
  readonly cards: readonly Card[];
  /** The line above them that names them. */
  readonly heading?: Block;
  /** What speaks for other stories, in a few words each. */
  readonly evidence: readonly string[];
  /** Two kinds of evidence or more: these belong to other stories, or to readers. */
  readonly isSure: boolean;
  readonly kind: 'related' | 'comments';
}

/** Cards repeat; one alone needs a heading that names it. */
const MIN_CARDS = 2;

/** Share of the cards of which a trait must hold: one of them may lack its date. */
const MOST = 0.8;

/** Blocks between a heading and its first card: a "See all" link, a tab. */
const HEADING_REACH = 2;

/** The lists of cards of a page, found once for all who ask. */
export const cardListsOf = ({ page, metadata }: Judged): CardList[] => listsOn(page)(metadata);

/** Those that go, of a kind. */
export const sureLists = (judged: Judged, kind: CardList['kind']): CardList[] =>
  cardListsOf(judged).filter((list) => list.isSure && list.kind === kind && !isBare(list));

/** Headlines and nothing else: a list of links, which the rules for headings and links know. */
const isBare = ({ heading, cards }: CardList): boolean =>
  heading !== undefined && cards.every(({ texts, labels, isTwice }) => texts.length + labels.length === 0 && !isTwice);

const listsOn = memoizeWeak((page: Measured) => memoizeWeak((metadata: Metadata) => findCardLists(page, metadata)));

/** Lists of cards anywhere on the page, by the repetition of what a card holds; names of classes count for nothing. */
function findCardLists(page: Measured, metadata: Metadata): CardList[] {
  const reader = cardReader(page);
  return findRuns(reader, (run) => headingOf(page, run) !== undefined || run.every(isNested)).flatMap((run) => {
    const heading = headingOf(page, run);
    if (run.length < MIN_CARDS && !heading && !run.every(isNested)) return [];
    const cards = run.map((card) => completeCard(reader, card));
    return [weigh(page, { cards, ...(heading && { heading }) }, metadata)];
  });
}

/** Points of each trait; other stories need several, so that no trait decides alone. */
const POINTS = { heading: 2, comments: 2, nested: 2, dated: 2, twice: 2, copies: 2, papers: 2, links: 1 } as const;

type Trait = keyof typeof POINTS;

const EVIDENCE: Readonly<Record<Trait, string>> = {
  heading: 'stands below a heading for other stories',
  comments: 'stands below a heading for comments',
  nested: 'is an article of its own within the article',
  dated: 'each has a source or time of its own',
  twice: 'each has its headline twice',
  copies: 'the same text in several of them',
  papers: 'they name the papers they are from',
  links: 'each leads to another page',
};

/** So many points are two kinds of evidence beside the repeated shape. */
const ENOUGH = 3;

/** A teaser has at most so many words; cards that tell more need more evidence. */
export const MAX_TEASER_WORDS = 40;
const ENOUGH_AGAINST_TEXT = 4;

/** An article of its own within the article, all of it a link: a card set between paragraphs. */
const isNested = ({ el, headline }: Card): boolean =>
  el.localName === 'article' && headline !== undefined && el.parentElement?.closest('article') !== null;

function weigh(page: Measured, { cards, heading }: Pick<CardList, 'cards' | 'heading'>, metadata: Metadata): CardList {
  const urls = cards.flatMap(({ url }) => url ?? []);
  const most = MOST * cards.length;
  const ownSite = siteOf(page.url);
  const isComments = heading !== undefined && !isRelatedHeading(heading) && cards.every(({ headline }) => !headline);
  const has: Readonly<Record<Trait, boolean>> = {
    heading: heading !== undefined && isRelatedHeading(heading),
    comments: isComments,
    nested: cards.length < MIN_CARDS && cards.every(isNested),
    dated: cards.filter(({ isDated }) => isDated).length >= most,
    twice: cards.filter(({ isTwice }) => isTwice).length >= most,
    copies: hasCopies(cards),
    papers: cards.filter(namesPaper).length >= cards.length / 2,
    // shops and sources are linked to on other sites; other stories stand on this one
    links: urls.length >= most && new Set(urls).size >= urls.length / 2 && urls.filter((url) => siteOf(url) === ownSite).length >= most / 2,
  };
  const traits = (Object.keys(POINTS) as Trait[]).filter((trait) => has[trait]);
  const areNamed = has.heading && cards.filter(({ source }) => source).length >= most;
  const leadsElsewhere = isComments
    ? has.dated && cards.length >= MIN_CARDS
    : has.links || has.twice || has.copies || has.papers || areNamed;
  const isOwn = (): boolean =>
    cards.filter(isPriced).length >= most || cards.some((card) => holdsTitle(card, metadata)) || metadata.types.includes('LiveBlogPosting');
  return {
    cards,
    ...((has.heading || has.comments) && heading && { heading }),
    evidence: traits.map((trait) => EVIDENCE[trait]),
    isSure: leadsElsewhere && traits.reduce((sum, trait) => sum + POINTS[trait], 0) >= pointsNeeded(cards) && !isOwn(),
    kind: isComments ? 'comments' : 'related',
  };
}

const pointsNeeded = (cards: readonly Card[]): number =>
  cards.every(({ texts }) => texts.every(({ words }) => words <= MAX_TEASER_WORDS)) ? ENOUGH : ENOUGH_AGAINST_TEXT;

/** The page's own story is among the cards. */
const holdsTitle = ({ headline }: Card, { title }: Metadata): boolean => {
  const told = fold(title.value);
  return headline !== undefined && (told.includes(headline.text) || (told !== '' && headline.text.includes(told)));
};

/** "Rhyl Journal", "Glasgow Times"; a single word may be a section's name. */
const namesPaper = ({ source = '' }: Card): boolean => source.includes(' ') && PRESS_WORD.test(source);

/** Goods that the page is about, not stories. */
const isPriced = ({ labels, texts }: Card): boolean => [...labels, ...texts].some(({ text }) => /\d/.test(text) && price(text).test(text));

const price = lettered('[\\p{Sc}]\\s?\\d|\\d\\s?[\\p{Sc}]');

/** The short line before the first card that names what follows, in no box with other text. */
function headingOf(page: Measured, [card]: readonly Card[]): Block | undefined {
  if (!card) return undefined;
  const { start } = page.spanOf(card.el);
  const before = page.blocks.slice(Math.max(0, start - HEADING_REACH), start).reverse();
  const heading = before.find((block) => block.tag !== 'h1' && (isRelatedHeading(block) || isCommentsHeading(block)));
  return heading && standsApart(page, heading, card.el) ? heading : undefined;
}

/** Words of the box between a heading and the box that it shares with its cards: "Related articles", "See all". */
const MAX_HEAD_WORDS = 15;

/** "More on the band" at the end of one entry says nothing of the next one. */
function standsApart(page: Measured, heading: Block, card: TreeElement): boolean {
  let box = heading.parent;
  while (box.parentElement && !box.contains(card)) {
    if (page.wordsIn(box) > MAX_HEAD_WORDS) return false;
    box = box.parentElement;
  }
  return true;
}

/** The longest text of a card stands in another one as well. */
function hasCopies(cards: readonly Card[]): boolean {
  const texts = cards.flatMap(({ texts }) => texts.map(({ text }) => text));
  return new Set(texts).size < texts.length;
}

/** Blocks from the heading to the last card, where nothing else stands between them. */
export function extentOf(page: Measured, { cards, heading }: CardList): Span {
  const start = heading?.index ?? (cards[0] ? page.spanOf(cards[0].el).start : 0);
  const last = cards.at(-1);
  return { start, end: last ? page.spanOf(last.el).end : start };
}
