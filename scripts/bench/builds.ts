import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import config from '../../wxt.config';

export const VARIANTS = ['lede', 'naive'] as const;

/** `naive`: the same popup and reader over Readability and DOMPurify, and nothing else. */
export type Variant = (typeof VARIANTS)[number];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the naive extension has in the place of our modules. */
const NAIVE: Readonly<Record<string, string>> = { openPage: 'openPage.ts', likelyArticle: 'likelyArticle.ts' };

/** Builds the extension for timing; gives its folder. */
export async function buildVariant(variant: Variant): Promise<string> {
  const outDir = `.output/bench-${variant}`;
  const plugins = [tellWhenTold, ...(variant === 'naive' ? [replaceEngine] : [])];
  await build({
    ...config,
    root,
    outDir,
    vite: async (env) => {
      const own = await config.vite?.(env);
      return { ...own, logLevel: 'error', plugins: [...(own?.plugins ?? []), ...plugins] };
    },
  });
  return join(root, outDir, 'chrome-mv3');
}

const replaceEngine: Plugin = {
  name: 'replace-engine',
  enforce: 'pre',
  resolveId(source, importer) {
    const file = importer?.includes('/scripts/bench/') ? undefined : NAIVE[source.split('/').at(-1) ?? ''];
    return file && source.startsWith('.') ? join(root, 'scripts/bench/naive', file) : undefined;
  },
};

/** What the popup is titled when it is done: a title can be read without touching the popup. */
export const TOLD = 'told';

/** The popup notes when it has painted its frame, and when what it found. */
const tellWhenTold: Plugin = {
  name: 'tell-when-told',
  transform(code, id) {
    if (!id.endsWith('/entrypoints/popup/main.ts')) return undefined;
    const watch = `for (const [mark, shown] of [['framed', '#popup > *'], ['${TOLD}', '.article, .notice']]) {
      const look = () => document.querySelector(shown) && requestAnimationFrame(() => setTimeout(() => {
        performance.mark(mark);
        if (mark === '${TOLD}') document.title = mark;
      }));
      new MutationObserver((_, observer) => look() && observer.disconnect()).observe(document.body, { childList: true, subtree: true });
      look();
    }`;
    return { code: `${watch}\n${code}`, map: null };
  },
};
