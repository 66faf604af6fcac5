import type { Locator, Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { expect, type Lede, test } from './fixture';
import { extensionPage, list, registered } from './listing';
import { ARTICLE, storyWith } from './pages';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

declare const chrome: typeof Browser;

const headlineIn = (popup: Page) => popup.getByRole('heading', { level: 1 });

/** Turns the extension off, or on again, as on the browser's own page. */
async function turn(lede: Lede, to: 'off' | 'on'): Promise<void> {
  const page = await lede.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, to]) => chrome.management.setEnabled(id, to === 'on'), [lede.id, to] as const);
  await page.close();
}

/** Opens the settings and goes from the system's colours over light ones to sepia, by keyboard. */
async function chooseSepia(page: Page, reader: Locator): Promise<void> {
  await reader.getByRole('button', { name: 'Reading settings' }).focus();
  await page.keyboard.press('Enter');
  await reader.getByRole('radio', { name: 'Automatic' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(reader).toHaveAttribute('data-theme', 'sepia');
}

test('the worker may be stopped between any two steps', async ({ lede }) => {
  test.setTimeout(60_000);
  const page = await lede.show(STORY);
  await lede.stopWorker();
  const popup = await lede.press(page);
  await expect(headlineIn(popup)).toHaveText(HEADLINE);
  await lede.stopWorker();
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toContainText('Copied');
  await lede.stopWorker();
  await popup.locator('.chip').click();
  await popup.getByRole('button', { name: 'Put back' }).first().click();
  await popup.keyboard.press('Escape');
  await lede.stopWorker();
  await Promise.allSettled([popup.getByRole('button', { name: 'Read', exact: true }).click()]);
  const reader = await readerIn(page);
  await lede.stopWorker();
  await chooseSepia(page, reader);
  await lede.stopWorker();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('a listed domain is cleaned by a worker that was stopped after each step', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  await lede.stopWorker();
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  await lede.stopWorker();
  const own = await extensionPage(lede);
  expect(await registered(own)).toEqual(['*://*.harbour.example/*']);
});

test('a tab that went on under the open popup is said to be out of reach, and can be loaded', async ({ lede }) => {
  const page = await lede.show(STORY);
  const popup = await lede.press(page);
  await expect(headlineIn(popup)).toHaveText(HEADLINE);
  await popup.locator('.chip').click();
  lede.serve(STORY, 'https://www.harbour.example/other');
  await page.goto('https://www.harbour.example/other');
  if (!popup.isClosed()) {
    await popup.getByRole('button', { name: 'Put back' }).first().click();
    await expect(popup.locator('.notice').getByRole('button')).toHaveText(['Reload the page']);
  }
  await expect(headlineIn(await lede.press(page))).toHaveText(HEADLINE);
});

/** Has the browser put a page's tab to sleep, as it does where memory is short, and wakes it; gives the page that came back. */
async function sleepAndWake(lede: Lede, page: Page): Promise<Page> {
  const own = await extensionPage(lede);
  const at = lede.context.pages().indexOf(page);
  await own.bringToFront();
  const back = lede.context.waitForEvent('page', (other) => other.url() === page.url());
  await own.evaluate(async (at) => {
    const tabs = await chrome.tabs.query({ currentWindow: true });
    const asleep = await chrome.tabs.discard(tabs[at]?.id ?? 0);
    await chrome.tabs.update(asleep?.id ?? 0, { active: true });
  }, at);
  await own.close();
  return await back;
}

test('a tab that the browser put to sleep is read when it wakes', async ({ lede }) => {
  const page = await lede.show(STORY);
  await openReader(lede, page);
  const back = await sleepAndWake(lede, page);
  await expect(back.locator('lede-reader')).toHaveCount(0);
  await expect(headlineIn(await lede.press(back))).toHaveText(HEADLINE);
});

test('a tab that was paused stays so after the browser put it to sleep, and one that was not is cleaned', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  const back = await sleepAndWake(lede, page);
  const reader = await readerIn(back);
  await reader.getByRole('button', { name: 'More', exact: true }).click();
  await reader.getByRole('button', { name: 'Pause in this tab' }).click();
  await expect(back.locator('lede-reader')).toHaveCount(0);
  const again = await sleepAndWake(lede, back);
  await again.waitForTimeout(1_000);
  await expect(again.locator('lede-reader')).toHaveCount(0);
});

test('a tab whose page crashed is left to the browser, and read when it is loaded again', async ({ lede }) => {
  const page = await lede.show(STORY);
  await expect(headlineIn(await lede.press(page))).toHaveText(HEADLINE);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => {});
  await crashed;
  await page.close();
  await expect(headlineIn(await lede.press(await lede.show(STORY)))).toHaveText(HEADLINE);
});

test('a reader that is open while the extension is updated can be read on and closed, and opens anew', async ({ lede }) => {
  const page = await lede.show(STORY);
  const reader = await openReader(lede, page);
  await lede.update();
  await page.bringToFront();
  await expect(reader.locator('.body')).toContainText('She sails again at five');
  await reader.getByRole('button', { name: 'Back to the page' }).click();
  await expect(page.locator('lede-reader')).toHaveCount(0);
  const again = await openReader(lede, page);
  await expect(again.locator('.body')).toContainText('She sails again at five');
  await expect(page.locator('lede-reader')).toHaveCount(1);
});

test('a reader that is open while the extension is turned off closes', async ({ lede }) => {
  const page = await lede.show(STORY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openReader(lede, page);
  await turn(lede, 'off');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await turn(lede, 'on');
  await expect(headlineIn(await lede.press(page))).toHaveText(HEADLINE);
});

test('storage that is wiped while everything is open leaves the defaults, and takes what is set next', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  const reader = await readerIn(page);
  const own = await extensionPage(lede);
  await own.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
  await expect.poll(() => registered(own)).toEqual([]);
  await page.bringToFront();
  await chooseSepia(page, reader);
  await expect.poll(() => own.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: { theme: 'sepia' } });
});

test('a page that never stops changing is read, and given back', async ({ lede }) => {
  const endless = `setInterval(() => { const p = document.createElement('p'); p.textContent = 'More came of it at ' + Math.random() + ', and it was long enough to count as text that comes late.'; document.querySelector('main').append(p); if (document.querySelectorAll('p').length > 400) document.querySelector('main p:last-of-type').remove(); }, 20);`;
  const page = await lede.show(storyWith(endless));
  const reader = await openReader(lede, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await page.waitForTimeout(3_000);
  await reader.getByRole('button', { name: 'Reading settings' }).click();
  await expect(reader.getByRole('button', { name: 'Done' })).toBeVisible();
  await reader.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});
