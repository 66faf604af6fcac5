import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { allow, badgeOver, extensionPage, list, workerOf } from './listing';
import { ARTICLE, bridge, BRIDGE, FRONT, PAPER } from './pages';
import { readerIn } from './reader';
import { HEADLINE, STORY } from './story';

/*
 * Keys and menus of the browser itself are out of a test's reach; what they tell the extension is told to it here, in its
 * worker, by the events' own dispatch. What they bring along is the right to read that one page: tests allow the site.
 */
interface Dispatching {
  dispatch(...given: readonly unknown[]): void;
}

async function tabOf(lede: Lede, address: string): Promise<object> {
  const own = await extensionPage(lede);
  const tabs = await own.evaluate((url) => chrome.tabs.query({ url }), address);
  await own.close();
  return tabs[0] ?? {};
}

async function pressKeys(lede: Lede, page: Page): Promise<void> {
  const tab = await tabOf(lede, page.url());
  const worker = await workerOf(lede);
  await worker.evaluate((tab) => (chrome.commands.onCommand as unknown as Dispatching).dispatch('toggle-reader', tab), tab);
}

async function pick(lede: Lede, page: Page, entry: object): Promise<void> {
  const tab = await tabOf(lede, page.url());
  const worker = await workerOf(lede);
  await worker.evaluate(([entry, tab]) => (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(entry, tab), [
    entry,
    tab,
  ] as const);
}

/** The tab that opens when a link is picked to be opened cleaned. */
async function openedFrom(lede: Lede, page: Page): Promise<Page> {
  await pick(lede, page, { menuItemId: 'link', linkUrl: LINK });
  await expect.poll(() => lede.context.pages().some((each) => each.url() === LINK)).toBe(true);
  const opened = lede.context.pages().find((each) => each.url() === LINK);
  if (!opened) throw new Error('Nothing opened.');
  return opened;
}

const LINK = `${PAPER}/islands/2025/03/31/bridge-opens-again`;

test('the keys open the reader, and close it', async ({ lede }) => {
  await allow(lede, 'harbour.example');
  const page = await lede.show(STORY, ARTICLE);
  await pressKeys(lede, page);
  const reader = await readerIn(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await pressKeys(lede, page);
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('the browser gives the keys that are suggested', async ({ lede }) => {
  const own = await extensionPage(lede);
  const given = await own.evaluate(async () => (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut !== '']));
  // The button itself opens the popup; it has no key of its own to begin with.
  expect(Object.fromEntries(given)).toEqual({ _execute_action: false, 'toggle-reader': true, 'copy-article': true });
});

test('over a list the button says why nothing opens', async ({ lede }) => {
  await allow(lede, 'harbour.example');
  const front = await lede.show(FRONT, `${PAPER}/`);
  await pressKeys(lede, front);
  await expect.poll(() => badgeOver(lede, `${PAPER}/`)).toBe('–');
  await expect(front.locator('lede-reader')).toHaveCount(0);
});

test('the menu over a page opens the reader', async ({ lede }) => {
  await allow(lede, 'harbour.example');
  const page = await lede.show(STORY, ARTICLE);
  await pick(lede, page, { menuItemId: 'page' });
  await expect(await readerIn(page)).toBeVisible();
});

test('a link of a listed site opens cleaned, beside its page', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  lede.serve(bridge(), LINK);
  const page = await lede.show(FRONT, `${PAPER}/`);
  const opened = await openedFrom(lede, page);
  const reader = await readerIn(opened);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(BRIDGE);
  expect(opened.url()).toBe(LINK);
});

test('a link of a site that is allowed and not cleaned by itself opens cleaned too', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example', mode: 'off' });
  lede.serve(bridge(), LINK);
  const page = await lede.show(FRONT, `${PAPER}/`);
  await expect((await readerIn(await openedFrom(lede, page))).getByRole('heading', { level: 1 })).toHaveText(BRIDGE);
});

test('a link of a site that the reader does not allow opens as it is', async ({ lede }) => {
  lede.serve(bridge(), LINK);
  const page = await lede.show(FRONT, `${PAPER}/`);
  const opened = await openedFrom(lede, page);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(BRIDGE);
  await opened.waitForTimeout(1000);
  await expect(opened.locator('lede-reader')).toHaveCount(0);
  const own = await extensionPage(lede);
  expect(await own.evaluate(() => chrome.storage.local.get('domains'))).toEqual({});
});
