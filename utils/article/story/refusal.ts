import { parseUrl } from '../text/urls';
import { readsAge } from '../text/relativeTime';
import { isBare, MIN_STORY_WORDS } from './bareNotice';
import { cutOf, isKept } from '../ledger/setAside';
import { placeWithoutStory } from './noStory';
import type { Judged, Stage } from '../ledger/types';
import { isProse } from '../page/prose';
import { readLanguage } from '../page/language';
import type { Block, Measured } from '../page/types';
import { MAX_TEASER_WORDS, type CardList, cardListsOf } from '../clutter/cards/cardLists';
import { blocksOfStories } from '../clutter/records/ofStories';
import type { Metadata, Refusal } from '../types';
import type { TreeElement } from '../page/tree/types';

/** So many cards make a list; fewer stand below many a story. */
const MIN_LIST_CARDS = 5;

/** Share of a page's words that stand in cards where the page is a list. */
const LIST_SHARE = 0.5;

/** Prose beside the cards that makes a story of a page, in words. */
const MIN_PROSE_WORDS = 80;

/** Types, of schema.org and OpenGraph, that say that a page is one text. */
const STORY_TYPE = /article|posting|report|recipe|review|blogpost|interview|story/i;
const LIST_TYPE = /^(?:website|collectionpage|searchresultspage|itemlist|profilepage|profile)$/i;

/** Notes why a page has no story to show: it is a list of other pages, or a headline and nothing below it. */
export const refuseLists: Stage = (judged) => {
  const refusal = refusalOf(judged);
  return refusal ? { ...judged, refusal } : judged;
};

function refusalOf(judged: Judged): Refusal | undefined {
  if (isList(judged)) return 'not-article';
  const others = storiesOnly(judged);
  if (others) return isDatedHead(judged.page, others) || isDeclaredStory(judged.metadata) ? 'no-text' : 'not-article';
  const words = judged.page.blocks.filter((block) => isKept(judged, block)).reduce((sum, block) => sum + block.words, 0);
  const place = isDeclaredStory(judged.metadata) ? undefined : placeWithoutStory(judged, words);
  if (place) return place;
  return words < (isBare(judged.page) ? 1 : MIN_STORY_WORDS) ? 'no-text' : undefined;
}

function isList(judged: Judged): boolean {
  const { page, metadata } = judged;
  if (isDeclaredStory(metadata)) return false;
  const lists = cardListsOf(judged).filter((list) => !list.heading && isOfTeasers(list));
  const cards = lists.flatMap(({ cards }) => cards);
  const inCards = new Set(cards.flatMap(({ el }) => range(page, el)));
  const words = page.blocks.reduce((sum, block) => sum + block.words, 0);
  const listed = page.blocks.filter(({ index }) => inCards.has(index)).reduce((sum, block) => sum + block.words, 0);
  const prose = page.blocks.filter((block) => !inCards.has(block.index) && isProse(block) && isUnnamed(judged, block));
  const proseWords = prose.reduce((sum, block) => sum + block.words, 0);
  const least = metadata.types.some((type) => LIST_TYPE.test(type)) || isRoot(page) ? LIST_SHARE / 2 : LIST_SHARE;
  return cards.length >= MIN_LIST_CARDS && listed >= least * words && proseWords < MIN_PROSE_WORDS && !isDatedHead(page, inCards);
}

/** Indexes of the blocks of lists that lead to other stories, where all the text that is left stands in them. */
function storiesOnly(judged: Judged): ReadonlySet<number> | undefined {
  const text = judged.page.blocks.filter((block) => isKept(judged, block) && isProse(block));
  const listed = blocksOfStories(judged.page);
  return text.length > 0 && text.every(({ index }) => listed.has(index)) ? listed : undefined;
}

/** No rule with a name has set it aside. */
const isUnnamed = (judged: Judged, block: Block): boolean => (cutOf(judged, block)?.kind ?? 'outside') === 'outside';

/** Blocks below the headline in which the story's source and date stand. */
const HEAD_BLOCKS = 3;

/** "Independent, updated 30-03-2025". */
const MAX_DATE_WORDS = 8;

/** A headline of a few words is a section's name or the paper's. */
const MIN_HEADLINE_WORDS = 4;

/** Source and date below the headline: the page is about one story, whether its text is here or not. */
function isDatedHead(page: Measured, inCards: ReadonlySet<number>): boolean {
  const headline = page.blocks.findLast(({ tag, words }) => tag === 'h1' && words >= MIN_HEADLINE_WORDS);
  if (!headline) return false;
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const head = page.blocks.slice(headline.index + 1, headline.index + 1 + HEAD_BLOCKS);
  return head.some(({ index, words, text }) => !inCards.has(index) && words <= MAX_DATE_WORDS && saysAge(text));
}

const isDeclaredStory = ({ types }: Metadata): boolean => types.some((type) => STORY_TYPE.test(type));

const isRoot = ({ url }: Measured): boolean => parseUrl(url)?.pathname === '/';

/** A list article says more of each of its items. */
const isOfTeasers = ({ cards, isSure }: CardList): boolean =>
  isSure || cards.every(({ url, texts }) => url && texts.every(({ words }) => words <= MAX_TEASER_WORDS));

const range = (page: Measured, el: TreeElement): number[] => {
  const { start, end } = page.spanOf(el);
  return Array.from({ length: end - start }, (_, offset) => start + offset);
};
