import type { Word } from '../../utils/browser/i18n';
import type { CopyVariant } from '../../utils/render/payload';

/** Every way to copy an article, in the order they are offered. Alone in its file: the popup needs no more of `choices.ts`. */
export const COPIES: readonly (readonly [variant: CopyVariant, word: Word])[] = [
  ['rich', 'copyRich'],
  ['text', 'copyText'],
  ['markdown', 'copyMarkdown'],
  ['citation', 'copyCitation'],
  ['link', 'copyLink'],
];
