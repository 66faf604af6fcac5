import { browser } from 'wxt/browser';
import { plainHostOf } from '../article/text/urls';
import { changeList, isAllowed, readList, requestDomains, SCRIPTS } from '../sites/registration';
import { type Mark, markButton } from './toolbarButton';
import { findListed, withDomains } from '../sites/siteList';
import { moveReader, wakeTab } from '../messages/protocol';

/** Opens the reader over a tab, or closes it; the button says where that can't be. */
export async function toggleIn(tabId: number): Promise<void> {
  await markButton(await toggled(tabId), tabId);
}

async function toggled(tabId: number): Promise<Mark> {
  try {
    await wakeTab(tabId);
    const { reason } = await moveReader(tabId, 'toggleReader');
    if (reason === 'too-large') return reason;
    return reason ? 'no-article' : 'plain';
  } catch {
    return 'closed';
  }
}

/** Copies what is selected in a frame of a tab, else its article, without opening anything; the button says where that can't be. */
export async function copyIn(tabId: number, frameId = 0): Promise<void> {
  // In one call: the reader's press counts for the clipboard only as long as nothing is waited for.
  const files = ['/reader.js', TAKES, '/copy.js'] as const;
  const done = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] }).then(
    () => true,
    () => false,
  );
  await markButton(done ? 'plain' : 'closed', tabId);
}

const TAKES = '/take.js' as const;

/** Puts into a tab what articles are taken along with, where our script there asks for it. */
export async function bringTakes(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [TAKES] }).catch(() => {
    // The tab has gone on to a page that is closed to us.
  });
}

/**
 * Cleans the page that its reader has before them, where its site is among those that were just put on the list: the
 * browser's question closed the popup that asked, so that nobody else is left to.
 */
export async function cleanAtHand(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: [...patterns] });
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [...SCRIPTS] }).catch(() => {
    // The tab has gone on to a page that is closed to us.
  });
}

interface Opener {
  readonly id?: number | undefined;
  readonly index: number;
}

/**
 * Opens a link beside a tab, cleaned where its domain is allowed or the reader allows it now, else as it is. Call it
 * straight from a press. A domain that was allowed for a link is put on the list, to be cleaned only when asked, so that
 * its permission can be seen and given back.
 */
export async function openLinkCleaned(address: string, opener: Opener | undefined): Promise<void> {
  const domain = plainHostOf(address);
  // Asked at once: after a wait the press is forgotten. What is allowed already needs no press.
  const answers = await Promise.all([requestDomains([domain]), isAllowed(domain)]);
  const allowed = answers.includes(true);
  const tab = await browser.tabs.create({
    url: address,
    ...(opener?.id !== undefined && { openerTabId: opener.id, index: opener.index + 1 }),
  });
  if (!allowed || tab.id === undefined) return;
  const list = await readList();
  if (!findListed(list, domain)) await changeList((current) => withDomains(current, [domain], 'off'));
  if (findListed(list, domain)?.mode !== 'clean') openWhenLoaded(tab.id);
}

/** Opens the reader over a tab as soon as a page is in it; a tab that leads on to another page gets another try. */
function openWhenLoaded(tabId: number): void {
  const stop = (): void => {
    browser.tabs.onUpdated.removeListener(tryNow);
    browser.tabs.onRemoved.removeListener(forget);
  };
  const forget = (closed: number): void => {
    if (closed === tabId) stop();
  };
  const tryNow = async (updated: number): Promise<void> => {
    if (updated !== tabId) return;
    try {
      await wakeTab(tabId, { injectImmediately: false });
      await moveReader(tabId, 'openReader');
      stop();
    } catch {
      // The tab is still on its way to the page.
    }
  };
  browser.tabs.onUpdated.addListener(tryNow);
  browser.tabs.onRemoved.addListener(forget);
  void tryNow(tabId);
}
