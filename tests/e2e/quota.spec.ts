import { expect, test } from './fixture';

// A browser of its own, by another name of the same folder: the quota holds for what is tried after it, too.
test.use({ folder: '.output/chrome-mv3/' });

/** More often than the browser takes in a minute: 120 times. */
const CHANGES = 131;

test('settings outlive the browser’s quota for what it syncs', async ({ lede }) => {
  const page = await lede.context.newPage();
  await page.goto(`chrome-extension://${lede.id}/options.html`);
  const size = page.getByRole('slider', { name: 'Size' });
  await size.focus();
  for (let change = 0; change < CHANGES; change++) await page.keyboard.press(change % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
  // A size that was not there before: with it the last change has been kept.
  await page.keyboard.press('ArrowRight');
  await expect(size).toHaveValue('22');
  await expect.poll(() => page.evaluate('chrome.storage.local.get("settings").then(({ settings }) => settings.size)')).toBe(22);
  await page.reload();
  await expect(size).toHaveValue('22');
});
