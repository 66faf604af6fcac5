import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Lede',
    description: 'Gives news readers the story back: the article alone, with its source and date.',
    permissions: ['activeTab', 'scripting', 'storage'],
    minimum_chrome_version: '120',
  },
});
