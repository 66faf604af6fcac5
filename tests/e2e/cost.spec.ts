import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { list } from './listing';
import { STORY } from './story';

/** What the browser itself counts of an extension in a page. */
interface Cost {
  /** Scripts it compiled. */
  readonly scripts: number;
  /** Their length, in characters. */
  readonly chars: number;
  /** Worlds it made for them. */
  readonly worlds: number;
  /** Functions it ran. */
  readonly calls: number;
}

const isOurs = ({ id }: Lede, url: string): boolean => url.startsWith(`chrome-extension://${id}`);

/** Loads a page under the browser's debugger and profiler, and waits until it has been idle. */
async function costOf(lede: Lede, page: Page, url: string): Promise<Cost> {
  const cdp = await page.context().newCDPSession(page);
  const scripts: number[] = [];
  let worlds = 0;
  cdp.on('Debugger.scriptParsed', (script) => isOurs(lede, script.url) && scripts.push(script.length ?? 0));
  cdp.on('Runtime.executionContextCreated', ({ context }) => void (worlds += isOurs(lede, context.origin) ? 1 : 0));
  for (const domain of ['Debugger', 'Runtime', 'Profiler'] as const) await cdp.send(`${domain}.enable`);
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((idle) => setTimeout(() => requestIdleCallback(idle), 500)));
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  const functions = result.filter((script) => isOurs(lede, script.url)).flatMap((script) => script.functions);
  const calls = functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  await cdp.detach();
  return { scripts: scripts.length, chars: scripts.reduce((sum, length) => sum + length, 0), worlds, calls };
}

test('a page that is not listed costs nothing: no script, no world, no call', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const unlisted = 'https://www.lighthouse.example/ferry';
  lede.serve(STORY, unlisted);
  const page = await lede.context.newPage();
  expect(await costOf(lede, page, unlisted)).toEqual({ scripts: 0, chars: 0, worlds: 0, calls: 0 });
});

test('and the same counters see us on one that is', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const listed = 'https://www.harbour.example/ferry';
  lede.serve(STORY, listed);
  const page = await lede.context.newPage();
  const { scripts, chars, worlds, calls } = await costOf(lede, page, listed);
  // The cover that keeps the page from flashing up, the engine, what shows an article, and what starts them.
  expect([scripts, worlds]).toEqual([4, 1]);
  expect(chars).toBeGreaterThan(10_000);
  expect(calls).toBeGreaterThan(0);
});
