import { defineConfig } from 'wxt';
import { lean } from './scripts/lean';

/** Extension pages run their own files and show the article's images; they fetch, frame and send nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src http: https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ mode }) => ({
    name: 'Lede',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for one domain at a time, when its reader puts it on the list.
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_menuPage__' },
      'copy-article': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_menuCopy__' },
    },
    // The first with `light-dark()`, which the colours are written in.
    minimum_chrome_version: '123',
    // While developing, the page talks to Vite.
    ...(mode === 'production' && { content_security_policy: { extension_pages: POLICY } }),
  }),
  vite: () => ({ plugins: [lean()], build: { cssTarget: ['chrome123', 'firefox128'], modulePreload: { polyfill: false } } }),
});
