import { lazy } from './memo';
import { isLatin } from './words';

/** What `\p{…}` is of the characters that `isLatin` lets through, for classes without it. */
const IN_LATIN: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  '\\p{M}': '',
  '\\p{N}': '0-9²³¹¼-¾',
  '\\p{Sc}': '$¢-¥₠-₿',
  '\\p{P}': '!-#%-*,-/:;?@[-\\]_{}¡§«¶·»¿‐-‧‰-⁃⁅-⁑⁓-⁞',
};

/**
 * The expression that fits a text, of which the classes (`[…]`) name letters, marks, numbers, punctuation or signs of
 * currencies as `\p{L}`, `\p{M}`, `\p{N}`, `\p{P}`, `\p{Sc}`. V8 needs 1 to 9 ms to compile such an expression the first
 * time, and hardly any for the plain ranges that do for Latin texts; each of the two forms is made when a text asks for it.
 */
export function lettered(source: string, flags = ''): (text: string) => RegExp {
  const latin = lazy(() => new RegExp(inLatin(source), flags));
  const any = lazy(() => new RegExp(source, `${flags}u`));
  return (text) => (isLatin(text) ? latin() : any());
}

const inLatin = (source: string): string => source.replace(/\\p\{\w+\}/g, (name) => IN_LATIN[name] ?? name);
