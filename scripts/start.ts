import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { type Extension, openExtension } from './browsers/extension';
import { hasScreen } from './browsers/screen';

/** The page this project was born from. */
const SAMPLE = 'tests/pages/daily8.com--hegseth-calls-japan-indispensable/source.html';

const EXTENSION = '.output/chrome-mv3';

const PICTURES = '.output/pictures';

/** Builds the extension and shows it at work: in a window where there is a screen, else in pictures and print. */
export async function main(): Promise<number> {
  await build({ browser: 'chrome', mode: 'production' });
  const server = await serve(readFileSync(SAMPLE));
  const headless = !hasScreen();
  const extension = await openExtension({ folder: EXTENSION, headless });
  try {
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    if (headless) await takePictures(extension, page);
    else await waitForReader(extension, page);
  } finally {
    await extension.close();
    server.closeAllConnections();
    server.close();
  }
  return 0;
}

async function serve(html: Buffer): Promise<Server> {
  const server = createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** Presses the button and Copy, as a reader would, and prints what then is on the clipboard. */
async function takePictures({ context, press }: Extension, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.screenshot({ path: join(PICTURES, 'page.png') });
  const popup = await press(page);
  await popup.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  await popup.screenshot({ path: join(PICTURES, 'popup.png') });
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await popup.getByText('Copied').waitFor();
  const text = await popup.evaluate(() => navigator.clipboard.readText());
  process.stdout.write(`${text}\n\nPictures of the page and of the popup over it: ${PICTURES}/page.png, ${PICTURES}/popup.png\n`);
}

const isGreeting = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** Whoever has just installed it is greeted in a tab of its own, over which there is nothing to clean. */
async function waitForReader({ context }: Extension, page: Page): Promise<void> {
  if (!context.pages().some(isGreeting)) await context.waitForEvent('page', isGreeting);
  await page.bringToFront();
  process.stdout.write('Press the Lede button in the toolbar, behind the puzzle piece. Close the window to end.\n');
  await new Promise((closed) => context.once('close', closed));
}
