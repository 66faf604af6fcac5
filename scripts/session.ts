import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from './browser';
import { bundlePageScript } from './bundle';

/** One page of a corpus may hang or crash the browser; the next one gets a new one. */
const CALL_TIMEOUT_MS = 20_000;

/** Calls the exports of a module inside a browser. */
export interface Session {
  /**
   * Calls an exported function with one JSON value and gives its JSON result.
   * @throws what the function throws; and where it does not answer in 20 s, after which the browser is started anew.
   */
  call<T>(name: string, argument: unknown): Promise<T>;
  close(): Promise<void>;
}

/** Opens an empty page without network in a headless browser and puts the exports of `file`, relative to the project's root, in it. */
export async function openSession(file: string): Promise<Session> {
  const script = await bundlePageScript(file, 'session');
  let browser: Browser | undefined;
  let page: Page | undefined;

  const start = async (): Promise<Page> => {
    browser = await chromium.launch(launchOptions());
    const context = await browser.newContext({ offline: true });
    page = await context.newPage();
    await page.evaluate(script);
    return page;
  };
  const close = async (): Promise<void> => {
    const closing = browser;
    [browser, page] = [undefined, undefined];
    await closing?.close();
  };
  return {
    close,
    async call<T>(name: string, argument: unknown): Promise<T> {
      const current = page ?? (await start());
      const crashed = new Promise<never>((_, reject) => current.once('crash', () => reject(new Error('the page crashed the browser'))));
      try {
        return await withTimeout(Promise.race([crashed, current.evaluate(callExport, { name, argument })]) as Promise<T>);
      } catch (error) {
        if (!(await isAlive(current))) await close();
        throw error;
      }
    },
  };
}

/** Runs in the page. */
function callExport({ name, argument }: { name: string; argument: unknown }): unknown {
  const { session } = globalThis as unknown as { session: Record<string, (argument: unknown) => unknown> };
  return session[name]?.(argument);
}

async function withTimeout<T>(promise: Promise<T>, ms = CALL_TIMEOUT_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms / 1000} s`)), ms);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const isAlive = (page: Page): Promise<boolean> =>
  withTimeout(
    page.evaluate(() => true),
    1000,
  ).catch(() => false);
