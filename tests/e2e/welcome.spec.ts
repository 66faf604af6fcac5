import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';

const open = async ({ context, id }: Lede): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  return page;
};

test('the sample is cleaned on the spot, what was set aside can be put back, and the page shown again', async ({ lede }) => {
  const page = await open(lede);
  await expect(page.locator('.sample-page')).toContainText('Winter coats');
  await page.getByRole('button', { name: 'Clean this page' }).click();
  const article = page.locator('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Ferry to the islands runs again after nine winters');
  await expect(article.locator('.body > p')).toHaveCount(3);
  await expect(article).not.toContainText('Winter coats');
  await page.locator('.ledger > summary').click();
  await page.locator('.ledger li', { hasText: 'morning newsletter' }).getByRole('button', { name: 'Put back' }).click();
  await expect(article).toContainText('Sign up to our morning newsletter');
  await page.getByRole('button', { name: 'Show the page again' }).click();
  await expect(page.locator('.sample-page')).toBeVisible();
});

test('it leads to the options', async ({ lede }) => {
  const page = await open(lede);
  const opened = lede.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the options' }).click();
  await (await opened).waitForURL(/options\.html$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong with the ${colorScheme} page, before and after`, async ({ lede }) => {
    const page = await open(lede);
    await page.emulateMedia({ colorScheme });
    const complaints = async (): Promise<unknown[]> =>
      (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ target }) => target),
      ]);
    expect(await complaints()).toEqual([]);
    await page.getByRole('button', { name: 'Clean this page' }).click();
    await page.locator('.ledger > summary').click();
    expect(await complaints()).toEqual([]);
  });
}
