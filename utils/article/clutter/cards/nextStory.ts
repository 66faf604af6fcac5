import type { TreeElement } from '../../page/tree/types';
import { amid } from '../proof';
import { readsAge } from '../../text/relativeTime';
import { readLanguage } from '../../page/language';
import type { Block, Measured } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import { shinglesOf } from '../../text/shingles';
import { countSentences } from '../../text/words';
import { otherPage } from '../../text/urls';
import type { Metadata } from '../../types';
import { recordListsOf } from '../records/findRecords';

/** A story has at least so many words; less below a headline is a card. */
const MIN_STORY_WORDS = 40;

/** Words of a paragraph, as against a byline or a date. */
const MIN_TEXT_WORDS = 15;

/** Fewer words over a text are a subhead or a section's name. */
const MIN_HEADLINE_WORDS = 3;

/** Blocks around a headline of the first rank in which its byline and date stand, and below one of the second. */
const HEAD_BLOCKS = 6;
const NEAR_BLOCKS = 2;
const MAX_DATE_WORDS = 8;

/** A live blog's entries and a timeline have times of their own: so many of a kind are one story's. */
const MIN_ENTRIES = 3;

const YEAR = /\b(?:19|20)\d{2}\b/;
const CLOCK = /^\D{0,3}\d{1,2}[:.]\d{2}\D{0,6}$/;

/** Another story, for the finder's proof. */
const NEXT = `<div><h2>Bakery on the quay shuts for good after forty years</h2><div>Coast Post · 31 March 2025</div>
<p>The bakery on the quay shut on Saturday after forty years, and the baker handed out what was left of the rye bread to those who stood in line since seven in the morning, some of them with a chair. The house is to be sold, and the oven with it.</p></div>`;

/** A second story that the page goes on with, as endless scrolling does. */
export const nextStory: Finder = {
  name: 'next-story',
  kind: 'related',
  why: 'Another whole story begins here.',
  *find({ page, metadata }) {
    const own = ownHeadline(page, metadata);
    if (!own || metadata.types.includes('LiveBlogPosting')) return;
    const inLists = new Set(
      recordListsOf(page).flatMap(({ records }) => (records.length < MIN_ENTRIES ? [] : records.map(({ start }) => start))),
    );
    const isTwin = readTwins(page, own);
    let behind = 0;
    for (const headline of page.blocks.slice(own.index + 1)) {
      if (headline.index < behind || !mayHead(headline) || isTitle(headline, metadata) || inLists.has(headline.index)) continue;
      const found = read({ page, first: own, isTwin }, headline);
      if (!found) continue;
      behind = found.span.end;
      yield found;
    }
  },
  removes: `${amid('')}${NEXT}`,
  keeps: `${amid('<h2>What the yard says of it now</h2><p>31 March 2025</p>')}<article><h1>Write to the editor</h1><p>Letters are read on Mondays.</p></article>`,
};

const isTitle = ({ text }: Block, { title }: Metadata): boolean => shinglesOf(text).join() === shinglesOf(title.value).join();

const mayHead = ({ tag, words, text }: Block): boolean =>
  tag === 'h1' || (tag === 'h2' && words >= MIN_HEADLINE_WORDS && countSentences(text) <= 1);

/** The story's own headline with text below it, whatever its element. */
const ownHeadline = (page: Measured, metadata: Metadata): Block | undefined =>
  page.blocks.find((block) => block.tag === 'h1' && isTitle(block, metadata)) ?? page.blocks.find((block) => isTitle(block, metadata));

interface Reading {
  readonly page: Measured;
  /** The story's own headline. */
  readonly first: Block;
  /** See `readTwins`. */
  readonly isTwin: (headline: Block) => boolean;
}

function read({ page, first, isTwin }: Reading, headline: Block): Stretch | undefined {
  const own = boxWithout(headline.parent, first.parent);
  const other = boxWithout(first.parent, headline.parent);
  const isAlike = (own.localName === other.localName && own.className === other.className) || areArticles(first, headline);
  const isLong = [own, other].every((el) => page.wordsIn(el) >= MIN_STORY_WORDS);
  const url = addressOf(page, own, headline);
  const isOfRank = headline.tag === 'h1';
  const evidence = [...(url ? ['has an address of its own'] : []), ...(isDated(page, headline) ? ['has a date of its own'] : [])];
  const isWhole = isLong && isOfRank && (isOutside(headline, first) || (isAlike && evidence.length > 0));
  if (
    !isWhole &&
    !(
      headline.words >= MIN_HEADLINE_WORDS &&
      (isHeaded(page, headline) || isTwin(headline)) &&
      goesOn(page, boxFrom(page, headline, own), headline) &&
      isBehindText(page, first, headline)
    )
  )
    return undefined;
  const span = isWhole ? page.spanOf(own) : { start: headline.index, end: page.spanOf(boxFrom(page, headline, own)).end };
  const stories = [{ title: headline.text, ...(url && { url }), papers: [] }];
  return { span, evidence: ['a second headline, over a story of its own', ...evidence], stories };
}

/** A day stands right below it, as it does below the headline of a story; the time alone is a live entry's. */
function isHeaded(page: Measured, { index }: Block): boolean {
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const near = page.blocks.slice(index + 1, index + 1 + NEAR_BLOCKS);
  const next = near.findIndex(({ tag }) => /^h[1-6]$/.test(tag));
  const below = next < 0 ? near : near.slice(0, next);
  return below.some(({ text, words }) => words <= MAX_DATE_WORDS && (saysAge(text) || YEAR.test(text)) && !CLOCK.test(text));
}

/** Set as the story's own headline is, and a byline or a source stands right below it and below all that is set so: subheads have none. */
function readTwins(page: Measured, first: Block): (headline: Block) => boolean {
  const name = first.parent.className;
  const isAlike = ({ index, parent }: Block): boolean => name !== '' && index > first.index && parent.className === name;
  const areHeads = page.blocks.every((block) => !isAlike(block) || isByline(page.blocks[block.index + 1]));
  return (headline) => areHeads && isAlike(headline);
}

const isByline = (block: Block | undefined): boolean =>
  block !== undefined && block.words <= MAX_DATE_WORDS && countSentences(block.text) === 0 && !/^h[1-6]$/.test(block.tag);

/** Its box has a text below it that is long enough, and no second headline of its kind. */
function goesOn(page: Measured, box: TreeElement, { index, tag, parent }: Block): boolean {
  const rest = page.blocks.slice(index + 1, page.spanOf(box).end);
  const words = rest.filter((block) => block.words >= MIN_TEXT_WORDS).reduce((sum, block) => sum + block.words, 0);
  return (
    words >= MIN_STORY_WORDS &&
    !rest.some((block) => block.tag === tag && block.parent.className === parent.className && block.words >= MIN_HEADLINE_WORDS)
  );
}

/** The story itself has been told by then. */
const isBehindText = (page: Measured, first: Block, { index }: Block): boolean =>
  page.blocks.some((block) => block.index > first.index && block.words >= MIN_TEXT_WORDS && block.index < index);

/** It heads an article element outside of what the page says is its main part, in which the story stands. */
function isOutside(headline: Block, first: Block): boolean {
  const main = first.parent.closest('main');
  return main !== null && !main.contains(headline.parent) && headline.parent.closest('article') !== null;
}

/** Each headline heads an article of its own, whatever boxes these stand in. */
function areArticles(first: Block, headline: Block): boolean {
  const [one, other] = [first.parent.closest('article'), headline.parent.closest('article')];
  return one !== null && other !== null && !one.contains(other) && !other.contains(one);
}

/** The largest element around `inside` that does not hold `outside`. */
function boxWithout(inside: TreeElement, outside: TreeElement): TreeElement {
  let box = inside;
  while (box.parentElement && !box.parentElement.contains(outside)) box = box.parentElement;
  return box;
}

/** The largest element around a headline that begins with it, or with a line above it; no larger than `most`. */
function boxFrom(page: Measured, { index, parent }: Block, most: TreeElement): TreeElement {
  let box = parent;
  while (box !== most && box.parentElement && page.spanOf(box.parentElement).start >= index - 1) box = box.parentElement;
  return box;
}

const ADDRESSES = ['data-url', 'data-href', 'data-article-url', 'data-permalink', 'data-canonical', 'itemid'];

function addressOf(page: Measured, box: TreeElement, headline: Block): string | undefined {
  const link = headline.parent.closest('a[href]') ?? headline.parent.querySelector('a[href]');
  const named = ADDRESSES.map((name) => box.getAttribute(name)).find((value) => value);
  const address = named ?? link?.getAttribute('href');
  return address ? otherPage(address, page.url) : undefined;
}

function isDated(page: Measured, { index }: Block): boolean {
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const near = page.blocks.slice(Math.max(0, index - HEAD_BLOCKS), index + HEAD_BLOCKS + 1);
  return near.some(({ text, words, tag }) => words <= MAX_DATE_WORDS && tag !== 'h1' && (saysAge(text) || YEAR.test(text)));
}
