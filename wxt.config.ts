import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { loadPlainly } from './scripts/build/loadPlainly';
import { spareProofs } from './scripts/build/spareProofs';

/** Extension pages run their own files and show the article's images; they fetch, frame and send nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src http: https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What keys do, and which to begin with. */
const commands = (read: string, copy: string): object => ({
  'toggle-reader': { suggested_key: { default: read }, description: '__MSG_menuPage__' },
  'copy-article': { suggested_key: { default: copy }, description: '__MSG_menuCopy__' },
});

const KEYS = commands('Alt+Shift+R', 'Alt+Shift+C');

/**
 * The first with `light-dark()`, which the colours are written in. Chromium keeps Alt+Shift+R for a reading mode of its
 * own, and Alt+Shift+C too: an extension that suggests them gets no key at all.
 */
const CHROMIUM = { minimum_chrome_version: '123', commands: commands('Alt+Shift+L', 'Alt+Shift+K') };

/**
 * The first long-term version, and on telephones the first of all, that tells its reader before installing what an
 * extension collects. Asking for sites one by one needs 128.
 */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: '{b4b7a0f2-3c1f-4d55-9a37-1f0d6c8e5a21}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
  // Beside the address, where Chromium's readers would pin it: the button is all there is to it.
  action: {
    default_title: 'Lede',
    default_area: 'navbar',
    theme_icons: [16, 32].map((size) => ({ dark: `icon/dark-${size}.png`, light: `icon/light-${size}.png`, size })),
  },
};

/** The first with `light-dark()`. Built and looked through, and tried in no Safari. */
const SAFARI = { browser_specific_settings: { safari: { strict_min_version: '17.5' } } };

const OF_BROWSER: Readonly<Record<string, object>> = { firefox: FIREFOX, safari: SAFARI };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  i18n: { localesDir: fileURLToPath(new URL('utils/locales', import.meta.url)) },
  manifestVersion: 3,
  manifest: ({ mode, browser }) => ({
    name: 'Lede',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for one domain at a time, when its reader puts it on the list.
    optional_host_permissions: ['*://*/*'],
    commands: KEYS,
    ...(OF_BROWSER[browser] ?? CHROMIUM),
    // While developing, the page talks to Vite.
    ...(mode === 'production' && { content_security_policy: { extension_pages: POLICY } }),
  }),
  vite: () => ({
    plugins: [spareProofs(), loadPlainly()],
    build: {
      cssTarget: ['chrome123', 'firefox140'],
      // A page names what it needs; what a script asks for later is on this very disk, and is not looked up ahead.
      modulePreload: { polyfill: false, resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []) },
    },
  }),
});
