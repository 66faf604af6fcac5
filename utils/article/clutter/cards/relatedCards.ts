import { amid } from '../proof';
import type { Card } from './card';
import type { Measured } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import { type CardList, extentOf, sureLists } from './cardLists';
import { foldTitles } from './foldTitles';
import { findCopies } from '../../page/nearDuplicates';
import type { RelatedStory } from '../../types';

/** Share of a summary's words that another one holds where both tell the same wire story. */
const SAME_WIRE = 0.8;

/** A card, for the finder's proof. */
const card = (title: string): string =>
  `<div><h3><a href="/${title}">${title}</a></h3><span>Coast Post</span><time>2 hours ago</time><p>${title}, the council said.</p></div>`;

/** Cards of other stories: they go where two kinds of evidence speak beside the repeated shape. */
export const relatedCards: Finder = {
  name: 'related-cards',
  kind: 'related',
  why: 'Cards of other stories, one like the other.',
  find: (judged) => sureLists(judged, 'related').map((list) => stretchOf(judged.page, list)),
  removes: amid(`<h2>Related articles</h2>${['Bakery', 'School', 'Bridge'].map((what) => card(`${what} on the quay to close`)).join('')}`),
  keeps: amid(
    `<h2>What closes</h2>${['Bakery', 'School', 'Bridge'].map((what) => `<h3>${what}</h3><p>It closes in the autumn, and nobody minds.</p>`).join('')}`,
  ),
};

const stretchOf = (page: Measured, list: CardList): Stretch => ({
  span: extentOf(page, list),
  evidence: list.evidence,
  stories: foldWires(list.cards),
});

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
