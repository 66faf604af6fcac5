import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { launchOptions } from '../browsers/browser';
import { hasScreen } from '../browsers/screen';

const PAGE = 'scripts/gallery/index.html';

const PICTURES = '.output/pictures/gallery';

/** Nothing may leave the machine while pages are shown, not even a look-up of a name. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * Shows every test page before and after, side by side, and anew whenever a file is saved. Where there is no screen, or
 * with `--pictures`, keeps a picture of each instead.
 */
export async function main(args: readonly string[]): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const onScreen = hasScreen() && !args.includes('--pictures');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', open: onScreen && `/${PAGE}`, watch: onScreen ? {} : null },
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0] ?? ''}${PAGE}`;
  if (onScreen) {
    process.stdout.write(`Every test page before and after: ${address}\nCtrl+C ends it.\n`);
    return await new Promise(() => undefined);
  }
  try {
    process.stdout.write(`${await takePictures(address)} pictures, one of each test page: ${PICTURES}/\n`);
  } finally {
    await server.close();
  }
  return 0;
}

/** A picture of each page's two sides; gives how many. */
async function takePictures(address: string): Promise<number> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const browser = await chromium.launch({ ...launchOptions(), args: [NO_NETWORK] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.goto(address);
    await page.locator('body[data-done]').waitFor();
    const pairs = await page.locator('section').all();
    for (const pair of pairs) await pair.screenshot({ path: join(PICTURES, `${await pair.getAttribute('id')}.png`) });
    return pairs.length;
  } finally {
    await browser.close();
  }
}
