import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/actions';
import type { Remedy, View } from '../../components/popup/view';
import { openPermissionSettings } from '../../utils/browser/platform';
import type { Settings } from '../../utils/storage/settings';
import { changeInTab, closeReaderInTab, openReaderInTab, readTab } from './tab';
import { findTab } from './wake';

/** Most popups only show: what writes articles down is loaded when one is taken along. */
const loadTaking = () => import('./take');

/** What the popup can do with the page under it; what comes of it is shown. */
export function actionsOn(show: (view: View) => void, settings: Settings): PopupActions {
  const remedies: { readonly [Name in Remedy]: () => void } = {
    read: () => void readTab().then(show),
    anyway: () => void readTab({ anyway: true }).then(show),
    close: () => window.close(),
    reload: () => void reloadTab(),
    settings: openPermissionSettings,
  };
  const leave = (trouble: View | undefined): void => (trouble ? show(trouble) : window.close());
  return {
    copy: async (article, variant) => await (await loadTaking()).copyArticle(article, variant, settings),
    save: async (article, kind) => await (await loadTaking()).saveArticle(article, kind, settings),
    ledger: {
      putBack: (ids) => void changeInTab('putBack', { ids }).then(show),
      putBackAlways: (ids) => void changeInTab('putBack', { ids, always: true }).then(show),
      setAside: (ids) => void changeInTab('setAside', { ids }).then(show),
      copyReport: async () => await (await loadTaking()).copyReport(),
    },
    readInPage: () => void openReaderInTab().then(leave),
    closeReader: () => void closeReaderInTab().then(leave),
    remedy: (remedy) => remedies[remedy](),
    options: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

async function reloadTab(): Promise<void> {
  const tab = await findTab();
  if (tab) await browser.tabs.reload(tab.id);
  window.close();
}
