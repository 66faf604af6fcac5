import { readFileSync } from 'node:fs';
import { copiedText } from './clipboard';
import { expect, test } from './fixture';
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

test('Copy has the focus, and puts clean text with its source on the clipboard', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  const copy = popup.getByRole('button', { name: 'Copy' });
  await expect(copy).toBeFocused();
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
  await expect(popup.getByRole('button', { name: 'Copy' })).toBeFocused();
  await popup.locator('.ledger summary').click();
  const receipt = popup.locator('.ledger li', { hasText: 'Newsletter sign-up' });
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
  await popup.getByRole('button', { name: 'Copy' }).click();
  await expect(popup.locator('.said')).toContainText('Copied');
});

test('what was set aside is listed with its reason, and can be put back', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await popup.locator('.ledger summary').click();
  const receipt = popup.locator('.ledger li', { hasText: 'Newsletter sign-up' });
  await expect(receipt).toContainText('Sign up to our morning newsletter');
  await receipt.getByRole('button', { name: 'Put back' }).click();
  await expect(popup.locator('.body')).toContainText('Sign up to our morning newsletter');
  await expect(popup.locator('.ledger .back')).toContainText('Sign up to our morning newsletter');
  await expect(popup.locator('.ledger summary')).toBeFocused();
});

test('the keyboard reaches everything, and the text stays where it is', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.getByRole('button', { name: 'Copy' })).toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.locator('.ledger summary')).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Put back' }).first()).toBeFocused();
  expect(await popup.evaluate(() => scrollY)).toBe(0);
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Enter');
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
    // The popup closes under the click.
    await Promise.allSettled([popup.getByRole('link', { name: 'Options', exact: true }).click()]);
    await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
    expect((await opened).url()).toMatch(/\/options\.html$/);
  });
}

test('the popup says how source and date are known', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  const evidence = popup.locator('.evidence');
  await expect(evidence.locator('dl')).toBeHidden();
  await evidence.locator('summary').press('Enter');
  await expect(evidence.locator('dd').first()).toHaveText('March 30, 2025: in the page’s data');
  await expect(evidence.locator('dt')).toHaveText(['Date', 'Source', 'Byline', 'Headline']);
});
