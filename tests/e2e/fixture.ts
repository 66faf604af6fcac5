import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from '../../scripts/browsers/extension';
import { USUAL_LEAVE } from './clipboard';
import { reset } from './reset';

export interface Lede extends Extension {
  /** Shows this as a page at an https address; no server, no network. */
  show(body: string, url?: string, contentType?: string): Promise<Page>;
  /** Puts a page at an https address without going there. */
  serve(body: string, url: string, contentType?: string): void;
  /** Runs a function in the extension's own world of a page, where it has been put by a press. */
  inOurWorld(page: Page, run: () => unknown): Promise<unknown>;
}

export const NEWS = 'https://www.harbour.example/ferry';

const HTML = 'text/html; charset=utf-8';

const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

type Pages = Map<string, { readonly contentType: string; readonly body: string }>;

interface WorkerFixtures {
  readonly folder: string;
  /** Switches of the driver's own to leave out. */
  readonly without: readonly string[];
  readonly web: { readonly extension: Extension; readonly pages: Pages };
}

/** The built extension in a browser that reaches nothing but what the test shows. One browser serves all tests, each with new pages and a fresh extension. */
export const test = base.extend<{ lede: Lede }, WorkerFixtures>({
  folder: ['.output/chrome-mv3', { option: true, scope: 'worker' }],
  without: [[], { option: true, scope: 'worker' }],
  web: [
    async ({ folder, without }, use) => {
      const extension = await openExtension({ folder, headless: true, args: [ONLY_THIS_MACHINE], language: 'en_US', without });
      const pages: Pages = new Map();
      await closeWelcome(extension.context);
      await extension.context.grantPermissions(USUAL_LEAVE);
      await extension.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
        const page = pages.get(route.request().url());
        return page ? route.fulfill(page) : route.abort();
      });
      await use({ extension, pages });
      await extension.close();
    },
    { scope: 'worker' },
  ],
  lede: async ({ web: { extension, pages } }, use) => {
    const { context, id } = extension;
    const serve = (body: string, url: string, contentType = HTML): void => void pages.set(url, { body, contentType });
    const show = async (body: string, url = NEWS, contentType = HTML): Promise<Page> => {
      serve(body, url, contentType);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    await reset(extension);
    await extension.keepDownloads();
    await use({ ...extension, show, serve, inOurWorld: (page, run) => runInWorld(page, id, run) });
    pages.clear();
  },
});

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** The page that greets who has just installed it would come over the first test's. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}

async function runInWorld(page: Page, id: string, run: () => unknown): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.endsWith(id));
  if (!ours) throw new Error('The extension has no world in this page.');
  const { result } = await cdp.send('Runtime.evaluate', { contextId: ours.id, expression: `(${run})()`, returnByValue: true });
  return result.value;
}

export { expect };
