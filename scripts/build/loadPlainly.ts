import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Loads what is asked for as browsers do: Vite fetches what it needs ahead of it, which helps over a network. */
export const loadPlainly = (): Plugin => ({
  name: 'load-plainly',
  enforce: 'pre',
  load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle(_options, bundle) {
    const styled = Object.values(bundle).find(
      (chunk) => chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.viteMetadata?.importedCss.size,
    );
    if (styled) this.error(`${styled.fileName} has styles, which Vite would have fetched as well`);
  },
});
