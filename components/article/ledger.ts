import type { Removal } from '../../utils/article/types';
import type { Word } from '../../utils/browser/i18n';
import { nameOf } from '../fields/wording';

/** What can be done about what was set aside. */
export interface LedgerActions {
  readonly putBack: (ids: readonly string[]) => void;
  readonly setAside: (ids: readonly string[]) => void;
  /** Puts back on every page of the site from now on. */
  readonly putBackAlways?: (ids: readonly string[]) => void;
  /** Copies what a maintainer needs, without the article's text; false where the browser refused. */
  readonly copyReport?: () => Promise<boolean>;
}

/** Pieces that were set aside under one name. */
export interface Group {
  readonly name: Word;
  readonly pieces: readonly Removal[];
}

export interface Listed {
  /** One a name: the most words first. */
  readonly groups: readonly Group[];
  /** The page's own furniture, which is no news to a reader. */
  readonly rest: readonly Removal[];
  /** All pieces above. */
  readonly amount: number;
}

/** A letter with another, or a character that is a word by itself. */
const WORD = /\p{L}[\p{L}\p{M}]|\p{Lo}/u;

/** Records and calls of the page's scripts, which some pages print into themselves. */
const OF_SCRIPTS =
  /^\s*(?:[[{]+\s*["'}\]]|(?:window|self|document|var|function|let|const|!function)\b.*[=({]|@(?:media|import|font-face)\b|\.[\w-]+\s*\{)/;

const isReadable = ({ text }: Removal): boolean => WORD.test(text) && !OF_SCRIPTS.test(text);

/** What stands apart from the story and is of no other kind, and menus wherever they stand. */
const isFurniture = (removal: Removal): boolean =>
  nameOf(removal) === 'kindNavigation' || (removal.kind === 'outside' && removal.apart === true);

const wordsIn = ({ pieces }: Group): number => pieces.reduce((sum, { words }) => sum + words, 0);

/** What a reader sees of what was set aside: by name, the page around the story last; no piece without a word. */
export function listPieces(removals: readonly Removal[]): Listed {
  const pieces = removals.filter(isReadable);
  const near = pieces.filter((piece) => !isFurniture(piece));
  const names = [...new Set(near.map(nameOf))];
  const groups = names.map((name) => ({ name, pieces: near.filter((piece) => nameOf(piece) === name) }));
  return {
    groups: groups.toSorted((one, other) => wordsIn(other) - wordsIn(one)),
    rest: pieces.filter(isFurniture),
    amount: pieces.length,
  };
}
