import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { HEADLINE, STORY } from './story';

const says = async (popup: Page, sentence: string, action: string): Promise<void> => {
  await expect(popup.locator('.notice output')).toHaveText(sentence);
  await expect(popup.locator('.notice').getByRole('button')).toHaveText([action]);
};

test('a headline without text is said to be one, and shown', async ({ lede }) => {
  const popup = await lede.press(await lede.show(`<title>${HEADLINE}</title><h1>${HEADLINE}</h1>`));
  await says(popup, 'The headline is here, but no text.', 'Read again');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

test('a front page is said to be one, and cleaned where the reader insists', async ({ lede }) => {
  const page = await lede.show(
    readFileSync('tests/pages/harbourpost.example--front-page/source.html', 'utf8'),
    'https://harbourpost.example/',
  );
  const popup = await lede.press(page);
  await says(popup, 'This looks like a front page or a list, not an article.', 'Clean it anyway');
  await popup.getByRole('button', { name: 'Clean it anyway' }).click();
  await expect(popup.locator('.body')).toContainText('Dredging of outer channel to begin in May');
});

test('a page of endless size is refused with a sentence', async ({ lede }) => {
  const page = await lede.show(STORY.replace('</main>', `${'<p>And on it went.</p>'.repeat(30_000)}</main>`));
  await says(await lede.press(page), 'This page is too large for Lede to read.', 'Close');
});

test('text that comes later is read when asked again', async ({ lede }) => {
  const page = await lede.show(`<title>${HEADLINE}</title><h1>${HEADLINE}</h1>`);
  const popup = await lede.press(page);
  await expect(popup.locator('.notice')).toBeVisible();
  await page.evaluate((html) => document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body), STORY);
  await popup.getByRole('button', { name: 'Read again' }).click();
  await expect(popup.locator('.body')).toContainText('The ferry that tied');
});

for (const address of ['chrome://version/', 'view-source:https://www.harbour.example/ferry', 'about:blank']) {
  test(`the browser’s own page ${address} is left to it`, async ({ lede }) => {
    const page = await lede.show(STORY);
    await page.goto(address);
    const popup = await lede.press(page);
    await says(popup, 'Lede cannot read pages the browser keeps to itself.', 'Close');
  });
}

const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

for (const [contentType, body] of [
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Skerries</text></svg>'],
  ['application/pdf', PDF],
  ['text/plain', 'The ferry that tied the outer islands to the mainland ran again on Sunday.'],
] as const) {
  test(`a document of ${contentType} is no article`, async ({ lede }) => {
    const page = await lede.show(body, 'https://www.harbour.example/file', contentType);
    await says(await lede.press(page), 'This is a file and not a page, so there is no article to clean.', 'Close');
  });
}

for (const [what, html, sentence, action] of [
  [
    'a log-in page',
    '<title>Log in</title><h1>Log in to read on</h1><form><input type="email"><input type="password"><button>Go</button></form><a href="/f">Forgot it?</a>',
    'This looks like a log-in page.',
    'Read again',
  ],
  ['an empty page', '<title></title>', 'This page is empty.', 'Read again'],
  [
    'a page that is not there',
    '<title>Page not found</title><h1>We cannot find that</h1><p>It may have moved.</p><a href="/">Front page</a>',
    'The site did not find this page.',
    'Clean it anyway',
  ],
] as const) {
  test(`${what} is said to be one, with the site’s switch`, async ({ lede }) => {
    const popup = await lede.press(await lede.show(html));
    await says(popup, sentence, action);
    await expect(popup.getByRole('checkbox', { name: 'Always clean harbour.example' })).toBeVisible();
  });
}

test('a page that is still loading shows what has come, and the rest by itself', async ({ lede }) => {
  const slow = await serveSlowly();
  const page = await lede.context.newPage();
  await page.goto(slow.url, { waitUntil: 'commit' });
  await expect(page.locator('h2')).toBeVisible();
  const popup = await lede.press(page);
  await expect(popup.locator('.still-loading')).toHaveText('The page is still loading; this is what has come so far.');
  await expect(popup.locator('.body')).toContainText('The ferry that tied');
  await expect(popup.locator('.body')).not.toContainText('She sails again at five');
  slow.finish();
  await expect(popup.locator('.body')).toContainText('She sails again at five');
  await expect(popup.locator('.still-loading')).toHaveCount(0);
  slow.server.close();
});

test('while a page is read the popup says so', async ({ lede }) => {
  const page = await lede.show(STORY);
  await replaceOurScript(await lede.press(page), page, '() => chrome.runtime.onMessage.addListener(() => true)');
  const popup = await lede.press(page);
  await expect(popup.locator('.skeleton')).toHaveText('Reading the page');
  await expect(popup.locator('.skeleton')).toHaveCSS('opacity', '1');
});

test('after an update the page under the old copy is read by the new one', async ({ lede }) => {
  const page = await lede.show(STORY);
  const before = await lede.press(page);
  await expect(before.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await lede.update();
  const popup = await lede.press(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

test('a copy of ours that does not answer is said to have lost hold', async ({ lede }) => {
  const page = await lede.show(STORY);
  await replaceOurScript(await lede.press(page), page, '() => {}');
  await says(await lede.press(page), 'Lede was just updated and has lost hold of this page.', 'Reload the page');
});

test('a page that makes the engine throw is said to, and can be loaded again', async ({ lede }) => {
  const page = await lede.show(STORY);
  await closeAgain(await lede.press(page));
  await lede.inOurWorld(page, () => {
    Object.defineProperty(Node.prototype, 'firstChild', {
      get: () => {
        throw new Error('not today');
      },
    });
  });
  const popup = await lede.press(page);
  await says(popup, 'Something on this page stopped Lede from reading it.', 'Reload the page');
  await expect(popup.locator('body')).not.toContainText('not today');
  const reloaded = page.waitForEvent('load');
  await Promise.allSettled([popup.getByRole('button', { name: 'Reload the page' }).click()]);
  await reloaded;
  await expect((await lede.press(page)).getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
});

async function closeAgain(popup: Page): Promise<void> {
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await popup.evaluate(() => window.close());
}

/** Loads the page anew and puts something into our world of it that takes our script's place. */
async function replaceOurScript(popup: Page, page: Page, substitute: string): Promise<void> {
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await page.reload();
  await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
    const target = { tabId: tab.id };
    await chrome.scripting.executeScript({ target, func: () => { globalThis.ledeIsAwake = () => true; } });
    await chrome.scripting.executeScript({ target, func: ${substitute} });
  })`);
  await popup.evaluate(() => window.close());
}

/** Serves the story up to its picture, and the rest when told to. */
async function serveSlowly(): Promise<{ url: string; server: Server; finish: () => void }> {
  const [start = '', rest = ''] = STORY.split('<figure>');
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(start);
    waiting.push(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/ferry`, server, finish: () => waiting.forEach((response) => response.end(`<figure>${rest}`)) };
}
