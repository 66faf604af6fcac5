import { expect, test } from './fixture';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

test('the popup opens the article over its page', async ({ lede }) => {
  const page = await lede.show(STORY);
  const reader = await openReader(lede, page);
  await expect(reader).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(reader.locator('.source-line')).toHaveText('Harbour PostMarch 30, 2025');
  await expect(reader.locator('.body')).toContainText('She sails again at five');
  await expect(reader.locator('.body')).not.toContainText('newsletter');
  await expect(page.getByRole('dialog', { name: HEADLINE })).toBeVisible();
});

test('closing gives the page back as it was', async ({ lede }) => {
  const page = await lede.show(STORY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.locator('a', { hasText: 'Maren Holt' }).focus();
  const reader = await openReader(lede, page);
  await expect(reader).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await expect(page.locator('a', { hasText: 'Maren Holt' })).toBeFocused();
  await (await openReader(lede, page)).getByRole('button', { name: 'Back to the page' }).click();
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('what was set aside can be put back where it stood', async ({ lede }) => {
  const reader = await openReader(lede, await lede.show(STORY));
  await reader.locator('.ledger > summary').click();
  await reader.locator('.ledger section', { hasText: 'Newsletter sign-up' }).getByRole('button', { name: 'Put back' }).click();
  await expect(reader.locator('.body')).toContainText('Sign up to our morning newsletter');
  await expect(reader.locator('.ledger :focus')).toHaveCount(1);
});

test('the page cannot look into the reader', async ({ lede }) => {
  const page = await lede.show(STORY);
  const popup = await lede.press(page);
  await Promise.allSettled([popup.getByRole('button', { name: 'Read', exact: true }).click()]);
  await expect(page.locator('lede-reader')).toHaveCount(1);
  expect(await page.evaluate(() => document.querySelector('lede-reader')?.shadowRoot)).toBeNull();
  await readerIn(page);
});
