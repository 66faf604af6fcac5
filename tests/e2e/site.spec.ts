import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { agree, disallow, extensionPage, list, registered } from './listing';
import { ARTICLE } from './pages';
import { readerIn } from './reader';
import { HEADLINE, STORY } from './story';

/** The site's switch and all about it stand behind the dots. */
const openMore = (popup: Page): Promise<void> => popup.getByRole('button', { name: 'More', exact: true }).click();

test('one press puts a site on the list, and another gives it back', async ({ lede }) => {
  await agree(lede, 'harbour.example');
  const page = await lede.show(STORY, ARTICLE);
  const popup = await lede.press(page);
  await openMore(popup);
  const always = popup.getByRole('checkbox', { name: 'Always clean harbour.example' });
  await expect(always).not.toBeChecked();
  await always.click();
  await expect(always).toBeChecked();
  await expect(popup.locator('.not-allowed')).toHaveCount(0);
  const own = await extensionPage(lede);
  await expect.poll(() => registered(own)).toEqual(['*://*.harbour.example/*']);
  expect(await own.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: ['*://*.harbour.example/*'] });
  await own.close();
  await readerIn(await lede.show(STORY, `${ARTICLE}-again`));
  await page.bringToFront();
  const again = await lede.press(page);
  await openMore(again);
  await again.getByRole('checkbox').click();
  await expect(again.getByRole('checkbox')).not.toBeChecked();
  const after = await extensionPage(lede);
  await expect.poll(() => registered(after)).toEqual([]);
  expect(await after.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
});

test('a site whose permission is gone says so until it is given again', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  await disallow(lede, 'harbour.example');
  const page = await lede.show(STORY, ARTICLE);
  const popup = await lede.press(page);
  await openMore(popup);
  await expect(popup.locator('.not-allowed')).toContainText('The browser does not allow it yet.');
  await expect(popup.getByRole('checkbox')).toBeChecked();
  await agree(lede, 'harbour.example');
  const again = await lede.press(page);
  await openMore(again);
  await expect(again.locator('.site')).toBeVisible();
  await expect(again.locator('.not-allowed')).toHaveCount(0);
});

test('a site is offered at the third cleaning by hand, and only then', async ({ lede }) => {
  const offered: number[] = [];
  for (let press = 1; press <= 4; press++) {
    const page = await lede.show(STORY, `${ARTICLE}-${press}`);
    const popup = await lede.press(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await openMore(popup);
    await expect(popup.locator('.site')).toBeVisible();
    await popup.waitForTimeout(300);
    if ((await popup.locator('.offer').count()) > 0) offered.push(press);
    await popup.evaluate(() => window.close());
    await page.close();
  }
  expect(offered).toEqual([3]);
});

test('what happens on a site is chosen, and a paused tab goes on', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example', mode: 'off' });
  const page = await lede.show(STORY, ARTICLE);
  const popup = await lede.press(page);
  await openMore(popup);
  await popup.getByText('What to clean here').click();
  await popup.getByRole('radio', { name: 'Clean', exact: true }).click();
  await popup.getByRole('button', { name: 'Pause in this tab' }).click();
  await expect(popup.locator('.standing')).toContainText('Paused in this tab.');
  await popup.locator('.standing button').click();
  await expect(popup.locator('.standing')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Not in /islands' }).click();
  await expect(popup.locator('.standing')).toContainText('Left alone: /islands');
  await popup.locator('.standing button').click();
  await expect(popup.locator('.standing')).toHaveCount(0);
  await popup.evaluate(() => window.close());
  await page.reload();
  await readerIn(page);
});

test('the question is answered where it is asked', async ({ lede }) => {
  await agree(lede, 'harbour.example');
  for (let press = 1; press <= 3; press++) {
    const popup = await lede.press(await lede.show(STORY, `${ARTICLE}-${press}`));
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    if (press < 3) {
      await openMore(popup);
      await expect(popup.locator('.site')).toBeVisible();
      await popup.evaluate(() => window.close());
      continue;
    }
    const offer = popup.locator('.offer');
    await offer.getByRole('button', { name: 'Always clean harbour.example' }).click();
    await expect(offer).toHaveCount(0);
    const own = await extensionPage(lede);
    await expect.poll(() => registered(own)).toEqual(['*://*.harbour.example/*']);
  }
});
