import { expect, test } from './fixture';
import { storyWith } from './pages';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

const SENTENCE = 'This could not be shown as it should be. Here is the text alone.';

/** A stuck page is waited for this long before it is said, and then some, ms. */
const PATIENCE_MS = 35_000;

test('whatever the popup throws while it draws, the text is there, and one sentence', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await popup.locator('.chip').click();
  await popup.evaluate(() => {
    for (const name of ['DateTimeFormat', 'ListFormat', 'NumberFormat']) Reflect.deleteProperty(Intl, name);
  });
  await popup.getByRole('button', { name: 'Put back' }).first().click();
  await expect(popup.locator('.notice output')).toHaveText(SENTENCE);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(popup.locator('.body')).toContainText('She sails again at five');
});

test('whatever the reader throws while it draws, the text is there, and a way back', async ({ lede }) => {
  const page = await lede.show(STORY);
  await expect((await lede.press(page)).getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await lede.inOurWorld(page, () => {
    for (const name of ['DateTimeFormat', 'ListFormat', 'NumberFormat']) Reflect.deleteProperty(Intl, name);
  });
  const reader = await openReader(lede, page);
  await expect(reader.locator('output')).toHaveText(SENTENCE);
  await expect(reader.locator('.body')).toContainText('She sails again at five');
  await reader.getByRole('button', { name: 'Back to the page' }).click();
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('a page that is stuck is said to be, and read when it is free again', async ({ lede }) => {
  test.setTimeout(90_000);
  const page = await lede.show(storyWith('globalThis.stick = () => { const end = Date.now() + 30000; while (Date.now() < end); }'));
  await page.evaluate(() => void setTimeout((globalThis as unknown as { stick(): void }).stick, 50));
  const popup = await lede.press(page);
  const notice = popup.locator('.notice').filter({ hasText: 'The page does not answer. It may be busy, or stuck.' });
  await expect(notice.getByRole('button')).toHaveText(['Reload the page'], { timeout: PATIENCE_MS });
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE, { timeout: PATIENCE_MS });
});

test('a page that is written anew under the reader keeps no dead reader over it, nor a copy of one', async ({ lede }) => {
  const page = await lede.show(STORY);
  await openReader(lede, page);
  await page.evaluate(() => {
    const html = document.documentElement.outerHTML;
    document.open();
    document.write(html);
    document.close();
  });
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
});

test('a page with characters that XML has not is shown in the reader', async ({ lede }) => {
  const signs = String.fromCharCode(1, 0xfffe, 0xd800);
  const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en">${/<head>[\s\S]*<\/main>/.exec(STORY)?.[0].replace(/<meta[^>]*>|<img[^>]*>/g, '') ?? ''}</body></html>`;
  const page = await lede.show(xhtml, 'https://www.harbour.example/ferry.xhtml', 'application/xhtml+xml');
  await page.evaluate((text) => document.querySelector('main p')?.append(text), signs);
  const reader = await openReader(lede, page);
  await expect(reader.locator('.body')).toContainText('She sails again at five');
});

test('a page that defines an element of our name keeps no reader away, and is not handed its root', async ({ lede }) => {
  const claim = `customElements.define('lede-reader', class extends HTMLElement {
    static disabledFeatures = ['shadow'];
    constructor() { super(); globalThis.held = this.attachInternals(); }
  })`;
  const page = await lede.show(storyWith(claim));
  const popup = await lede.press(page);
  await Promise.allSettled([popup.getByRole('button', { name: 'Read', exact: true }).click()]);
  await expect
    .poll(() => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName))
    .toMatch(/^lede-reader-/);
  expect(await page.evaluate(() => (globalThis as unknown as { held?: ElementInternals }).held?.shadowRoot ?? null)).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
});
