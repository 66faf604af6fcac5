import { foldTitles } from '../clutter/cards/foldTitles';
import { otherPage } from '../text/urls';
import type { Cut, Judged } from '../ledger/types';
import { readRun } from '../page/inlineText';
import { linksOf } from '../page/links';
import type { Block, Measured } from '../page/types';
import { maskOf, matchWordings } from '../text/phrases';
import { countWords, fold } from '../text/words';
import type { RelatedStory } from '../types';
import type { TreeElement } from '../page/tree/types';

/** A link of fewer words is a button or a name, not a headline. */
const MIN_TITLE_WORDS = 3;

/** "Read also: Ferry stuck again": what leads in, up to the colon. */
const LEADS_IN = maskOf(['readAlso', 'related']);
const LEAD_IN = /^[^:：]{1,30}[:：]\s*/;

/** What the related blocks lead to, one line a story, with the papers that print it. */
export function relatedStories({ page, ledger }: Judged): RelatedStory[] {
  const lists = ledger.cuts.map((cut, index) => ({ ...cut, index })).filter(({ kind }) => kind === 'related' || kind === 'read-also');
  const inOrder = lists.sort((one, other) => one.span.start - other.span.start);
  return foldTitles(inOrder.flatMap((list) => list.stories ?? linksIn(page, list, (block) => ledger.ofBlock[block.index] === list.index)));
}

function linksIn(page: Measured, { span }: Cut, isOwn: (block: Block) => boolean): RelatedStory[] {
  return page.blocks
    .slice(span.start, span.end)
    .filter(isOwn)
    .flatMap((block) => linksOf(block).flatMap((link) => storyOf(link, page)));
}

function storyOf(link: TreeElement, page: Measured): RelatedStory[] {
  const url = otherPage(link.getAttribute('href') ?? '', page.url);
  const title = wordsOf(link, page);
  const lead = LEAD_IN.exec(title)?.[0] ?? '';
  const kept = (matchWordings(lead) & LEADS_IN) === 0 ? title : title.slice(lead.length);
  return url && countWords(kept) >= MIN_TITLE_WORDS ? [{ title: kept, url, papers: [] }] : [];
}

/** In one line; blocks in it are told apart as they are on the page. */
function wordsOf(link: TreeElement, { blocks, spanOf }: Measured): string {
  const { start, end } = spanOf(link);
  const inside = blocks.slice(start, end).filter(({ parent }) => link.contains(parent));
  return fold(inside.length === 0 ? readRun([link]).text : inside.map(({ text }) => text).join(' '));
}
