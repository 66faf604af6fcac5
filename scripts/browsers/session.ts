import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from './browser';
import { bundlePageScript } from '../build/bundle';

/** One page of a corpus may hang or crash the browser; the next one gets a new one. */
const CALL_TIMEOUT_MS = 20_000;

/** Calls the exports of a module inside a browser. */
export interface Session {
  /**
   * Calls an exported function with one JSON value and gives its JSON result.
   * @throws what the function throws; and where it does not answer in 20 s, after which the browser is started anew.
   */
  call<T>(name: string, argument: unknown): Promise<T>;
  /** The browser's version. */
  version(): Promise<string>;
  /** What scripts and documents hold in memory, in bytes, after everything that can be thrown away is. */
  heapBytes(): Promise<number>;
  close(): Promise<void>;
}

interface Running {
  readonly browser: Browser;
  readonly page: Page;
  /** Rejects where the page's process dies. */
  readonly crashed: Promise<never>;
}

/** Opens an empty page without network in a headless browser and puts the exports of `file`, relative to the project's root, in it. */
export async function openSession(file: string): Promise<Session> {
  const script = await bundlePageScript(file, 'session');
  let running: Running | undefined;
  const ensure = async (): Promise<Running> => (running ??= await start(script));
  const close = async (): Promise<void> => {
    const closing = running;
    running = undefined;
    await closing?.browser.close();
  };
  return {
    close,
    version: async () => (await ensure()).browser.version(),
    heapBytes: async () => await measureHeap((await ensure()).page),
    async call<T>(name: string, argument: unknown): Promise<T> {
      const { page, crashed } = await ensure();
      try {
        return await withTimeout(Promise.race([crashed, page.evaluate(callExport, { name, argument })]) as Promise<T>);
      } catch (error) {
        if (!(await isAlive(page))) await close();
        throw error;
      }
    },
  };
}

async function start(script: string): Promise<Running> {
  const browser = await chromium.launch(launchOptions());
  const page = await (await browser.newContext({ offline: true })).newPage();
  const crashed = new Promise<never>((_, reject) => page.once('crash', () => reject(new Error('the page crashed the browser'))));
  // Where nobody waits for the page, nobody has to be told.
  crashed.catch(() => undefined);
  await page.evaluate(script);
  return { browser, page, crashed };
}

async function measureHeap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize + embedderHeapUsedSize;
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
