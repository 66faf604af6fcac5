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
    await popup.locator('.ledger summary').click();
    await popup.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(popup.locator('.said')).toContainText('Copied');
    expect(await complaints(popup)).toEqual([]);
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
  await popup.locator('.ledger summary').click();
  for (const target of await popup.locator('button, summary').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});
