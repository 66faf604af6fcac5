import { amid } from '../clutter/proof';
import { isOfStories } from '../clutter/records/ofStories';
import type { Category } from '../../rules/languages/types';
import { countBefore } from '../page/countBefore';
import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import type { Block, Measured, Span } from '../page/types';
import type { Finder, Stretch } from '../ledger/types';
import { isProse } from './model/survey';
import type { Kind } from '../types';
import { categoriesOf } from '../text/phrases';
import type { TreeElement } from '../page/tree/types';

/** What a box is that says so in a line of its own. */
const KIND_SAID: Readonly<Partial<Record<Category, Kind>>> = {
  ad: 'ad',
  aiPromotion: 'ai-promotion',
  app: 'app',
  authorBio: 'byline',
  comments: 'comments',
  consent: 'consent',
  credit: 'credit',
  donation: 'donation',
  listen: 'player',
  login: 'login',
  mostRead: 'most-read',
  navigation: 'navigation',
  newsletter: 'newsletter',
  player: 'player',
  poll: 'poll',
  published: 'byline',
  readAlso: 'read-also',
  readTime: 'byline',
  related: 'related',
  share: 'share',
  republish: 'share',
  subscribe: 'subscribe',
  tags: 'tags',
  updated: 'byline',
};

/** A larger box holds too much to be named by one of its lines. Words. */
const MAX_NAMED_WORDS = 250;

/** Its name stands within so many of its first blocks. */
const NAME_REACH = 3;

const LINKED_FROM = 0.5;

/** What the story model holds to be no part of the story, named for what it is. */
export const notStory: Finder = {
  name: 'not-story',
  kind: 'outside',
  why: 'Stands outside the story or does not read as part of it.',
  find: (judged) => findOutside(judged, new Set([...(judged.story ?? []), ...(judged.captions ?? [])])),
  removes: `<nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>${amid('')}`,
  keeps:
    '<h1>Night ferry returns</h1><p>The night ferry to the outer islands will sail again from the first of May, the harbour board said on Monday after a meeting in the net loft.</p>',
};

/** The largest elements that hold nothing of the story, and loose blocks between its paragraphs. */
function findOutside(judged: Judged, kept: ReadonlySet<Block>): Stretch[] {
  const { page } = judged;
  const keptBefore = countBefore(page.blocks, kept);
  const found: Stretch[] = [];
  let behind = 0;
  for (const block of page.blocks) {
    if (block.index < behind || kept.has(block) || !isKept(judged, block)) continue;
    const box = largestEmpty(page, block, keptBefore);
    const span = box ? page.spanOf(box) : { start: block.index, end: block.index + 1 };
    behind = span.end;
    found.push(describe(judged, span, box ?? block.parent));
  }
  return found;
}

function largestEmpty(page: Measured, block: Block, keptBefore: Int32Array): TreeElement | undefined {
  let largest: TreeElement | undefined;
  for (let el: TreeElement | null = block.parent; el && el !== page.body; el = el.parentElement) {
    const { start, end } = page.spanOf(el);
    if (keptBefore[start] !== keptBefore[end]) break;
    largest = el;
  }
  return largest;
}

function describe({ page }: Judged, span: Span, box: TreeElement): Stretch {
  const blocks = page.blocks.slice(span.start, span.end);
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, { linkChars }) => sum + linkChars, 0);
  const evidence = [
    ...(linked > LINKED_FROM * chars ? ['mostly links'] : []),
    ...(blocks.some(isProse) ? [] : ['no paragraph of prose']),
    ...(blocks.every(({ hidden }) => hidden) ? ['not shown on the page'] : []),
  ];
  return { span, evidence, kind: kindOf(blocks, box) ?? (isOfStories(page, span) ? 'related' : 'outside') };
}

function kindOf(blocks: readonly Block[], box: TreeElement): Kind | undefined {
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const said = words > MAX_NAMED_WORDS ? [] : blocks.slice(0, NAME_REACH).flatMap(({ wordings }) => categoriesOf(wordings));
  const kind = said.map((category) => KIND_SAID[category]).find((known) => known !== undefined);
  return kind ?? (box.closest('nav, header, footer') ? 'navigation' : undefined);
}
