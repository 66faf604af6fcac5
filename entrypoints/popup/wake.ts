import { browser } from 'wxt/browser';
import { wakeTab } from '../../utils/messages/protocol';

export interface Tab {
  readonly id: number;
  readonly url: string;
}

/** The tab that the popup stands over. */
export async function findTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** The tab with our script in it, or why there is none. */
export type Woken = { readonly tab: Tab } | { readonly kind: 'file' | 'closed' };

/** Puts our script into the tab under the popup. */
export async function wakeReader(): Promise<Woken> {
  const tab = await findTab();
  if (!tab) return { kind: 'closed' };
  try {
    await wakeTab(tab.id, { files: ['/reader.js'] });
    return { tab };
  } catch {
    return { kind: tab.url.startsWith('file:') ? 'file' : 'closed' };
  }
}
