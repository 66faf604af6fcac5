import { ARTICLE, FRONT, PAPER } from '../e2e/pages';
import { HEADLINE, STORY } from '../e2e/story';
import { expect, test } from './fixture';
import { list } from './list';
import { iconOfButton } from './window';

/** Long enough for what happens by itself to have happened. */
const SETTLED_MS = 1500;

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED_MS));

test('a site is listed in the popup, Firefox asks, and its articles open cleaned', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  expect(await lede.inWindow(iconOfButton)).toMatch(/\/icon\/(?:dark|light)-/);
  await list(lede, 'yes');
  await expect.poll(() => lede.patterns()).toEqual(['*://*.harbour.example/*']);
  await lede.show(STORY, ARTICLE);
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
  await expect.poll(() => lede.inWindow(iconOfButton)).toContain('/icon/listed-');
  await lede.picture('listed');
});

test('no to the question leaves every page alone, and the popup can ask again', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  await list(lede, 'no');
  await lede.show(STORY, ARTICLE);
  await settle();
  expect(await lede.readerText('h1')).toBeUndefined();
  expect(await lede.patterns()).toEqual([]);
  await lede.press();
  await lede.focusInPopup('.dots');
  await lede.keys(' ');
  await expect.poll(() => lede.popupText('.not-allowed')).toBeTruthy();
  await lede.picture('not-allowed', 'popup');
});

test('lists of a listed site and pages of others are left alone', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  await list(lede, 'yes');
  await expect.poll(() => lede.patterns()).toEqual(['*://*.harbour.example/*']);
  for (const [html, address] of [
    [FRONT, `${PAPER}/`],
    [STORY, 'https://notharbour.example/islands/2025/03/30/ferry-runs-again'],
  ] as const) {
    await lede.show(html, address);
    await settle();
    expect(await lede.readerText('h1')).toBeUndefined();
  }
});

test('a permission taken away in the browser ends it', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  await list(lede, 'yes');
  await expect.poll(() => lede.patterns()).toEqual(['*://*.harbour.example/*']);
  await lede.inOwn(() => browser.permissions.remove({ origins: ['*://*.harbour.example/*'] }));
  await expect.poll(() => lede.patterns()).toEqual([]);
  await lede.show(STORY, ARTICLE);
  await settle();
  expect(await lede.readerText('h1')).toBeUndefined();
});

test('the options open, and show what is listed', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  await list(lede, 'yes');
  await expect.poll(() => lede.patterns()).toEqual(['*://*.harbour.example/*']);
  await lede.go(`${lede.extension.origin}/options.html`);
  await expect.poll(() => lede.inPage(() => document.body.innerText)).toContain('harbour.example');
  await lede.picture('options');
});
