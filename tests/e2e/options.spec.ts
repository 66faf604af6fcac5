import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';

const open = async ({ context, id }: Lede): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lede: options');
  return page;
};

const stored = (page: Page): Promise<unknown> => page.evaluate('chrome.storage.sync.get("settings").then(({ settings }) => settings)');

test('what is changed is set at once, shown as set, and can be undone', async ({ lede }) => {
  const page = await open(lede);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expect(page.locator('footer output')).toHaveText('Saved.');
  await expect.poll(() => stored(page)).toMatchObject({ theme: 'sepia', citeAs: 'plain' });
  await page.getByRole('checkbox', { name: 'Captions' }).uncheck();
  await page.getByRole('slider', { name: 'Size' }).fill('26');
  await expect.poll(() => stored(page)).toMatchObject({ theme: 'sepia', captions: false, size: 26 });
  for (const expected of [{ size: 20 }, { captions: true }, { theme: 'system' }]) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stored(page)).toMatchObject(expected);
  }
  await expect(page.locator('footer output')).toHaveText('Undone.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeChecked();
});

test('a change in another window is shown', async ({ lede }) => {
  const page = await open(lede);
  const other = await lede.context.newPage();
  await other.goto(`chrome-extension://${lede.id}/options.html`);
  await other.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('the source line is shown as it will be written', async ({ lede }) => {
  const page = await open(lede);
  const example = page.locator('.example');
  await expect(example).toHaveText(/^Ferry to the islands.*Harbour Post, March 30, 2025\. https:/);
  await page.getByRole('radio', { name: 'APA style' }).check();
  await expect(example).toHaveText(/^Calder, I\. \(2025, March 30\)\. Ferry/);
});

test('everything goes into one file; another file is used only after its changes were seen', async ({ lede }) => {
  const page = await open(lede);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expect.poll(() => stored(page)).toMatchObject({ theme: 'sepia' });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export settings…' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^lede-\d{4}-\d{2}-\d{2}\.json$/);
  const backup = JSON.parse(await readFile(await file.path(), 'utf8')) as { settings: object };
  expect(backup).toMatchObject({ lede: 'backup', settings: { theme: 'sepia' }, domains: [] });

  const domains = [{ domain: 'theguardian.com', mode: 'clean', except: [] }];
  const other = { ...backup, settings: { ...backup.settings, theme: 'dark', size: 99, links: false }, domains };
  const buffer = Buffer.from(JSON.stringify(other));
  await page.locator('#about input[type="file"]').setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer });
  const preview = page.getByRole('region', { name: 'Import settings…' });
  await expect(preview.getByRole('listitem')).toHaveText(['Colours: Sepia Dark', 'Links: Yes No', '1 site for the list']);
  await expect(preview).toContainText('These values do not fit and are left out: size');
  expect(await stored(page)).toMatchObject({ theme: 'sepia' });
  await preview.getByRole('button', { name: 'Use these settings' }).click();
  await expect.poll(() => stored(page)).toMatchObject({ theme: 'dark', links: false, size: 20 });
  await expect.poll(() => page.evaluate('chrome.storage.local.get("domains")')).toEqual({ domains });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(page)).toMatchObject({ theme: 'sepia', links: true });
  await expect.poll(() => page.evaluate('chrome.storage.local.get("domains")')).toEqual({ domains: [] });
});

test('a change that the browser does not keep is said to be none, and the next one counts again', async ({ lede }) => {
  const page = await open(lede);
  await page.evaluate(`{
    const { local } = chrome.storage;
    globalThis.set = local.set;
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  }`);
  await page.getByRole('radio', { name: 'Sepia' }).click();
  await expect(page.locator('footer output')).toHaveText('The browser did not keep this.');
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeChecked();
  await page.evaluate('chrome.storage.local.set = globalThis.set');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => stored(page)).toMatchObject({ theme: 'dark' });
});

test('a file of somebody else’s is refused', async ({ lede }) => {
  const page = await open(lede);
  await page
    .locator('#about input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('alert')).toHaveText('This file holds no settings of Lede.');
});

test('the keys of every command are listed', async ({ lede }) => {
  const page = await open(lede);
  await expect(page.locator('.shortcuts dt')).toContainText(['Read this page cleaned']);
});

test('arrows change a choice and a slider', async ({ lede }) => {
  const page = await open(lede);
  await page.getByRole('radio', { name: 'Automatic' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.getByRole('slider', { name: 'Size' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.amount output').first()).toHaveText('21');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong with the ${colorScheme} page`, async ({ lede }) => {
    const page = await open(lede);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('checkbox', { name: 'Links' }).uncheck();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });
}
