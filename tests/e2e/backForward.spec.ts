import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { extensionPage, list, titleOver } from './listing';
import { ARTICLE, BRIDGE, PAPER, bridge } from './pages';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

// The driver keeps browsers from keeping pages; readers' browsers do.
test.use({ without: ['--disable-back-forward-cache'] });

const NEXT = `${PAPER}/islands/2025/03/31/bridge-opens-again`;

/** After this long whatever opens by itself has opened, ms. */
const SETTLED_MS = 1000;

/** Leaves the page for the next one. */
async function leave(lede: Lede, page: Page, next = bridge()): Promise<void> {
  lede.serve(next, NEXT);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasKept', persisted)));
  await page.goto(NEXT);
}

/** Goes back; sees that the page is the one that was left, and not a new one. */
async function goBack(page: Page): Promise<void> {
  // The answer to this would come from the page that is being left.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page).toHaveURL(ARTICLE);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'wasKept') as unknown)).toBe(true);
}

const isOpen = async (page: Page): Promise<boolean> => (await page.locator('lede-reader').count()) > 0;

/** In the page: a reader is open, and not the one that was. */
const isAnother = (): boolean => ![null, Reflect.get(window, 'first')].includes(document.querySelector('lede-reader'));

test('a reader that was open is open again, works, and gives the page back as it was', async ({ lede }) => {
  const page = await lede.show(STORY, ARTICLE);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openReader(lede, page);
  await leave(lede, page);
  expect(await isOpen(page)).toBe(false);
  await goBack(page);
  const reader = await readerIn(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await reader.locator('.ledger > summary').click();
  await reader.getByRole('button', { name: 'Put back' }).nth(1).click();
  await expect(reader.locator('.body')).toContainText('Sign up to our morning newsletter');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a reader that comes back is set as its reader has it by now', async ({ lede }) => {
  const page = await lede.show(STORY, ARTICLE);
  await openReader(lede, page);
  await leave(lede, page);
  const own = await extensionPage(lede);
  await own.evaluate(() => chrome.storage.local.set({ settings: { theme: 'sepia', savedAt: Date.now() } }));
  await own.close();
  await page.bringToFront();
  await goBack(page);
  await expect(await readerIn(page)).toHaveAttribute('data-theme', 'sepia');
});

test('the button reads a page that came back, in the script that it has already', async ({ lede }) => {
  const page = await lede.show(STORY, ARTICLE);
  await expect((await lede.press(page)).getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await leave(lede, page);
  await goBack(page);
  const reader = await openReader(lede, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(page.locator('lede-reader')).toHaveCount(1);
});

test('on a listed site each page is cleaned once: one that was closed stays closed, and the button still says what was done', async ({
  lede,
}) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await leave(lede, page);
  await expect((await readerIn(page)).getByRole('heading', { level: 1 })).toHaveText(BRIDGE);
  await goBack(page);
  await page.waitForTimeout(SETTLED_MS);
  expect(await isOpen(page)).toBe(false);
  await expect.poll(() => titleOver(lede, ARTICLE)).toBe('Lede: This page was cleaned automatically.');
});

test('on a listed site a reader that was open comes back, and the next story of the page is cleaned too', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  await leave(lede, page);
  await readerIn(page);
  await goBack(page);
  await expect((await readerIn(page)).getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await page.evaluate(
    ([html, address]) => {
      Reflect.set(window, 'first', document.querySelector('lede-reader'));
      const next = new DOMParser().parseFromString(html ?? '', 'text/html');
      document.head.replaceWith(next.head);
      document.body.replaceChildren(...next.body.childNodes);
      history.pushState({}, '', address);
    },
    [bridge(), `${PAPER}/islands/2025/04/01/bridge-again`],
  );
  await expect.poll(() => page.evaluate(isAnother)).toBe(true);
  await expect((await readerIn(page)).getByRole('heading', { level: 1 })).toHaveText(BRIDGE);
});

test('a site that was taken from the list meanwhile has no mark when its page comes back', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  await page.keyboard.press('Escape');
  await leave(lede, page);
  const own = await extensionPage(lede);
  await own.evaluate(() => chrome.storage.local.set({ domains: [] }));
  await own.close();
  await page.bringToFront();
  await goBack(page);
  await page.waitForTimeout(SETTLED_MS);
  expect(await titleOver(lede, ARTICLE)).toBe('Lede');
});
