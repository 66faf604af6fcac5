import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptions } from './browser';

/** How long a browser may take to show a popup that was asked for. */
const POPUP_TIMEOUT_MS = 10_000;

const POLL_MS = 50;

/** A Chromium of its own with the built extension in it. */
export interface Extension {
  readonly context: BrowserContext;
  /** The extension's id in this browser. */
  readonly id: string;
  /**
   * Presses the real toolbar button over a page, which grants `activeTab`, and gives the popup that opens; the one before
   * is let go of. Attaching to a popup slows down what it does just then: with `titled`, that waits until it is called so.
   */
  press(page: Page, titled?: string): Promise<Page>;
  /** Ends the service worker, as the browser does whenever it likes. */
  stopWorker(): Promise<void>;
  /** Has files that pages save kept where this browser's own connection looks for them: that of a popup keeps them elsewhere. */
  keepDownloads(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

interface OpenOptions {
  /** The built extension's folder. */
  readonly folder: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Of the browser's interface, like `en_US`; the system's where nothing is said. */
  readonly language?: string;
  /** Switches of the driver's own to leave out. */
  readonly without?: readonly string[];
}

/** Opens a browser with a fresh profile and loads the extension, as a reader would from a folder. */
export async function openExtension(options: OpenOptions): Promise<Extension> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-'));
  const context = await launch(profile, options);
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no debugger.');
  const cdp = await browser.newBrowserCDPSession();
  const id = await load(cdp, resolve(options.folder));
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  let lastPopup: Browser | undefined;
  return {
    context,
    id,
    press: async (page, titled) => {
      await page.bringToFront();
      await pressButton(cdp, id, page.url());
      await waitFor(async () => (await cdp.send('Target.getTargets')).targetInfos.find(isPopup(id, titled)));
      await lastPopup?.close();
      // Only a connection made after a popup has opened lists it among its pages.
      lastPopup = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      return findPopup(lastPopup, id);
    },
    stopWorker: () => stopWorker(cdp, id),
    keepDownloads: async () => {
      const downloadPath = join(profile, 'downloads');
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath, eventsEnabled: true });
    },
    update: async () => void (await load(cdp, resolve(options.folder))),
    close: async () => {
      await lastPopup?.close();
      await context.close();
      // A browser whose window was closed by hand may still be writing.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

const launch = (profile: string, { headless, args = [], language, without = [] }: OpenOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    headless,
    downloadsPath: join(profile, 'downloads'),
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Chrome itself no longer takes extensions from its command line, only from its debugger.
    args: ['--screen-info={1600x1200}', '--enable-unsafe-extension-debugging', '--remote-debugging-port=0', ...args],
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars', ...without],
  });

/** Commands newer than Playwright's list of them. */
type Send = (method: string, params: object) => Promise<unknown>;

const sender = (cdp: CDPSession): Send => cdp.send.bind(cdp) as Send;

async function load(cdp: CDPSession, path: string): Promise<string> {
  const { id } = (await sender(cdp)('Extensions.loadUnpacked', { path })) as { id: string };
  return id;
}

async function pressButton(cdp: CDPSession, id: string, url: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url || target.url === `view-source:${url}`);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  await sender(cdp)('Extensions.triggerAction', { id, targetId: tab.targetId });
}

const isPopup =
  (id: string, titled?: string) =>
  ({ url, title }: { readonly url: string; readonly title: string }): boolean =>
    url.startsWith(popupUrl(id)) && (titled === undefined || title === titled);

async function stopWorker(cdp: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
}

const popupUrl = (id: string): string => `chrome-extension://${id}/popup.html`;

const findPopup = (browser: Browser, id: string): Promise<Page> =>
  waitFor(async () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith(popupUrl(id))),
  );

async function waitFor<T>(look: () => Promise<T | undefined>): Promise<T> {
  const start = Date.now();
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() - start > POPUP_TIMEOUT_MS) throw new Error('No popup opened.');
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}
