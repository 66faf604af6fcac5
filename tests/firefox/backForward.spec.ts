import { ARTICLE, BRIDGE, bridge, PAPER } from '../e2e/pages';
import { HEADLINE, STORY } from '../e2e/story';
import { expect, type Lede, test } from './fixture';
import { list } from './list';
import { iconOfButton } from './window';

const NEXT = `${PAPER}/islands/2025/03/31/bridge-opens-again`;

async function leave(lede: Lede): Promise<void> {
  await lede.inPage(() => addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasKept', persisted)));
  await lede.show(bridge(), NEXT);
}

/** Goes back; sees that the page is the one that was left, and not a new one. */
async function goBack(lede: Lede): Promise<void> {
  await lede.inPage(() => history.back());
  await expect.poll(() => lede.inPage(() => [location.href, Reflect.get(window, 'wasKept') as unknown])).toEqual([ARTICLE, true]);
}

test('a reader that was open is open again, set as its reader has it by now, and closes', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
  await leave(lede);
  expect(await lede.readerText('h1')).toBeUndefined();
  await lede.inOwn(() => browser.storage.local.set({ settings: { theme: 'sepia', savedAt: Date.now() } }));
  await goBack(lede);
  await expect.poll(() => lede.readerText('[data-theme="sepia"] h1')).toBe(HEADLINE);
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBeUndefined();
});

test('on a listed site the button still says what was done, and what was closed stays closed', async ({ lede }) => {
  await lede.show(STORY, ARTICLE);
  await list(lede, 'yes');
  await expect.poll(() => lede.patterns()).toEqual(['*://*.harbour.example/*']);
  await lede.show(STORY, ARTICLE);
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBeUndefined();
  await leave(lede);
  await expect.poll(() => lede.readerText('h1')).toBe(BRIDGE);
  await goBack(lede);
  await expect.poll(() => lede.inWindow(iconOfButton)).toContain('/icon/listed-');
  expect(await lede.readerText('h1')).toBeUndefined();
});
