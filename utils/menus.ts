import { browser } from 'wxt/browser';
import { t } from './i18n';
import { openLinkCleaned, toggleIn } from './tabs';

const WEB = ['http://*/*', 'https://*/*'];

/** Puts our two entries into the browser's context menu, once for each installation or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: t('menuPage'), contexts: ['page', 'selection'], documentUrlPatterns: WEB });
  browser.contextMenus.create({ id: 'link', title: t('menuLink'), contexts: ['link'], targetUrlPatterns: WEB });
}

/** Does what the entries say. */
export function watchMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === 'link' && linkUrl) void openLinkCleaned(linkUrl, tab);
    if (menuItemId === 'page' && tab?.id !== undefined) void toggleIn(tab.id);
  });
}
