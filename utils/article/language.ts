import type { Page } from './page';

/** Where a page says what language it is in, the first that says anything sensible. */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  [':root', 'lang'],
  [':root', 'xml:lang'],
  ['body', 'lang'],
  ['meta[http-equiv="content-language"]', 'content'],
  ['meta[property="og:locale"]', 'content'],
];

/** The page's language as a canonical BCP 47 tag; `en_US` is read as `en-US`, and what is no tag is not read at all. */
export function readLanguage({ root }: Pick<Page, 'root'>): string | undefined {
  for (const [selector, attribute] of PLACES) {
    const el = selector === ':root' ? root : root.querySelector(selector);
    const tag = canonical(el?.getAttribute(attribute)?.trim().replaceAll('_', '-') ?? '');
    if (tag) return tag;
  }
  return undefined;
}

/** `Intl` throws at everything that is not built like a tag. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
