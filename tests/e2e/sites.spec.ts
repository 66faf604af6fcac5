import { AxeBuilder } from '@axe-core/playwright';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { agree, disallow, list, registered } from './listing';
import { ARTICLE } from './pages';
import { readerIn } from './reader';
import { STORY } from './story';

async function options(lede: Lede): Promise<Page> {
  const page = await lede.context.newPage();
  await page.goto(`chrome-extension://${lede.id}/options.html#sites`);
  await expect(page.getByRole('heading', { name: 'Sites to clean' })).toBeVisible();
  return page;
}

const names = (page: Page): Promise<string[]> => page.locator('.domain-list strong').allTextContents();

test('a site is put on the list by typing any of its addresses', async ({ lede }) => {
  await agree(lede, 'bücher-post.de');
  await agree(lede, 'xn--bcher-post-9db.de');
  const page = await options(lede);
  await expect(page.getByText('No site is on the list yet.')).toBeVisible();
  const field = page.getByLabel('Site, like lemonde.fr');
  await field.fill('HTTPS://www.Bücher-Post.de/politik?x=1');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['xn--bcher-post-9db.de']);
  await expect.poll(() => registered(page)).toEqual(['*://*.xn--bcher-post-9db.de/*']);
  await field.fill('just some words');
  await page.keyboard.press('Enter');
  await expect(page.locator('#mistype')).toHaveText('A site’s name has no such characters.');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Remove xn--bcher-post-9db.de' }).click();
  await expect.poll(() => registered(page)).toEqual([]);
  expect(await page.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
});

test('sites are chosen from the well-known ones of a country; none is on before', async ({ lede }) => {
  await agree(lede, 'lemonde.fr');
  await agree(lede, 'liberation.fr');
  const page = await options(lede);
  await page.getByText('Choose from well-known news sites').click();
  await page.getByLabel('Country').selectOption({ label: 'France' });
  expect(await page.locator('.news-sites input:checked').count()).toBe(0);
  await page.getByRole('checkbox', { name: 'lemonde.fr' }).check();
  await page.getByRole('checkbox', { name: 'liberation.fr' }).check();
  await page.getByRole('button', { name: 'Add 2 sites' }).click();
  await expect.poll(() => names(page)).toEqual(['lemonde.fr', 'liberation.fr']);
  await expect(page.getByRole('checkbox', { name: 'lemonde.fr' })).toBeDisabled();
  await expect.poll(() => registered(page)).toEqual(['*://*.lemonde.fr/*', '*://*.liberation.fr/*']);
});

test('what happens on a site, and where nothing does, is chosen in the list', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await options(lede);
  await page.locator('.domain-list summary').click();
  await page.getByLabel('Leave alone on harbour.example').fill('sport/\nhttps://harbour.example/islands');
  await page.getByLabel('Leave alone on harbour.example').blur();
  await expect(page.locator('.domain-list summary')).toHaveText('2 exceptions');
  const story = await lede.show(STORY, ARTICLE);
  await story.waitForTimeout(1000);
  await expect(story.locator('lede-reader')).toHaveCount(0);
  await readerIn(await lede.show(STORY, ARTICLE.replace('islands', 'world')));
  await page.bringToFront();
  await page.getByRole('radio', { name: 'Off' }).check();
  await expect.poll(() => registered(page)).toEqual([]);
  expect(await page.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: ['*://*.harbour.example/*'] });
});

test('a site that the browser does not allow says so, and can be asked for again', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await options(lede);
  await expect(page.locator('.not-allowed')).toHaveCount(0);
  await disallow(lede, 'harbour.example');
  await expect(page.locator('.domain-list .not-allowed')).toContainText('The browser does not allow it yet.');
  await agree(lede, 'harbour.example');
  await page.bringToFront();
  const ask = page.getByRole('button', { name: 'Ask again' });
  // The browser's page that agrees may have told already: then nothing is left to ask.
  await ask.click({ timeout: 3000 }).catch(() => expect(ask).toHaveCount(0));
  await expect(page.locator('.not-allowed')).toHaveCount(0);
  await expect.poll(() => registered(page)).toEqual(['*://*.harbour.example/*']);
});

/** The text of the file that a press saves, copied while the browser still has it. */
async function savedFile(page: Page, press: () => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-saved-'));
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return await readFile(file, 'utf8');
}

test('the list is saved as a file, and read from one, its own or a line for each', async ({ lede }) => {
  await list(lede, { domain: 'lemonde.fr', except: ['/sport'] });
  const page = await options(lede);
  const file = await savedFile(page, () => page.getByRole('button', { name: 'Export list…' }).click());
  await page.getByRole('button', { name: 'Remove lemonde.fr' }).click();
  await expect.poll(() => names(page)).toEqual([]);
  const field = page.getByLabel('Import list…');
  await field.setInputFiles({ name: 'sites.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect.poll(() => names(page)).toEqual(['lemonde.fr']);
  await expect(page.locator('.domain-list summary')).toHaveText('1 exception');
  await field.setInputFiles({ name: 'sites.txt', mimeType: 'text/plain', buffer: Buffer.from('# mine\nwww.taz.de\n*.co.uk\n') });
  await expect.poll(() => names(page)).toEqual(['lemonde.fr', 'taz.de']);
  await expect(page.locator('.transfer output')).toContainText('2 sites are on the list now.');
  await expect(page.locator('.transfer output')).toContainText('*.co.uk: This is an ending that many sites share.');
  await expect(page.getByText('2 sites are not allowed by the browser yet.')).toBeVisible();
  await agree(lede, 'lemonde.fr');
  await agree(lede, 'taz.de');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Ask for all' }).click();
  await expect.poll(() => registered(page)).toEqual(['*://*.lemonde.fr/*', '*://*.taz.de/*']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong with the ${colorScheme} list of sites`, async ({ lede }) => {
    await list(lede, { domain: 'harbour.example', except: ['/sport'] }, { domain: 'paper.example' });
    await disallow(lede, 'paper.example');
    const page = await options(lede);
    await page.emulateMedia({ colorScheme });
    for (const summary of await page.locator('.domains summary').all()) await summary.click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  });
}
