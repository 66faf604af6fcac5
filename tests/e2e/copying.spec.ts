import type { Page } from '@playwright/test';
import { clipboardOf, copiedText } from './clipboard';
import { expect, type Lede, test } from './fixture';
import { heard } from './heard';
import { allow, workerOf } from './listing';
import { FRONT } from './pages';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

const ADDRESS = 'https://www.harbour.example/ferry?id=7&utm_source=letter';
const CLEAN = 'https://www.harbour.example/ferry?id=7';
const SOURCE = `${HEADLINE}. Harbour Post, March 30, 2025. ${CLEAN}`;

const LITTERED = STORY.replace(
  '<h2>What it cost</h2>',
  '<p><a href="/storm">Read also: What the storm took from the islands</a></p><p style="display: none">Nobody sees this line of the page.</p><h2>What it cost</h2>',
);

interface Events {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
}

/** Does in the service worker what the browser does when an entry of its menu is chosen, or a key pressed: neither can be driven. */
async function choose(lede: Lede, page: Page, what: { readonly menu: string } | { readonly command: string }): Promise<void> {
  await page.bringToFront();
  const worker = await workerOf(lede);
  await worker.evaluate(
    async ({ url, what }) => {
      const [tab] = await chrome.tabs.query({ url: `${url.split('?')[0]}*` });
      const events = chrome as unknown as Events;
      if ('menu' in what)
        events.contextMenus.onClicked.dispatch({ menuItemId: what.menu, frameId: 0, editable: false, pageUrl: url }, tab ?? {});
      else events.commands.onCommand.dispatch(what.command, tab ?? {});
    },
    { url: page.url(), what },
  );
}

/** Shows a page that its reader has touched: one that nobody has used yet may not write to the clipboard. */
async function showUsed(lede: Lede): Promise<Page> {
  const page = await lede.show(STORY, ADDRESS);
  await page.locator('h1').first().click();
  return page;
}

/** Selects from the beginning of one element to the end of another. */
const select = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    ([from, to]) => {
      const [start, end] = [document.querySelector(from ?? ''), document.querySelector(to ?? '')];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to],
  );

test.beforeEach(({ lede }) => allow(lede, 'harbour.example'));

for (const what of [{ menu: 'copy' }, { command: 'copy-article' }]) {
  test(`the article is copied by ${JSON.stringify(what)}, and the page is as it was`, async ({ lede }) => {
    const page = await lede.show(LITTERED, ADDRESS);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await choose(lede, page, what);
    await expect.poll(() => heard(page)).toMatch(/^Copied \d{3} words with the source\.$/);
    const clipboard = await clipboardOf(page);
    expect(clipboard['text/plain']).toMatch(/^Ferry to the islands.*She sails again/s);
    expect(clipboard['text/html']).toContain(`<h1>${HEADLINE}</h1>`);
    // Chromium asks the page's reader before it takes formats of other names.
    expect(Object.keys(clipboard).sort()).toEqual(['text/html', 'text/plain']);
    expect(Object.values(clipboard).join('\n')).not.toMatch(/utm_|newsletter|Read also/);
    await expect(page.locator('lede-note')).toHaveCount(0, { timeout: 10_000 });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await expect(page.locator('lede-reader')).toHaveCount(0);
  });
}

test('what Copy took last is what is copied', async ({ lede }) => {
  const page = await showUsed(lede);
  await (await workerOf(lede)).evaluate(() => chrome.storage.sync.set({ settings: { copyAs: 'citation' } }));
  await choose(lede, page, { command: 'copy-article' });
  await expect.poll(() => heard(page)).toBe('Copied the source.');
  expect(await clipboardOf(page)).toEqual({ 'text/plain': SOURCE });
});

test('a selection on the page is copied clean, with its source', async ({ lede }) => {
  const page = await lede.show(LITTERED, ADDRESS);
  await select(page, 'main p:nth-of-type(2)', 'h2');
  await choose(lede, page, { menu: 'selection' });
  await expect.poll(() => heard(page)).toMatch(/^Copied 3\d words with the source\.$/);
  const clipboard = await clipboardOf(page);
  expect(clipboard['text/plain']).toMatch(
    new RegExp(`^${SOURCE.replace(/[.?]/g, '\\$&')}\n\nOn the quay at seven[^\n]*was down\\.\n\nWhat it cost$`),
  );
  expect(clipboard['text/html']).toMatch(/<a href="https:\/\/www\.harbour\.example\/people\/holt"[^>]*>Maren Holt<\/a>/);
  expect(Object.values(clipboard).join('\n')).not.toMatch(/Read also|Nobody sees|utm_/);
});

test('a page that is no article says so, and a selection on it can be copied all the same', async ({ lede }) => {
  const page = await lede.show(FRONT, 'https://www.harbour.example/');
  await choose(lede, page, { command: 'copy-article' });
  await expect.poll(() => heard(page)).toBe('This looks like a front page or a list, not an article.');
  await select(page, 'article h3', 'article p');
  await choose(lede, page, { menu: 'selection' });
  await expect.poll(() => heard(page)).toMatch(/^Copied/);
  expect((await clipboardOf(page))['text/plain']).toBe(
    'Harbour Post. harbour.example. https://www.harbour.example/\n\nHarbour story number 0\n\nWhat came of it, in a line.',
  );
});

test('where the browser refuses, the text is there to be copied by hand', async ({ lede }) => {
  const page = await showUsed(lede);
  await choose(lede, page, { command: 'copy-article' });
  await expect.poll(() => heard(page)).toMatch(/^Copied/);
  await lede.inOurWorld(page, () => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await choose(lede, page, { command: 'copy-article' });
  await expect.poll(() => heard(page)).toBe('The browser refused to copy. Select the text and copy it by hand.');
  await page.keyboard.press('ControlOrMeta+c');
  expect(await copiedText(page)).toMatch(/^Ferry to the islands.*She sails again/s);
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-note')).toHaveCount(0);
});

test('a selection that is copied in the reader carries its source; a name alone does not', async ({ lede }) => {
  const page = await lede.show(LITTERED, ADDRESS);
  const reader = await openReader(lede, page);
  const paragraph = reader.locator('.body p').nth(1);
  await paragraph.click({ clickCount: 3, position: { x: 5, y: 5 } });
  await expect.poll(() => lede.inOurWorld(page, () => globalThis.ledeTakes !== undefined)).toBe(true);
  await page.keyboard.press('ControlOrMeta+c');
  await expect
    .poll(async () => (await clipboardOf(page))['text/plain'])
    .toMatch(/^Ferry to the islands.*ferry\?id=7\n\nOn the quay at seven[^\n]*$/s);
  const clipboard = await clipboardOf(page);
  expect(clipboard['text/html']).toContain('Harbour Post, March 30, 2025');
  await reader.locator('.body h2').dblclick({ position: { x: 5, y: 5 } });
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(async () => (await clipboardOf(page))['text/plain']?.trim()).toBe('What');
});

test('over the open reader the key copies what the reader shows', async ({ lede }) => {
  const page = await lede.show(LITTERED, ADDRESS);
  const reader = await openReader(lede, page);
  await reader.locator('.ledger > summary').click();
  await reader.locator('.ledger section', { hasText: 'Newsletter sign-up' }).getByRole('button', { name: 'Put back' }).click();
  await expect(reader.locator('.body')).toContainText('Sign up to our morning newsletter');
  await choose(lede, page, { command: 'copy-article' });
  await expect.poll(() => heard(page)).toMatch(/Copied \d{3} words with the source\./);
  expect((await clipboardOf(page))['text/plain']).toContain('Sign up to our morning newsletter');
});
