import { browser } from 'wxt/browser';
import type { Pictures } from '../../utils/render/pictures';
import { findTab } from './tab';

/** Of pictures by their addresses, those that the page under the popup shows and gives up; a tab that has gone gives none. */
export async function picturesInTab(addresses: readonly string[]): Promise<Pictures> {
  const { readCarried } = await import('../../utils/render/writers');
  const inside = addresses.filter((address) => address.startsWith('data:')).map(inAddress);
  const outside = addresses.filter((address) => !address.startsWith('data:'));
  const tab = outside.length > 0 ? await findTab() : undefined;
  const given = tab ? await ask(tab.id, outside).catch(() => []) : [];
  return readCarried([...inside, ...given], addresses);
}

async function ask(tabId: number, addresses: readonly string[]): Promise<readonly unknown[]> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/take.js'] });
  const [given] = await browser.scripting.executeScript({ target, func: picturesHere, args: [addresses] });
  return Array.isArray(given?.result) ? given.result : [];
}

/** A picture that stands in its own address. */
function inAddress(address: string) {
  const [, type = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(address) ?? [];
  return { address, type, base64 };
}

/** Runs in the page: nothing of this file is there. */
const picturesHere = (addresses: readonly string[]): Promise<unknown> | undefined => globalThis.ledeTakes?.pictures(addresses);
