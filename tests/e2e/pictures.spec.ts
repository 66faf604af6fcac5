import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { STORY } from './story';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAYAAAD68A/GAAAAFUlEQVR42mNk+M9QzzCKRxWOKgQAeLwK+6pWJt0AAAAASUVORK5CYII=',
  'base64',
);

const figure = (address: string, more = ''): string =>
  `<figure><img src="${address}" alt="A ferry" width="800" height="450"${more}><figcaption>The Solveig.</figcaption></figure>`;

/** Pictures of the page's own site, of one that lets pages look at them, and of one that does not. */
const PAGE = STORY.replace(
  '<p>She will cross',
  `${figure('/own.png')}${figure('https://open.example/a.png', ' crossorigin')}${figure('https://shut.example/b.png')}<p>She will cross`,
);

/** The page's own site is a real server: what a test answers in a server's place never comes out of the browser's cache. */
async function show(lede: Lede): Promise<{ readonly page: Page; readonly asked: string[]; readonly close: () => void }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const isPicture = url.endsWith('.png');
    response.writeHead(200, { 'content-type': isPicture ? 'image/png' : 'text/html; charset=utf-8', 'cache-control': 'max-age=3600' });
    response.end(isPicture ? PNG : PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await lede.context.route(/^https:\/\/(?:open|shut)\.example\//, (route) => {
    asked.push(route.request().url());
    const headers = route.request().url().includes('open') ? { 'access-control-allow-origin': '*' } : {};
    return route.fulfill({ contentType: 'image/png', body: PNG, headers });
  });
  const page = await lede.context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`);
  await expect.poll(() => page.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))).toBe(true);
  return { page, asked, close: () => server.close() };
}

async function save(popup: Page, name: string): Promise<Buffer> {
  await popup.getByRole('button', { name: 'More', exact: true }).click();
  const button = popup.getByRole('group', { name: 'Save as a file' }).getByRole('button', { name, exact: true });
  const [file] = await Promise.all([popup.waitForEvent('download'), button.click()]);
  return await readFile(await file.path());
}

test('a saved page holds the pictures that the page shows and gives up, and asks the network for none', async ({ lede }) => {
  const { page, asked, close } = await show(lede);
  const popup = await lede.press(page);
  // What the popup itself shows is asked for as it comes into view: all of it has come before anything is saved.
  await expect(popup.locator('.body img')).toHaveCount(4);
  await popup.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
  });
  const before = asked.length;
  const html = (await save(popup, 'Web page')).toString('utf8');
  await expect(popup.locator('.said')).toHaveText(/^Saved as Ferry.*\.html\. Pictures in it: 3 of 4\.$/);
  expect(html.match(/<img[^>]*src="data:image\/png;base64,iVBOR/g)).toHaveLength(3);
  expect(html).toContain('src="https://shut.example/b.png"');
  expect(asked.slice(before)).toEqual([]);
  close();
});

test('an e-book holds them as files, and says where the others are', async ({ lede }) => {
  const { page, close } = await show(lede);
  const popup = await lede.press(page);
  const files = unzipSync(await save(popup, 'E-book (EPUB)'));
  await expect(popup.locator('.said')).toHaveText(/Pictures in it: 3 of 4\.$/);
  expect(Object.keys(files).filter((name) => name.includes('picture'))).toHaveLength(3);
  expect(strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array())).toContain('<a href="https://shut.example/b.png">[A ferry]</a>');
  close();
});

test('pictures that are to stay on the web stay there', async ({ lede }) => {
  const { page, close } = await show(lede);
  const settings = await lede.context.newPage();
  await settings.goto(`chrome-extension://${lede.id}/options.html`);
  await settings.getByRole('radio', { name: 'Linked' }).check();
  await expect(settings.locator('footer output')).toHaveText('Saved.');
  const popup = await lede.press(page);
  const html = (await save(popup, 'Web page')).toString('utf8');
  await expect(popup.locator('.said')).toHaveText(/^Saved as Ferry.*\.html\.$/);
  expect(html).toMatch(/src="http:\/\/127\.0\.0\.1:\d+\/own\.png"/);
  expect(html).toContain('src="https://open.example/a.png"');
  close();
});
