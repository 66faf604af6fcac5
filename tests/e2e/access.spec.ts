import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { STORY } from './story';

/** What the rules for accessible pages have against the popup as it stands. */
const complaints = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong with the ${colorScheme} popup`, async ({ lede }) => {
    const popup = await lede.press(await lede.show(STORY));
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(popup.locator('.said')).toContainText('Copied');
    expect(await complaints(popup)).toEqual([]);
    for (const opener of ['Where this comes from', 'Other ways to copy', / set aside$/, 'More']) {
      await popup.getByRole('button', { name: opener, exact: true }).click();
      await expect(popup.getByRole('dialog')).toBeVisible();
      expect(await complaints(popup)).toEqual([]);
      await popup.keyboard.press('Escape');
    }
  });

  test(`nothing is wrong with a ${colorScheme} sentence`, async ({ lede }) => {
    const popup = await lede.press(await lede.show('<title>Ferry runs again</title><h1>Ferry runs again</h1>'));
    await popup.emulateMedia({ colorScheme });
    await expect(popup.locator('.notice')).toBeVisible();
    expect(await complaints(popup)).toEqual([]);
  });
}

test('every target is 24 px or more', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.getByRole('button', { name: 'Read', exact: true })).toBeFocused();
  for (const opener of ['.known', '.split .more', '.chip', '.dots']) {
    await popup.locator(opener).click();
    for (const target of await popup.locator('button:visible, summary:visible').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await popup.keyboard.press('Escape');
  }
});
