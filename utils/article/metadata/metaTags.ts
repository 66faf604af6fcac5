import type { Page } from '../page/types';
import { plain } from './tokens';

/** `<meta>` contents by lower-cased name, property or itemprop, in document order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** Reads every `<meta>` of the page in one pass; names that differ in case only are one. */
export function readMetas(page: Page): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of page.root.querySelectorAll('meta')) {
    const content = plain(meta.getAttribute('content') ?? '');
    if (content === '' || isPlaceholder(content)) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = metas.get(name);
      if (known) known.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** Templates whose blanks were never filled in. */
const isPlaceholder = (content: string): boolean => /^(\{\{.*\}\}|\$\{.*\}|%\w+%|null|undefined|none|n\/a)$/i.test(content);

export const firstMeta = (metas: Metas, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const [content] = metas.get(name) ?? [];
    if (content) return content;
  }
  return undefined;
};
