import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showArticle } from './show';

/** What shows an article over its page: put into a page beside the reader's script when it is to be seen there. */
export default defineUnlistedScript(() => {
  if (globalThis.ledeView?.isAwake()) return;
  globalThis.ledeView = { isAwake: () => browser.runtime?.id !== undefined, showArticle };
});
