import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browsers/browser';
import { bundlePageScript } from '../build/bundle';
import type * as ShapePage from './shapePage';

declare const shapePage: typeof ShapePage;

/** After this a shape counts as one that has no end, ms. */
const PATIENCE_MS = 30_000;

/** Times the engine on pages of sizes and shapes that no paper makes, each in a fresh page. `only`: those whose name holds it. */
export async function main([only = '']: readonly string[]): Promise<number> {
  const code = await bundlePageScript('scripts/bench/shapePage.ts', 'shapePage');
  const browser = await chromium.launch(launchOptions());
  const first = await open(await browser.newPage(), code);
  const names = await first.evaluate(() => shapePage.names());
  for (const [at, name] of names.entries()) {
    if (!name.includes(only)) continue;
    const page = await open(await browser.newPage(), code);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const told = await Promise.race([
      page.evaluate((at) => shapePage.measureShape(at), at).catch((error: Error) => `threw ${error.message.split('\n')[0]}`),
      new Promise<string>((done) => setTimeout(() => done(`no end within ${PATIENCE_MS} ms`), PATIENCE_MS)),
    ]);
    if (typeof told === 'string') console.log(`${name.padEnd(44)} ${told}`);
    else {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0;
      console.log(`${name.padEnd(44)} ${told.ms.toFixed(0).padStart(6)} ms ${(heap / 1e6).toFixed(0).padStart(5)} MB  ${told.outcome}`);
    }
    await page.close();
  }
  await browser.close();
  return 0;
}

async function open(page: Page, code: string): Promise<Page> {
  await page.addScriptTag({ content: code });
  return page;
}
