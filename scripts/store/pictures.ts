import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, openExtension } from '../browsers/extension';

/** What Chrome, Edge and Mozilla show largest, px. */
export const SIZE = { width: 1280, height: 800 };

const PAPER = 'https://www.lantern.example/islands/2025/03/30/ferry-runs-again';

const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Where a browser's window would put the popup, from its top and end edges, px. */
const POPUP_TOP = 10;
const POPUP_END = 24;

/** Takes the stores' pictures, from the built extension at work on a page of ours; gives their names. */
export async function takePictures(extensionFolder: string, into: string): Promise<readonly string[]> {
  mkdirSync(into, { recursive: true });
  const extension = await openExtension({ folder: extensionFolder, headless: true, args: [ONLY_THIS_MACHINE], language: 'en_US' });
  try {
    await extension.context.route(/^https?:\/\//, (route) =>
      route.request().url() === PAPER
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync('scripts/store/page.html') })
        : route.abort(),
    );
    const page = await extension.context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto(PAPER);
    return await takeAll(extension, page, into);
  } finally {
    await extension.close();
  }
}

async function takeAll(extension: Extension, page: Page, into: string): Promise<readonly string[]> {
  const names: string[] = [];
  const keep = async (name: string, shown: Page): Promise<void> => {
    names.push(`${name}.png`);
    await shown.screenshot({ path: join(into, `${name}.png`) });
  };
  const under = await page.screenshot();
  const popup = await extension.press(page);
  await popup.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  const found = await popup.screenshot();
  await popup.locator('.chip').click();
  const setAside = await popup.screenshot();
  await popup.keyboard.press('Escape');
  // The popup closes under the press.
  await Promise.allSettled([popup.getByRole('button', { name: 'Read', exact: true }).click()]);
  await page.locator('lede-reader').waitFor({ state: 'attached' });
  // Else the page shows through, as long as the reader comes.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await keep('3-reader', page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await keep('4-reader-dark', page);
  const stage = await extension.context.newPage();
  await stage.setViewportSize(SIZE);
  await compose(stage, under, found);
  await keep('1-popup', stage);
  await compose(stage, under, setAside);
  await keep('2-set-aside', stage);
  await stage.goto(`chrome-extension://${extension.id}/options.html`);
  await stage.getByRole('heading', { level: 1 }).waitFor();
  await keep('5-options', stage);
  return names.sort();
}

/** The popup over its page, as a window shows the two: no browser takes that picture. */
async function compose(stage: Page, under: Buffer, popup: Buffer): Promise<void> {
  await stage.goto('about:blank');
  await stage.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${under.toString('base64')}) }
    img { position: absolute; top: ${POPUP_TOP}px; right: ${POPUP_END}px; border-radius: 8px; box-shadow: 0 6px 30px #0006, 0 0 0 1px #0003 }
  </style><img src="data:image/png;base64,${popup.toString('base64')}">`);
  await stage.locator('img').evaluate((image: HTMLImageElement) => image.decode());
}
