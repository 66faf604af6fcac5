import { readFileSync } from 'node:fs';
import { copiedText } from './clipboard';
import { expect, test } from './fixture';
import { extensionPage } from './listing';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

test('the button shows headline, source, date, byline and body', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(popup.locator('.source-line')).toHaveText('Harbour PostMarch 30, 2025');
  await expect(popup.locator('.meta-line')).toContainText('By Ines Calder');
  const body = popup.locator('.body');
  await expect(body.locator('p').first()).toContainText('The ferry that tied the outer islands');
  await expect(body.locator('h2')).toHaveText('What it cost');
  await expect(body.locator('li')).toHaveCount(2);
  await expect(body.locator('blockquote')).toContainText('Nobody thought the old engine');
  await expect(body.locator('figure img')).toBeVisible();
  await expect(body.locator('figcaption')).toHaveText('The Solveig at her berth on Sunday.');
  await expect(body.locator('td')).toHaveText(['Outer islands', '07:10', '4.20', 'Skerries', '09:40', '6.00']);
  await expect(body).not.toContainText('newsletter');
  await expect(body).not.toContainText('All rights reserved');
  await expect(body).not.toContainText(HEADLINE);
});

test('the page the project was born from', async ({ lede }) => {
  const source = readFileSync('tests/pages/daily8.com--hegseth-calls-japan-indispensable/source.html', 'utf8');
  const popup = await lede.press(await lede.show(source, 'https://www.daily8.com/hegseth'));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Hegseth calls Japan indispensable in the face of Chinese aggression');
  await expect(popup.locator('.source-line')).toHaveText('IndependentMarch 30, 2025');
  await expect(popup.locator('.meta-line')).toContainText('via Daily8');
  await expect(popup.locator('.body p')).toHaveCount(15);
  const related = popup.locator('details.related');
  await related.locator('summary').click();
  await expect(related.locator('.papers > *')).toHaveText(['Rhyl Journal', 'Glasgow Times', 'Leader Live']);
});

test('Read has the focus; one Tab further Copy puts clean text with its source on the clipboard', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.getByRole('button', { name: 'Read', exact: true })).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.said')).toHaveText(/^Copied \d{3} words with the source\.$/);
  const blocks = (await copiedText(popup)).split('\n\n');
  expect(blocks.slice(0, 3)).toEqual([HEADLINE, 'Harbour Post, March 30, 2025', 'https://www.harbour.example/ferry']);
  expect(blocks[3]).toMatch(/^The ferry that tied/);
  expect(blocks.at(-1)).toMatch(/^She sails again at five/);
  expect(blocks).toContain('- Two crossings a day until June\n- Four a day from June to September');
  expect(blocks).toContain('Crossing\tLeaves\tFare\nOuter islands\t07:10\t4.20\nSkerries\t09:40\t6.00');
  expect(blocks.every((block) => block.trim() === block && block !== '')).toBe(true);
  expect(blocks.join('\n')).not.toMatch(/newsletter|The Solveig at her berth|All rights reserved|stone quay/);
});

test('the page is the same before and after', async ({ lede }) => {
  const page = await lede.show(STORY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await lede.press(page);
  await popup.locator('.chip').click();
  const receipt = popup.locator('.ledger-list section', { hasText: 'Newsletter sign-up' });
  await receipt.getByRole('button', { name: 'Put back' }).click();
  await expect(popup.locator('.body')).toContainText('Sign up to our morning newsletter');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('pressing twice leaves one copy at work, and works', async ({ lede }) => {
  const page = await lede.show(STORY);
  const first = await lede.press(page);
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await lede.inOurWorld(page, () => Object.assign(globalThis.ledeIsAwake ?? {}, { marked: true }) && null);
  await first.evaluate(() => window.close());
  const second = await lede.press(page);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  expect(await lede.inOurWorld(page, () => globalThis.ledeIsAwake && 'marked' in globalThis.ledeIsAwake)).toBe(true);
});

test('works after the browser has stopped the service worker', async ({ lede }) => {
  const page = await lede.show(STORY);
  await lede.stopWorker();
  const popup = await lede.press(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await lede.stopWorker();
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toContainText('Copied');
});

test('what was set aside is listed by kind, and can be put back', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await popup.locator('.chip').click();
  const receipt = popup.locator('.ledger-list section', { hasText: 'Newsletter sign-up' });
  await expect(receipt).toContainText('Sign up to our morning newsletter');
  await receipt.getByRole('button', { name: 'Put back' }).click();
  await expect(popup.locator('.body')).toContainText('Sign up to our morning newsletter');
  await expect(popup.locator('.ledger-list .back')).toContainText('Sign up to our morning newsletter');
  await expect(popup.locator('.over :focus')).toHaveCount(1);
});

test('the keyboard reaches everything, and the text stays where it is', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.getByRole('button', { name: 'Read', exact: true })).toBeFocused();
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab']) await popup.keyboard.press(key);
  await expect(popup.getByRole('button', { name: 'Put back' }).first()).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.locator('.chip')).toBeFocused();
  expect(await popup.evaluate(() => scrollY)).toBe(0);
  await popup.keyboard.press('End');
  await expect.poll(() => popup.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      const end = await popup.locator('.body > :last-child').boundingBox();
      const foot = await popup.locator('footer').boundingBox();
      return end && foot && end.y + end.height <= foot.y;
    })
    .toBe(true);
});

test('the popup says that the reader is open, and closes it', async ({ lede }) => {
  const page = await lede.show(STORY);
  await openReader(lede, page);
  const popup = await lede.press(page);
  const close = popup.getByRole('button', { name: 'Close reader' });
  await expect(close).toBeFocused();
  await Promise.allSettled([close.click()]);
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await expect((await lede.press(page)).getByRole('button', { name: 'Read', exact: true })).toBeFocused();
});

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`the popup wears the reader’s colours: ${theme}`, async ({ lede }) => {
    const own = await extensionPage(lede);
    await own.evaluate((theme) => chrome.storage.local.set({ settings: { theme, savedAt: Date.now() } }), theme);
    await own.close();
    const page = await lede.show(STORY);
    const popup = await lede.press(page);
    await expect(popup.getByRole('button', { name: 'Read', exact: true })).toBeFocused();
    const colours = { light: 'rgb(252, 251, 248)', sepia: 'rgb(245, 238, 220)', dark: 'rgb(23, 24, 26)', contrast: 'rgb(0, 0, 0)' };
    await expect(popup.locator('html')).toHaveCSS('background-color', colours[theme]);
  });
}

test('links open beside the page, and never in the popup', async ({ lede }) => {
  const page = await lede.show(STORY);
  const popup = await lede.press(page);
  const opened = lede.context.waitForEvent('page');
  // The popup closes under the click.
  await Promise.allSettled([popup.getByRole('link', { name: 'Maren Holt' }).click()]);
  await (await opened).waitForURL(/people\/holt|chrome-error/);
  expect(page.url()).toBe('https://www.harbour.example/ferry');
});

for (const [what, address] of [
  ['an article', 'https://www.harbour.example/ferry'],
  ['what cannot be read', 'chrome://version/'],
] as const) {
  test(`a link under ${what} leads to the options`, async ({ lede }) => {
    const page = await lede.show(STORY);
    if (page.url() !== address) await page.goto(address);
    const popup = await lede.press(page);
    const opened = lede.context.waitForEvent('page');
    if (page.url() === 'https://www.harbour.example/ferry') await popup.getByRole('button', { name: 'More', exact: true }).click();
    // The popup closes under the click.
    await Promise.allSettled([popup.getByRole('link', { name: 'Options', exact: true }).click()]);
    await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
    expect((await opened).url()).toMatch(/\/options\.html$/);
  });
}

test('the popup says where source and date come from', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.locator('.proofs')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Where this comes from' }).press('Enter');
  const evidence = popup.getByRole('dialog', { name: 'Where this comes from' });
  await expect(evidence.locator('dd').first()).toHaveText('March 30, 2025 in the page’s data');
  await expect(evidence.locator('dt')).toHaveText(['Date', 'Source', 'Byline', 'Headline']);
  await popup.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'Where this comes from' })).toBeFocused();
});
