import { browser } from 'wxt/browser';
import { fillList, type Listed, type Mode, patternOf, refusedIn, withDomains, withoutDomains } from './siteList';
import { storedItem } from '../browser/storedItem';

/** Kept on this computer: permission is given here, and another computer has to be asked anew. */
const item = storedItem<readonly Listed[]>('local:domains', []);

/** Of all that is listed, and of what is cleaned by itself: what runs there keeps a page from being seen before its article. */
const IDS = { listed: 'listed', covered: 'covered' } as const;

/**
 * The engine and what shows an article first, then what starts them by themselves. They come while the page is still on
 * its way, and wait for it: compiling them is a tenth of a second that a reader would wait for afterwards.
 */
export const SCRIPTS = ['/reader.js', '/view.js', '/auto.js'] as const;

const COVER = '/cover.js';

/** The domains on the reader's list. */
export async function readList(): Promise<readonly Listed[]> {
  return fillList(await item.readOrFallback());
}

/** What stands on the stored list and can be no domain: it is left out. */
export const readRefused = async (): Promise<readonly string[]> => refusedIn(await item.readOrFallback());

/** Changes the list and gives it as it is then. */
export async function changeList(change: (list: readonly Listed[]) => readonly Listed[]): Promise<readonly Listed[]> {
  const list = change(fillList(await item.read()));
  await item.write(list);
  return list;
}

/** Calls back after every change, from whatever window; returns how to stop. */
export function watchList(onChange: (list: readonly Listed[]) => void): () => void {
  return item.watch((stored) => onChange(fillList(stored)));
}

/**
 * Puts domains on the list and asks the browser for them; gives what the reader answered. Call it straight from a
 * press: browsers grant nothing otherwise. The list is written first, since a browser's question closes the popup that
 * asked; a domain that was refused stays on the list, which shows it and can ask again.
 */
export async function addDomains(domains: readonly string[], mode: Mode = 'clean'): Promise<boolean> {
  const [, granted] = await Promise.all([changeList((list) => withDomains(list, domains, mode)), requestDomains(domains)]);
  return granted;
}

/** Asks the browser for domains. Call it straight from a press. False where the reader, or the browser, says no. */
export async function requestDomains(domains: readonly string[]): Promise<boolean> {
  return await browser.permissions.request({ origins: domains.map(patternOf) }).catch(() => false);
}

/** Takes domains off the list and gives their permission back. */
export async function removeDomains(domains: readonly string[]): Promise<void> {
  await changeList((list) => withoutDomains(list, domains));
  await browser.permissions.remove({ origins: domains.map(patternOf) }).catch(() => false);
}

/** Whether the browser lets us read a domain; not where it knows no pattern for it, as for `[::1]`. */
export const isAllowed = (domain: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(domain)] }).catch(() => false);

/** Of these domains, those that the browser lets us read. */
export async function allowedOf(domains: readonly string[]): Promise<readonly string[]> {
  const allowed = await Promise.all(domains.map(isAllowed));
  return domains.filter((_, index) => allowed[index]);
}

/**
 * Brings the registered scripts in step with the list and the permissions: pages of listed and allowed domains run our
 * scripts, and no other page does. Not to be run twice at once. Gives the patterns of pages that ran none before.
 */
export async function syncRegistration(): Promise<readonly string[]> {
  const active = (await readList()).filter(({ mode }) => mode !== 'off');
  const allowed = new Set(await allowedOf(active.map(({ domain }) => domain)));
  const here = active.filter(({ domain }) => allowed.has(domain));
  await register(IDS.covered, patternsOf(here.filter(({ mode }) => mode === 'clean')), [COVER]);
  return await register(IDS.listed, patternsOf(here), SCRIPTS);
}

const patternsOf = (listed: readonly Listed[]): string[] => listed.map(({ domain }) => patternOf(domain));

async function register(id: string, matches: string[], js: readonly string[]): Promise<readonly string[]> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return [];
  }
  const script = { id, matches, js: js.map((path) => path.slice(1)), runAt: 'document_start' as const, persistAcrossSessions: true };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches.filter((pattern) => !known?.matches?.includes(pattern));
}

/** Calls back whenever the list or the browser's permissions change; returns how to stop. */
export function watchAutoclean(onChange: () => void): () => void {
  const stop = watchList(onChange);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    stop();
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
