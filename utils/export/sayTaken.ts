import type { Article } from '../article/types';
import { interfaceLocale, t } from '../browser/i18n';
import type { CopyVariant } from '../render/payload';
import type { Made } from '../render/saving';
import type { Taking } from '../render/taking';
import type { Settings } from '../storage/settings';

/** How the reader has articles set down. */
export const takingOf = (settings: Settings): Taking => ({ ...settings, locale: interfaceLocale(), now: new Date() });

/** What was copied, in a sentence. */
export function sayCopied(
  { wordCount }: Pick<Article, 'wordCount'>,
  variant: CopyVariant,
  { sourceAt }: Pick<Settings, 'sourceAt'>,
): string {
  if (variant === 'citation') return t('copiedCitation');
  if (variant === 'link') return t('copiedLink');
  return t(sourceAt === 'none' ? 'copiedWithoutSource' : 'copiedWithSource', wordCount);
}

/** What was saved, in a sentence, with the number of its pictures where there were any to put in. */
export function saySaved({ file, asked, held }: Made): string {
  const number = new Intl.NumberFormat(interfaceLocale());
  return asked === 0 ? t('savedAs', file.name) : t('savedPictures', file.name, number.format(held), number.format(asked));
}
