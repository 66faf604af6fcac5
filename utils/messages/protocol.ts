import { browser } from 'wxt/browser';
import type { Extraction } from '../article/types';
import { parseReaderState, type ReaderState } from '../untrusted/parseReaderState';

/** What a tab has to say about its page. */
export interface Reading {
  readonly extraction: Extraction;
  /** The page was still loading: this is what had come so far. */
  readonly loading: boolean;
  /** The reader is open over the page. */
  readonly isOpen?: boolean;
}

/**
 * The whole protocol: popup and background ask, our script in a tab answers. Of the background a tab
 * asks nothing but what `Report` says. A tab that lacks a handler does not compile. What a tab
 * says went through a page's process and is not believed: `openReader` and `toggleReader` are asked with `moveReader`,
 * the others with `askForArticle`, which hold it to its shape.
 */
export interface TabHandlers {
  /** Reads the page as it is now; what was put back before stays. `anyway`: also where it looks like no article. */
  readArticle(request: { readonly anyway?: boolean }): Reading | Promise<Reading>;
  /** Puts back what these receipts set aside, beside what is back already. `always`: on every page of the site from now on. */
  putBack(request: { readonly ids: readonly string[]; readonly always?: boolean }): Reading;
  /** Sets aside again what was put back. */
  setAside(request: { readonly ids: readonly string[] }): Reading;
  /** How the page is built and what became of its blocks, without its text, for whoever mends the rules. */
  describePage(request: object): string;
  /** Opens the reader over the page, with the article as it was read last. */
  openReader(request: object): Promise<ReaderState>;
  /** Reads the page as it is now and opens the reader over it; closes it where it is open. */
  toggleReader(request: object): Promise<ReaderState>;
}

const NAMES: { readonly [Name in keyof TabHandlers]: true } = {
  readArticle: true,
  putBack: true,
  setAside: true,
  describePage: true,
  openReader: true,
  toggleReader: true,
};

interface Waking {
  /** `reader.js` reads the page, `view.js` shows what it read. Both where nothing is said. */
  readonly files?: ('/reader.js' | '/view.js')[];
  /** At once where nothing is said; else when the page has its text. */
  readonly injectImmediately?: boolean;
}

/**
 * Puts our scripts into a tab's top frame; where they are already awake, nothing happens.
 * @throws where the browser keeps the page closed to extensions.
 */
export async function wakeTab(tabId: number, { files = ['/reader.js', '/view.js'], injectImmediately = true }: Waking = {}): Promise<void> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately });
  // Chromium throws by itself; Firefox says of its own pages that it has run the script, and has nothing to show for it.
  if (!results[0]) throw new Error('The browser keeps this page to itself.');
}

/** What a tab is asked with. */
export type Request<Name extends keyof TabHandlers> = Parameters<TabHandlers[Name]>[0];

/**
 * Asks the top frame of a tab; what comes may be anything.
 * @throws where nothing answers there, or where the answer is an error.
 */
export async function askTab<Name extends keyof TabHandlers>(tabId: number, name: Name, request: Request<Name>): Promise<unknown> {
  return await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
}

/**
 * Has a tab open its reader, or close it where it is open.
 * @throws where nothing answers there, where the answer is an error, or where it is not of the protocol's shape.
 */
export async function moveReader(tabId: number, name: 'openReader' | 'toggleReader'): Promise<ReaderState> {
  return parseReaderState(await askTab(tabId, name, {}));
}

/** Answers this extension's own pages from inside a tab, and nobody else; returns how to stop. */
export function answerInTab(handlers: TabHandlers): () => void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): Promise<Reply> | undefined =>
    sender.id === browser.runtime.id && isRequest(message) ? answer(handlers, message) : undefined;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type Reply = Reading | ReaderState | string;

interface AnyRequest {
  readonly name: keyof TabHandlers;
  readonly request: unknown;
}

function isRequest(message: unknown): message is AnyRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(NAMES, message.name)
  );
}

/** Async, so that a handler that throws answers with its error. */
async function answer(handlers: TabHandlers, { name, request }: AnyRequest): Promise<Reply> {
  const handler: (request: never) => Reply | Promise<Reply> = handlers[name];
  return await handler(request as never);
}

/** Whether this copy of our script still has its extension: an update cuts off those in open pages. */
export const isAwake = (): boolean => browser.runtime?.id !== undefined;

const REPORTS = ['listed', 'opened', 'offer', 'left', 'plain', 'pause', 'asks', 'takes', 'options'] as const;

/**
 * What a tab says unasked, about itself alone. `listed`: its site is cleaned by itself. `opened`: the reader opened by itself. `offer`: there is an article to
 * clean. `left`: cleaning would have lost text, so the page was left as it is. `plain`: none of these. `pause`: its
 * reader wants no more of it in this tab. `asks`: nothing but the answer, which is whether the tab is paused. `takes`: its
 * reader is about to take something along. `options`: its reader wants the options.
 */
export type Report = (typeof REPORTS)[number];

/** Tells the background how this tab stands; gives whether its reader has paused it. */
export async function report(what: Report): Promise<boolean> {
  if (!isAwake()) return false;
  const answer = (await tell(what)) ?? (await tell(what));
  return answer === true;
}

/** What the background answers. Nothing where the browser stopped it just then: the next message wakes it. */
async function tell(what: Report): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ report: what });
  } catch {
    return undefined;
  }
}

/** Hears what tabs say of themselves, each from its top frame and through our own script; returns how to stop. */
export function hearTabs(hear: (what: Report, tabId: number) => Promise<boolean>): () => void {
  const listener = (message: unknown, sender: Sender): Promise<boolean> | undefined => {
    const what = typeof message === 'object' && message !== null && 'report' in message ? message.report : undefined;
    const known = REPORTS.find((name) => name === what);
    const tabId = sender.tab?.id;
    return sender.id === browser.runtime.id && sender.frameId === 0 && known && tabId !== undefined ? hear(known, tabId) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

interface Sender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}
