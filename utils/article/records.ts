import { type Card, cardReader, completeCard, readCard } from './cards';
import type { Block, Measured, Span } from './page';
import type { Metadata } from './types';
import { isCommentsHeading, isRelatedHeading } from './headings';
import { fold } from './words';

/** Siblings of one shape, one after another, each of them a card. */
export interface Records {
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

/** Rows of a table and parts of a line are no cards. */
const NEVER_CARDS = new Set('tr td th tbody thead dt dd p span a em strong option h1 h2 h3 h4 h5 h6 figcaption'.split(' '));

/** Lists of cards anywhere on the page, by the repetition of what a card holds; names of classes count for nothing. */
export function findRecords(page: Measured, metadata: Metadata): Records[] {
  const reader = cardReader(page);
  const found: Records[] = [];
  const visit = (parent: Element): void => {
    const children = [...parent.children].filter((el) => holdsBlocks(page, el));
    const runs = runsOf(
      children.map((el) => ({ el, card: mayBeCard(el) ? readCard(reader, el) : undefined })),
      page,
    );
    const inRuns = new Set<Element>();
    for (const run of runs) {
      const heading = headingOf(page, run);
      if (run.length < MIN_CARDS && !heading && !run.every(isNested)) continue;
      const cards = run.map((card) => completeCard(reader, card));
      found.push(weigh(page, { cards, ...(heading && { heading }) }, metadata));
      for (const { el } of cards) inRuns.add(el);
    }
    for (const child of children) if (!inRuns.has(child) && child.firstElementChild) visit(child);
  };
  visit(page.body);
  return found;
}

const holdsBlocks = (page: Measured, el: Element): boolean => {
  const { start, end } = page.spanOf(el);
  return end > start;
};

const mayBeCard = (el: Element): boolean => el.firstElementChild !== null && !NEVER_CARDS.has(el.localName);

interface Sibling {
  readonly el: Element;
  readonly card: Card | undefined;
}

/** Cards of one shape in a row; an advertisement between two of them does not part them. */
function runsOf(siblings: readonly Sibling[], page: Measured): Card[][] {
  const runs: Card[][] = [];
  let between = 0;
  for (const { el, card } of siblings) {
    const last = runs.at(-1)?.at(-1);
    if (!card) between += page.spanOf(el).end - page.spanOf(el).start;
    else if (last && between <= 1 && isAlike(last, card)) runs.at(-1)?.push(card);
    else runs.push([card]);
    if (card) between = 0;
  }
  return runs;
}

function isAlike(one: Card, other: Card): boolean {
  return (
    one.el.localName === other.el.localName &&
    (one.headline === undefined) === (other.headline === undefined) &&
    (one.el.className === other.el.className || shapeOf(one) === shapeOf(other))
  );
}

const shapeOf = ({ headline, labels, texts }: Card): string =>
  `${headline?.tag ?? ''} ${labels.length > 0 ? 'labelled' : ''} ${texts.length > 0 ? 'told' : ''}`;

/** Points of each trait; other stories need several, so that no trait decides alone. */
const POINTS = { heading: 2, comments: 2, nested: 2, dated: 2, twice: 2, copies: 2, links: 1 } as const;

type Trait = keyof typeof POINTS;

const EVIDENCE: Readonly<Record<Trait, string>> = {
  heading: 'stands below a heading for other stories',
  comments: 'stands below a heading for comments',
  nested: 'is an article of its own within the article',
  dated: 'each has a source or time of its own',
  twice: 'each has its headline twice',
  copies: 'the same text in several of them',
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

function weigh(page: Measured, { cards, heading }: Pick<Records, 'cards' | 'heading'>, metadata: Metadata): Records {
  const urls = cards.flatMap(({ url }) => url ?? []);
  const most = MOST * cards.length;
  const ownSite = siteOf(page.url);
  const isComments = heading !== undefined && !isRelatedHeading(heading);
  const has: Readonly<Record<Trait, boolean>> = {
    heading: heading !== undefined && !isComments,
    comments: isComments,
    nested: cards.length < MIN_CARDS && cards.every(isNested),
    dated: cards.filter(({ isDated }) => isDated).length >= most,
    twice: cards.filter(({ isTwice }) => isTwice).length >= most,
    copies: hasCopies(cards),
    links: urls.length >= most && new Set(urls).size >= urls.length / 2 && urls.filter((url) => siteOf(url) === ownSite).length >= most / 2,
  };
  const traits = (Object.keys(POINTS) as Trait[]).filter((trait) => has[trait]);
  const leadsElsewhere = isComments ? has.dated && cards.length >= MIN_CARDS : has.links || has.twice || has.copies;
  const isOwn =
    cards.filter(isPriced).length >= most || cards.some((card) => holdsTitle(card, metadata)) || metadata.types.includes('LiveBlogPosting');
  return {
    cards,
    ...(heading && { heading }),
    evidence: traits.map((trait) => EVIDENCE[trait]),
    isSure: leadsElsewhere && !isOwn && traits.reduce((sum, trait) => sum + POINTS[trait], 0) >= pointsNeeded(cards),
    kind: isComments ? 'comments' : 'related',
  };
}

const pointsNeeded = (cards: readonly Card[]): number =>
  cards.every(({ texts }) => texts.every(({ words }) => words <= MAX_TEASER_WORDS)) ? ENOUGH : ENOUGH_AGAINST_TEXT;

/** Shops and sources are linked to on other sites; other stories stand on this one. The last two labels of a host, three below such as `co.uk`: near enough to tell a site from another. */
const siteOf = (url: string): string => /[^.]+\.(?:[^.]{1,3}\.[^.]{2}|[^.]+)$/.exec(new URL(url).hostname)?.[0] ?? '';

/** The page's own story is among the cards. */
const holdsTitle = ({ headline }: Card, { title }: Metadata): boolean =>
  headline !== undefined && fold(title.value).startsWith(headline.text);

/** Goods that the page is about, not stories. */
const isPriced = ({ labels, texts }: Card): boolean => [...labels, ...texts].some(({ text }) => /\p{Sc}\s?\d|\d\s?\p{Sc}/u.test(text));

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
function standsApart(page: Measured, heading: Block, card: Element): boolean {
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
export function extentOf(page: Measured, { cards, heading }: Records): Span {
  const start = heading?.index ?? (cards[0] ? page.spanOf(cards[0].el).start : 0);
  const last = cards.at(-1);
  return { start, end: last ? page.spanOf(last.el).end : start };
}
