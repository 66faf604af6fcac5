import type { Card } from './card';
import { otherPage } from './card';
import type { Cut, Judged } from '../../ledger/cut';
import { linksOf } from '../../page/links';
import type { Block, Finder, Measured, Stretch } from '../../page/types';
import { extentOf, type Records } from './cardLists';
import { readRun } from '../../page/inlineText';
import { findCopies, shinglesOf } from '../../text/shingles';
import type { RelatedPaper, RelatedStory } from '../../types';
import { countWords, fold } from '../../text/words';
import { maskOf, matchWordings } from '../../text/phrases';

/** Share of a summary's words that another one holds where both tell the same wire story. */
const SAME_WIRE = 0.8;

/** A link of fewer words is a button or a name, not a headline. */
const MIN_TITLE_WORDS = 3;

/** "Read also: Ferry stuck again": what leads in, up to the colon. */
const LEADS_IN = maskOf(['readAlso', 'related']);
const LEAD_IN = /^[^:：]{1,30}[:：]\s*/;

/** Cards of other stories and of readers' comments: they go where two kinds of evidence speak beside the repeated shape. */
export function recordFinders(page: Measured, records: readonly Records[]): readonly Finder[] {
  const sure = records.filter((list) => list.isSure && !isBare(list));
  const findAll = (kind: Records['kind']): Stretch[] => sure.filter((list) => list.kind === kind).map((list) => stretchOf(page, list));
  return [
    {
      name: 'related-cards',
      kind: 'related',
      why: 'Cards of other stories, one like the other.',
      find: () => findAll('related'),
    },
    {
      name: 'comment-records',
      kind: 'comments',
      why: 'What readers wrote below the story.',
      find: () => findAll('comments'),
    },
  ];
}

/** Headlines and nothing else: a list of links, which the rules for headings and links know. */
const isBare = ({ heading, cards }: Records): boolean =>
  heading !== undefined && cards.every(({ texts, labels, isTwice }) => texts.length + labels.length === 0 && !isTwice);

function stretchOf(page: Measured, records: Records): Stretch {
  const stories = records.kind === 'related' ? foldWires(records.cards) : [];
  return { span: extentOf(page, records), evidence: records.evidence, stories };
}

/** One story a headline; the same text under other headlines is the same story. */
function foldWires(cards: readonly Card[]): RelatedStory[] {
  const texts = cards.flatMap(({ texts }) => texts.toSorted((a, b) => b.words - a.words).slice(0, 1));
  const copies = new Map(findCopies(texts, SAME_WIRE).map(({ block, of }) => [block, of]));
  const cardOf = new Map(cards.flatMap((card) => card.texts.map((text) => [text, card] as const)));
  const stories = cards.flatMap((card) => {
    const earlier = card.texts.flatMap((text) => copies.get(text) ?? []).find((of) => of.index < (card.headline?.index ?? 0));
    const titled = (earlier && cardOf.get(earlier)?.headline) ?? card.headline;
    return titled
      ? [
          {
            title: titled.text,
            ...(card.url && { url: card.url }),
            papers: [{ ...(card.source && { source: card.source }), ...(card.url && { url: card.url }) }],
          },
        ]
      : [];
  });
  return foldTitles(stories);
}

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

function storyOf(link: Element, page: Measured): RelatedStory[] {
  const url = otherPage(link.getAttribute('href') ?? '', page.url);
  const title = wordsOf(link, page);
  const lead = LEAD_IN.exec(title)?.[0] ?? '';
  const kept = (matchWordings(lead) & LEADS_IN) === 0 ? title : title.slice(lead.length);
  return url && countWords(kept) >= MIN_TITLE_WORDS ? [{ title: kept, url, papers: [] }] : [];
}

/** In one line; blocks in it are told apart as they are on the page. */
function wordsOf(link: Element, { blocks, spanOf }: Measured): string {
  const { start, end } = spanOf(link);
  const inside = blocks.slice(start, end).filter(({ parent }) => link.contains(parent));
  return fold(inside.length === 0 ? readRun([link]).text : inside.map(({ text }) => text).join(' '));
}

function foldTitles(stories: readonly RelatedStory[]): RelatedStory[] {
  const byTitle = new Map<string, RelatedStory>();
  for (const story of stories) {
    const key = shinglesOf(story.title).join();
    const known = byTitle.get(key);
    byTitle.set(key, known ? { ...known, papers: addPapers(known.papers, story.papers) } : story);
  }
  return [...byTitle.values()];
}

const addPapers = (known: readonly RelatedPaper[], more: readonly RelatedPaper[]): RelatedPaper[] => [
  ...known,
  ...more.filter(({ source }) => source === undefined || !known.some((paper) => paper.source === source)),
];
