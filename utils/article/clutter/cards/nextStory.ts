import { amid } from '../proof';
import { readsAge } from '../../text/relativeTime';
import { readLanguage } from '../../page/language';
import type { Block, Measured } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import { shinglesOf } from '../../text/shingles';
import { otherPage } from '../../text/urls';
import type { Metadata } from '../../types';
import type { TreeElement } from '../../page/tree/types';

/** A story has at least so many words; less below a headline is a card. */
const MIN_STORY_WORDS = 40;

/** Blocks around a headline in which its byline and date stand. */
const HEAD_BLOCKS = 6;
const MAX_DATE_WORDS = 8;

const YEAR = /\b(?:19|20)\d{2}\b/;

/** Another story, for the finder's proof. */
const NEXT = `<article data-url="/news/bakery"><h1>Bakery on the quay shuts for good after forty years</h1><p>31 March 2025</p>
<p>The bakery on the quay shut on Saturday after forty years, and the baker handed out what was left of the rye bread to those who stood in line since seven in the morning, some of them with a chair.</p></article>`;

/** A second story that the page goes on with, as endless scrolling does. */
export const nextStory: Finder = {
  name: 'next-story',
  kind: 'related',
  why: 'Another whole story begins here.',
  *find({ page, metadata }) {
    const headlines = page.blocks.filter(({ tag }) => tag === 'h1');
    const own = headlines.findIndex((block) => isTitle(block, metadata));
    const first = headlines[own];
    if (!first) return;
    for (const headline of headlines.slice(own + 1)) {
      if (!isTitle(headline, metadata)) yield* read(page, first, headline);
    }
  },
  removes: `${amid('')}${NEXT}`,
  keeps: `${amid('')}<article><h1>Write to the editor</h1><p>Letters are read on Mondays.</p></article>`,
};

const isTitle = ({ text }: Block, { title }: Metadata): boolean => shinglesOf(text).join() === shinglesOf(title.value).join();

function* read(page: Measured, first: Block, headline: Block): Iterable<Stretch> {
  const own = boxWithout(headline.parent, first.parent);
  const other = boxWithout(first.parent, headline.parent);
  const isAlike = (own.localName === other.localName && own.className === other.className) || areArticles(first, headline);
  const isLong = [own, other].every((el) => page.wordsIn(el) >= MIN_STORY_WORDS);
  if (!isLong || !isAlike) return;
  const url = addressOf(page, own, headline);
  const evidence = [...(url ? ['has an address of its own'] : []), ...(isDated(page, headline) ? ['has a date of its own'] : [])];
  if (evidence.length === 0) return;
  const stories = [{ title: headline.text, ...(url && { url }), papers: [] }];
  yield { span: page.spanOf(own), evidence: ['a second headline of the first rank, over a story of its own', ...evidence], stories };
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
