import type { Dialog, Locator, Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { addPayloads, batchesOf, CONTROLS, inert, LIVE, staying } from '../hostile/shown';
import { articleOf } from '../render/articles';
import { expect, test } from './fixture';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

declare const chrome: typeof Browser;

/** Payloads that go into one article. */
const PER_ARTICLE = 60;

const batches = batchesOf(PER_ARTICLE);

/** What can be pressed around the body, in order. */
const controlsOf = (root: Locator): Promise<string[]> =>
  root.evaluate(
    (el, selector) =>
      [...el.querySelectorAll(selector)]
        // A site is offered to the list at the third press, by two controls of ours.
        .filter((control) => !control.closest('.body, .offer'))
        .map(({ localName, className }) => `${localName} ${className}`),
    CONTROLS,
  );

const liveIn = (body: Locator): Promise<string[]> =>
  body.evaluate((el, selector) => [...el.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 200)), LIVE);

/** Has the popup's tab answer from now on with whatever article it is told. */
async function haveTabLie(popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => {
        Reflect.set(globalThis, 'ledeIsAwake', () => true);
        chrome.runtime.onMessage.addListener((_message, _sender, respond) => respond(Reflect.get(globalThis, 'lie')));
      },
    });
  });
}

async function lie(popup: Page, reading: object): Promise<void> {
  await popup.evaluate(async (reading) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? 0 };
    await chrome.scripting.executeScript({ target, func: (lie) => Reflect.set(globalThis, 'lie', lie), args: [reading] });
  }, reading);
}

test('a tab that lies brings nothing live into the popup, nor any control', async ({ lede }) => {
  test.setTimeout(120_000);
  const page = await lede.show(STORY);
  const first = await lede.press(page);
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await page.reload();
  await haveTabLie(first);
  await lie(first, { extraction: { ok: true, article: articleOf({ html: '<p>harmless</p>' }) }, loading: true });
  await first.evaluate(() => window.close());
  let popup = await lede.press(page);
  const dialogs: string[] = [];
  const note = (dialog: Dialog): void => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  };
  await expect(popup.locator('.body')).toHaveText('harmless');
  await expect(popup.locator('footer .dots')).toHaveCount(1);
  const controls = await controlsOf(popup.locator('body'));
  for (const { name, payloads } of batches) {
    const html = `<p>${name}</p>${payloads.map((payload) => `<p>before ${payload} after</p>`).join('')}`;
    const article = articleOf({ html, title: name, byline: [payloads[0] ?? ''], source: payloads[1] ?? '', lang: payloads[2] ?? '' });
    await lie(popup, { extraction: { ok: true, article }, loading: true });
    await popup.evaluate(() => window.close());
    popup = await lede.press(page);
    popup.on('dialog', note);
    await expect(popup.locator('.body')).toContainText(name);
    expect(await liveIn(popup.locator('.body'))).toEqual([]);
    expect(await controlsOf(popup.locator('body')), name).toEqual(controls);
  }
  expect(dialogs).toEqual([]);
});

const INERT = inert(STORY);

test('a page that is full of payloads brings none into the reader, nor any control', async ({ lede }) => {
  test.setTimeout(240_000);
  const plain = await lede.show(INERT, 'https://www.harbour.example/plain');
  const reader = await openReader(lede, plain);
  const controls = await controlsOf(reader);
  await plain.close();
  // The debugger, through which the test sees into the reader, gives up on deep pages, and Playwright on clobbered documents:
  // `browser/hostile.test.tsx` and `environments.spec.ts` have those.
  const shallow = batches.filter(({ name }) => !/^(?:nesting|clobbering)/.test(name));
  for (const [at, { name, payloads }] of shallow.entries()) {
    const page = await lede.show(INERT, `https://www.harbour.example/payloads-${at}`);
    await page.evaluate(addPayloads, staying(payloads));
    const reader = await openReader(lede, page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    expect(await reader.locator('.body p').count()).toBeGreaterThan(5);
    expect(await liveIn(reader.locator('.body')), name).toEqual([]);
    const ours = (await controlsOf(reader)).filter((control) => controls.includes(control));
    expect(ours, name).toEqual(expect.arrayContaining(controls));
    await page.close();
  }
});
