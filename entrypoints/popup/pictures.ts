import { browser } from 'wxt/browser';
import { findTab } from './wake';

/** Of pictures by their addresses, those that the page under the popup shows and gives up; a tab that has gone gives none. */
export async function picturesInTab(addresses: readonly string[]): Promise<unknown> {
  const tab = await findTab();
  if (!tab) return [];
  const target = { tabId: tab.id };
  await browser.scripting.executeScript({ target, files: ['/take.js'] });
  const [given] = await browser.scripting.executeScript({ target, func: picturesHere, args: [addresses] });
  return given?.result;
}

/** Runs in the page: nothing of this file is there. */
const picturesHere = (addresses: readonly string[]): Promise<unknown> | undefined => globalThis.ledeTakes?.pictures(addresses);
