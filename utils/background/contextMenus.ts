import { t } from '../browser/i18n';
import { menusHere } from '../browser/platform';
import { copyIn, openLinkCleaned, toggleIn } from './openInTab';

const WEB = ['http://*/*', 'https://*/*'];

/** Puts our entries into the browser's context menu, once for each installation or update. */
export async function createMenus(): Promise<void> {
  const menus = menusHere();
  if (!menus) return;
  await menus.removeAll();
  menus.create({ id: 'page', title: t('menuPage'), contexts: ['page', 'selection'], documentUrlPatterns: WEB });
  menus.create({ id: 'copy', title: t('menuCopy'), contexts: ['page'], documentUrlPatterns: WEB });
  menus.create({ id: 'selection', title: t('menuCopySelection'), contexts: ['selection'], documentUrlPatterns: WEB });
  menus.create({ id: 'link', title: t('menuLink'), contexts: ['link'], targetUrlPatterns: WEB });
}

/** Does what the entries say. */
export function watchMenus(): void {
  menusHere()?.onClicked.addListener(({ menuItemId, linkUrl, frameId }, tab) => {
    if (menuItemId === 'link' && linkUrl) void openLinkCleaned(linkUrl, tab);
    if ((menuItemId === 'copy' || menuItemId === 'selection') && tab?.id !== undefined) void copyIn(tab.id, frameId);
    if (menuItemId === 'page' && tab?.id !== undefined) void toggleIn(tab.id);
  });
}
