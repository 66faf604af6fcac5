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

/** What a button says that copies in one of these ways. */
export const COPY_BUTTONS: { readonly [Variant in CopyVariant]: Word } = {
  rich: 'copy',
  text: 'takeText',
  markdown: 'takeMarkdown',
  citation: 'takeSource',
  link: 'takeLink',
};
