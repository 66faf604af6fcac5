import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openExtension } from '../../scripts/browsers/extension';
import { copiedText } from './clipboard';
import { closeWelcome, expect, test } from './fixture';
import { badgeOver, extensionPage, list } from './listing';
import { ARTICLE, storyWith } from './pages';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

/** Writes down everything that a page can see happen to it. */
const SPY = `
  const seen = [];
  const note = (what) => seen.push(what);
  // What the parser still adds to the page is none of ours.
  window.addEventListener('load', () => setTimeout(() => void (seen.length = 0)));
  new MutationObserver((records) => records.forEach(({ target }) => note('changed ' + target.nodeName))).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const name of ['message', 'error', 'unhandledrejection', 'selectionchange', 'copy', 'beforecopy', 'securitypolicyviolation'])
    window.addEventListener(name, () => note('event ' + name), true);
  const wrap = (owner, name) => { const own = owner[name]; owner[name] = function (...given) { note('called ' + name); return own.apply(this, given); }; };
  for (const name of ['dispatchEvent', 'addEventListener']) wrap(EventTarget.prototype, name);
  for (const name of ['attachShadow', 'querySelector', 'querySelectorAll', 'checkVisibility', 'getBoundingClientRect']) wrap(Element.prototype, name);
  for (const name of ['importNode', 'createElement', 'execCommand']) wrap(Document.prototype, name);
  for (const name of ['getSelection', 'getComputedStyle', 'fetch', 'postMessage']) wrap(window, name);
  window.spied = { seen, before: [Object.getOwnPropertyNames(window).length + 1, Object.getOwnPropertyNames(document).length] };`;

interface Spied {
  readonly seen: readonly string[];
  readonly before: readonly number[];
}

/** What a page has seen, and whether its globals are as many as they were. */
const spied = (page: Page): Promise<{ readonly seen: readonly string[]; readonly isSame: boolean }> =>
  page.evaluate(() => {
    const { seen, before } = (window as unknown as { spied: Spied }).spied;
    const now = [Object.getOwnPropertyNames(window).length, Object.getOwnPropertyNames(document).length];
    return { seen: [...seen], isSame: now.join() === before.join() };
  });

test('the spy sees what happens', async ({ lede }) => {
  const page = await lede.show(storyWith(SPY));
  expect(await spied(page)).toEqual({ seen: [], isSame: true });
  await page.evaluate(() => {
    Reflect.set(window, 'leak', 1);
    document.body.dataset['x'] = '1';
    document.querySelector('p');
  });
  expect(await spied(page)).toEqual({ seen: expect.arrayContaining(['changed BODY']), isSame: false });
});

test('a page that is read in the popup sees nothing of it', async ({ lede }) => {
  const page = await lede.show(storyWith(SPY));
  const popup = await lede.press(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toContainText('Copied');
  await popup.locator('.chip').click();
  await popup.getByRole('button', { name: 'Put back' }).first().click();
  expect(await spied(page)).toEqual({ seen: [], isSame: true });
});

test('a page of a listed domain on which nothing opens sees nothing', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example', mode: 'offer' });
  const page = await lede.show(storyWith(SPY), ARTICLE);
  await expect.poll(() => badgeOver(lede, ARTICLE)).toBe('+');
  expect(await spied(page)).toEqual({ seen: [], isSame: true });
});

test('a page gets none of our files and no answer to a message', async ({ lede }) => {
  const page = await lede.show(STORY);
  await expect((await lede.press(page)).getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  const got = await page.evaluate(async (id) => {
    const base = `chrome-extension://${id}`;
    const loads = (name: 'img' | 'script' | 'link' | 'iframe', path: string): Promise<string> =>
      new Promise((done) => {
        const el = document.createElement(name);
        el.addEventListener('load', () =>
          done(name === 'iframe' && !(el as HTMLIFrameElement).contentWindow?.length ? 'framed' : 'loaded'),
        );
        el.addEventListener('error', () => done('refused'));
        if (el instanceof HTMLLinkElement) Object.assign(el, { rel: 'stylesheet', href: `${base}/${path}` });
        else Object.assign(el, { src: `${base}/${path}` });
        document.body.append(el);
      });
    const fetched = await Promise.all(
      ['manifest.json', 'popup.html', 'reader.js', 'icon/16.png', '_locales/en/messages.json'].map((path) =>
        fetch(`${base}/${path}`).then(
          () => 'fetched',
          () => 'refused',
        ),
      ),
    );
    const shown = await Promise.all([loads('img', 'icon/16.png'), loads('script', 'reader.js'), loads('link', 'assets/popup.css')]);
    return { fetched, shown, runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime };
  }, lede.id);
  expect(new Set([...got.fetched, ...got.shown])).toEqual(new Set(['refused']));
  expect(got.runtime).toBe('undefined');
});

/** Everything a page might try, with what it has. */
const TRY_ALL = `
  const host = document.querySelector('lede-reader');
  const press = (target, key) => ['keydown', 'keypress', 'keyup'].forEach((name) => target.dispatchEvent(new KeyboardEvent(name, { key, code: key, bubbles: true, composed: true, altKey: true, shiftKey: true })));
  for (const target of [window, document, document.body, host].filter(Boolean)) {
    for (const key of ['Escape', 'Enter', ' ', 'R', 'C']) press(target, key);
    for (const name of ['click', 'cancel', 'close', 'submit', 'pointerup', 'mouseup']) target.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    target.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    for (const name of ['lede', 'lede:open', 'lede:close', 'wxt:content-script-started', 'wxt:locationchange']) target.dispatchEvent(new CustomEvent(name, { detail: { name: 'putBack', ids: ['x'] } }));
  }
  for (const name of ['readArticle', 'putBack', 'openReader', 'toggleReader', 'copy']) { window.postMessage({ name, request: {} }, '*'); window.postMessage({ report: name }, '*'); }
  document.execCommand('copy');
  globalThis.ledeIsAwake?.(); globalThis.ledeCleansByItself?.();`;

const readStorage = (): Promise<object> =>
  (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get();

/** What is stored when nothing more is being noted of what was opened. */
async function storageAtRest(own: Page): Promise<object> {
  const seen: string[] = [];
  const isAtRest = async (): Promise<boolean> => seen.unshift(JSON.stringify(await own.evaluate(readStorage))) > 1 && seen[0] === seen[1];
  await expect.poll(isAtRest, { intervals: [1_000] }).toBe(true);
  return await own.evaluate(readStorage);
}

test('a page cannot open the reader, nor close it, read it or make it copy', async ({ lede }) => {
  const page = await lede.show(STORY);
  await expect((await lede.press(page)).getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText('untouched'));
  await page.evaluate(TRY_ALL);
  await expect(page.locator('lede-reader')).toHaveCount(0);
  const reader = await openReader(lede, page);
  const own = await extensionPage(lede);
  const stored = await storageAtRest(own);
  await page.bringToFront();
  await page.evaluate(TRY_ALL);
  await page.waitForTimeout(300);
  await expect(reader).toBeVisible();
  const looked = await page.evaluate(() => {
    const host = document.querySelector('lede-reader') as HTMLElement;
    const { left, top } = { left: innerWidth / 2, top: innerHeight / 2 };
    return {
      children: [...host.children].map(({ localName }) => localName),
      text: host.textContent,
      at: document.elementFromPoint(left, top)?.localName,
      active: document.activeElement?.localName,
      found: document.querySelectorAll('dialog, .reader, .body, .controls').length,
    };
  });
  expect(looked).toMatchObject({ children: ['style'], at: 'lede-reader', active: 'lede-reader', found: 0 });
  expect(looked.text).not.toContain('ferry');
  expect(await copiedText(page)).toBe('untouched');
  expect(await own.evaluate(readStorage)).toEqual(stored);
});

test('settings and list stand nowhere in a page', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  const kept = await page.evaluate(async () => ({
    stores: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length],
    cookie: document.cookie,
    html: document.documentElement.outerHTML.includes('harbour.example/'),
    chrome: typeof (globalThis as { chrome?: { storage?: unknown } }).chrome?.storage,
  }));
  expect(kept).toEqual({ stores: [0, 0, 0, 0], cookie: '', html: expect.any(Boolean), chrome: 'undefined' });
});

/** Serves a story whose picture is never kept; notes who asked for it, and whom they named as the page they came from. */
async function servePictures(): Promise<{ url: string; referrers: (string | undefined)[]; close: () => void }> {
  const referrers: (string | undefined)[] = [];
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAYAAAD68A/GAAAAFUlEQVR42mNk+M9QzzCKRxWOKgQAeLwK+6pWJt0AAAAASUVORK5CYII=',
    'base64',
  );
  const server = createServer(({ url = '', headers }, response) => {
    if (url.startsWith('/picture')) {
      referrers.push(headers.referer);
      response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' }).end(picture);
    } else {
      const html = STORY.replace(/<img src="data:[^"]*"/, '<img src="/picture.png" referrerpolicy="unsafe-url"');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'unsafe-url' }).end(html);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/ferry?who=reads`, referrers, close: () => void server.close() };
}

test('pictures are asked for without saying which page they are on', async ({ lede }) => {
  const { url, referrers, close } = await servePictures();
  const page = await lede.context.newPage();
  await page.goto(url);
  expect(referrers).toEqual([url]);
  const popup = await lede.press(page);
  await expect(popup.locator('.body img')).toBeVisible();
  await expect.poll(() => referrers.length).toBe(2);
  const reader = await openReader(lede, page);
  await expect(reader.locator('.body img')).toBeVisible();
  await page.waitForTimeout(500);
  expect(referrers.slice(1).filter((referrer) => referrer !== undefined)).toEqual([]);
  close();
});

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string; readonly initiator?: string } }[];
}

test('over a whole session the extension asks nothing of the network', async ({ folder }) => {
  test.setTimeout(90_000);
  const logs = mkdtempSync(join(tmpdir(), 'lede-log-'));
  const log = join(logs, 'net.json');
  const extension = await openExtension({
    folder,
    headless: true,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--log-net-log=${log}`],
    language: 'en_US',
  });
  const { context, id } = extension;
  await closeWelcome(context);
  await context.route('https://www.harbour.example/**', (route) => route.fulfill({ body: STORY, contentType: 'text/html; charset=utf-8' }));
  const page = await context.newPage();
  await page.goto('https://www.harbour.example/ferry');
  await page.evaluate(() => fetch('http://127.0.0.1:9/by-the-page').catch(() => {}));
  const popup = await extension.press(page);
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toContainText('Copied');
  await popup.locator('.chip').click();
  await popup.getByRole('button', { name: 'Put back' }).first().click();
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'More', exact: true }).click();
  await popup.getByRole('button', { name: 'E-book (EPUB)' }).click();
  await expect(popup.locator('.said')).toContainText('Saved');
  await Promise.allSettled([popup.getByRole('button', { name: 'Read', exact: true }).click()]);
  await expect(page.locator('lede-reader')).toHaveCount(1);
  for (const name of ['options.html', 'welcome.html', 'popup.html']) {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/${name}`);
    await own.waitForTimeout(500);
    await own.close();
  }
  await extension.stopWorker();
  await extension.close();
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
  const started = events.filter(({ type, params }) => type === constants.logEventTypes['URL_REQUEST_START_JOB'] && params?.url);
  const asked = started.map(({ params }) => ({ url: params?.url ?? '', by: params?.initiator ?? '' }));
  expect(asked).toContainEqual({ url: 'http://127.0.0.1:9/by-the-page', by: 'https://www.harbour.example' });
  expect(asked.filter(({ url, by }) => /^(?:https?|wss?):/.test(url) && by.includes(id))).toEqual([]);
  rmSync(logs, { recursive: true });
});
