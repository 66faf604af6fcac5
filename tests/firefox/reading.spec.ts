import { pathToFileURL } from 'node:url';
import { HEADLINE, STORY } from '../e2e/story';
import { expect, test } from './fixture';
import { backgroundState, chooseFromMenu, clipboard, stopBackground } from './window';

test('the button shows headline, source, date and text, as wide as it is drawn', async ({ lede }) => {
  await lede.show(STORY);
  await lede.press();
  expect(await lede.popupText('h1')).toBe(HEADLINE);
  expect(await lede.popupText('.source-line')).toBe('Harbour PostMarch 30, 2025');
  expect(await lede.popupText('.body')).toContain('The ferry that tied the outer islands');
  expect(await lede.popupText('.body')).not.toContain('newsletter');
  await lede.picture('popup', 'popup');
  const size = await lede.inWindow(() => {
    const { clientWidth, clientHeight } = document.querySelector('.webextension-popup-browser') ?? {};
    return { width: clientWidth, fits: (clientHeight ?? 0) <= 600 };
  });
  expect(size).toEqual({ width: 440, fits: true });
});

test('Copy puts text and formatting with the source on the clipboard', async ({ lede }) => {
  await lede.show(STORY);
  await lede.press();
  await lede.enterInPopup('.copy');
  await expect.poll(() => lede.popupText('.said')).toMatch(/^Copied \d{3} words with the source\.$/);
  const copied = await lede.inWindow(clipboard);
  expect(copied['text/plain']?.split('\n\n').slice(0, 2)).toEqual([HEADLINE, 'Harbour Post, March 30, 2025']);
  expect(copied['text/html']).toContain(`<h1>${HEADLINE}</h1>`);
});

test('"Read" opens the reader, Escape gives the page back as it was', async ({ lede }) => {
  await lede.show(STORY);
  const before = await lede.inPage(() => document.documentElement.outerHTML);
  await lede.press();
  await lede.enterInPopup('.actions > button');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
  expect(await lede.readerText('.body')).toContain('She sails again at five');
  await lede.picture('reader');
  await lede.keys('Escape');
  await expect.poll(() => lede.readerText('h1')).toBeUndefined();
  expect(await lede.inPage(() => document.documentElement.outerHTML)).toBe(before);
});

test('what was set aside is put back', async ({ lede }) => {
  await lede.show(STORY);
  await lede.press();
  await lede.enterInPopup('.chip');
  await lede.picture('ledger', 'popup');
  await lede.enterInPopup('.ledger-list section:nth-child(2) .piece button');
  await expect.poll(() => lede.popupText('.body')).toContain('Sign up to our morning newsletter');
});

test('the shortcut opens the reader, and closes it', async ({ lede }) => {
  await lede.show(STORY);
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBeUndefined();
});

test('the key for copying puts the article on the clipboard, with no popup', async ({ lede }) => {
  await lede.show(STORY);
  await lede.inWindow(() => navigator.clipboard.writeText('nothing yet'));
  await lede.keys('Alt+Shift+C');
  await expect.poll(async () => (await lede.inWindow(clipboard))['text/plain']).toContain('She sails again at five');
});

test('the context menu opens the reader', async ({ lede }) => {
  await lede.show(STORY);
  await lede.rightClick('h1');
  await lede.inWindow(chooseFromMenu, 'Read this page cleaned');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
});

test('the shortcut works after the browser has stopped the background', async ({ lede }) => {
  await lede.show(STORY);
  await lede.inWindow(stopBackground);
  await expect.poll(() => lede.inWindow(backgroundState)).toBe('stopped');
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
});

test('a page that was loaded anew is asked for again, and read', async ({ lede }) => {
  await lede.show(STORY);
  await lede.press();
  await lede.show(STORY);
  await lede.press();
  expect(await lede.popupText('h1')).toBe(HEADLINE);
});

test('a page that Firefox keeps to itself is told in a sentence', async ({ lede }) => {
  await lede.go('about:support');
  await lede.press();
  expect(await lede.popupText('main')).toContain('Lede cannot read pages the browser keeps to itself.');
});

test('a saved page is read', async ({ lede }) => {
  await lede.go(pathToFileURL('tests/pages/daily8.com--hegseth-calls-japan-indispensable/source.html').href);
  await lede.press();
  expect(await lede.popupText('h1')).toContain('Hegseth calls Japan indispensable');
});
