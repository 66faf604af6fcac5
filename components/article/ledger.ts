import type { Kind, Removal } from '../../utils/article/types';

/** What was set aside of one kind. */
export interface KindGroup {
  readonly kind: Kind;
  readonly removals: readonly Removal[];
  /** Pieces of that kind: what a reader would count. */
  readonly amount: number;
}

/** The page around the article is no news to a reader: it stands last, and its pieces are not counted. */
const FURNITURE: readonly Kind[] = ['navigation', 'outside'];

/** One group a kind: first what stood in or near the text, the most words first; the page around it last. */
export function groupByKind(removals: readonly Removal[]): KindGroup[] {
  const kinds = [...new Set(removals.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const own = removals.filter((removal) => removal.kind === kind);
    return { kind, removals: own, amount: FURNITURE.includes(kind) ? 1 : own.length };
  });
  const words = (group: KindGroup): number => group.removals.reduce((sum, removal) => sum + removal.words, 0);
  const rank = ({ kind }: KindGroup): number => FURNITURE.indexOf(kind);
  return groups.toSorted((one, other) => rank(one) - rank(other) || words(other) - words(one));
}
