import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { list, titleOver } from './listing';
import { ARTICLE, storyAnd, storyWith } from './pages';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

/** After this long whatever opens by itself has opened, ms. */
const SETTLED_MS = 1000;

const isLeftAlone = async (page: Page): Promise<void> => {
  await page.waitForTimeout(SETTLED_MS);
  await expect(page.locator('lede-reader')).toHaveCount(0);
};

test.describe('the worker is stopped', () => {
  test('before a listed page comes: it opens, and the button says so', async ({ lede }) => {
    await list(lede, { domain: 'harbour.example' });
    await lede.stopWorker();
    await readerIn(await lede.show(STORY, ARTICLE));
    await expect.poll(() => titleOver(lede, ARTICLE)).toBe('Lede: This page was cleaned automatically.');
  });

  test('while the reader is open: settings, pausing and closing work', async ({ lede }) => {
    await list(lede, { domain: 'harbour.example' });
    const page = await lede.show(STORY, ARTICLE);
    const reader = await readerIn(page);
    await lede.stopWorker();
    await reader.getByRole('button', { name: 'Reading settings' }).click();
    await reader.getByRole('radio', { name: 'Sepia' }).check();
    await expect(reader).toHaveAttribute('data-theme', 'sepia');
    await lede.stopWorker();
    await reader.getByRole('button', { name: 'More', exact: true }).click();
    await reader.getByRole('button', { name: 'Pause in this tab' }).click();
    await expect(page.locator('lede-reader')).toHaveCount(0);
    await page.reload();
    await isLeftAlone(page);
  });

  test('between a press on the button and a choice in the popup', async ({ lede }) => {
    const page = await lede.show(STORY);
    const popup = await lede.press(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await lede.stopWorker();
    await Promise.allSettled([popup.getByRole('button', { name: 'Read', exact: true }).click()]);
    await readerIn(page);
  });
});

test('an update while the reader is open leaves a reader that closes, and the next press opens the new one', async ({ lede }) => {
  const page = await lede.show(STORY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const reader = await openReader(lede, page);
  await lede.update();
  await reader.evaluate((dialog) => dialog.scrollTo({ top: 200, behavior: 'instant' }));
  await reader.locator('.ledger > summary').click();
  await reader.getByRole('button', { name: 'Reading settings' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const again = await openReader(lede, page);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(page.locator('lede-reader')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('an update with the reader open does not put a second one over it', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  await readerIn(page);
  await lede.update();
  await openReader(lede, page);
  await expect(page.locator('lede-reader')).toHaveCount(1);
});

test('two windows have a reader each, of one mind about settings and not about closing', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const page = await lede.show(STORY, ARTICLE);
  const opening = lede.context.waitForEvent('page');
  await page.evaluate((address) => void open(address, '_blank', 'popup,width=700,height=700'), ARTICLE);
  const other = await opening;
  const [one, two] = [await readerIn(page), await readerIn(other)];
  await one.getByRole('button', { name: 'Reading settings' }).click();
  await one.getByRole('radio', { name: 'Dark' }).check();
  await expect(two).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await expect(two).toBeVisible();
});

test('a listed site in a frame of another page is left alone', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  lede.serve(STORY, ARTICLE);
  const page = await lede.show(
    `<title>Frames</title><iframe src="${ARTICLE}" width="900" height="700"></iframe>`,
    'https://paper.example/frames',
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(SETTLED_MS);
  for (const frame of page.frames()) expect(await frame.locator('lede-reader').count()).toBe(0);
});

for (const [what, script] of [
  [
    'takes our element out',
    "new MutationObserver(() => document.querySelector('lede-reader')?.remove()).observe(document, { childList: true, subtree: true })",
  ],
  ['takes it out once and again', "let n = 0; setInterval(() => { if (n++ < 5) document.querySelector('lede-reader')?.remove(); }, 100)"],
  [
    'puts another root in place of its own',
    'setTimeout(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 1200)',
  ],
] as const) {
  test(`a page that ${what} loses: the reader comes back, or the page is whole`, async ({ lede }) => {
    await list(lede, { domain: 'harbour.example' });
    const page = await lede.show(storyWith(script), ARTICLE);
    await page.waitForTimeout(2500);
    const count = await page.locator('lede-reader').count();
    if (count > 0) {
      const reader = await readerIn(page);
      await expect(reader).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('lede-reader')).toHaveCount(0);
    }
    await expect(page.locator('main')).toBeVisible();
    expect(await page.evaluate(() => document.elementFromPoint(100, 100)?.localName)).not.toBe('lede-reader');
  });
}

for (const [what, script] of [
  [
    'a layer with the highest of all indexes',
    "document.body.insertAdjacentHTML('beforeend', '<div id=cover style=\"position:fixed;inset:0;z-index:2147483647;background:red\">Subscribe</div>')",
  ],
  [
    'a dialog of its own',
    "document.body.insertAdjacentHTML('beforeend', '<dialog id=cover style=\"width:100%;height:100%;max-width:none;max-height:none\">Subscribe</dialog>'); document.querySelector('dialog').showModal()",
  ],
  [
    'a popover',
    "document.body.insertAdjacentHTML('beforeend', '<div popover id=cover style=\"width:100%;height:100%\">Subscribe</div>'); document.querySelector('[popover]').showPopover()",
  ],
] as const) {
  test(`a page that covers it with ${what} does not`, async ({ lede }) => {
    const page = await lede.show(storyWith(`setTimeout(() => { ${script} }, 1500)`));
    const reader = await openReader(lede, page);
    await expect(page.locator('#cover')).toHaveCount(1);
    await expect.poll(() => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName)).toBe('lede-reader');
    await expect(reader).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('lede-reader')).toHaveCount(0);
  });
}

test('a page that throws on every event, and has spoilt what it could, is read all the same', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const spoil = `
    for (const name of ['keydown','keyup','click','scroll','wheel','focus','blur','focusin','focusout','pointermove','pointerdown','mouseup','toggle','cancel','close','visibilitychange','resize','error'])
      addEventListener(name, () => { throw new Error(name); }, true);
    Array.prototype.map = Array.prototype.find = String.prototype.trim = Element.prototype.querySelector = Element.prototype.closest = HTMLDialogElement.prototype.showModal = Node.prototype.appendChild = () => { throw new Error('spoilt'); };
    Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('spoilt'); } });
    window.requestAnimationFrame = window.setTimeout = () => { throw new Error('spoilt'); };`;
  const page = await lede.show(storyWith(spoil), ARTICLE);
  const reader = await readerIn(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await reader.getByRole('button', { name: 'Reading settings' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
).toString('latin1');

for (const [contentType, body] of [
  ['application/xml', `<?xml version="1.0"?><feed><title>${HEADLINE}</title></feed>`],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Skerries</text></svg>'],
  ['text/plain', `${HEADLINE}\n${'The ferry that tied the outer islands to the mainland ran again on Sunday. '.repeat(60)}`],
  ['application/json', '{ "headline": "Ferry" }'],
  ['image/png', PIXEL],
] as const) {
  test(`a document of ${contentType} on a listed site is left alone`, async ({ lede }) => {
    await list(lede, { domain: 'harbour.example' });
    const page = await lede.show(body, ARTICLE, contentType);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.reload();
    await isLeftAlone(page);
    expect(errors).toEqual([]);
    const popup = await lede.press(page);
    await expect(popup.locator('.notice')).toContainText('This is a file and not a page');
  });
}

test('a page of XHTML is a page', async ({ lede }) => {
  await list(lede, { domain: 'harbour.example' });
  const xhtml = STORY.replace('<!doctype html>', '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>')
    .replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
    .replace(/<(meta|img)([^>]*)>/g, '<$1$2/>')
    .replaceAll('&copy;', '©');
  const reader = await readerIn(await lede.show(xhtml, ARTICLE, 'application/xhtml+xml'));
  await expect(reader.locator('.body')).toContainText('She sails again at five');
});

test('the page’s own shortcuts do not fire while the reader is open, and do again after', async ({ lede }) => {
  const page = await lede.show(
    storyWith(`globalThis.heard = [];
      for (const [name, target] of [['window', window], ['document', document], ['body', document.body], ['early', document]])
        for (const type of ['keydown', 'keypress', 'keyup', 'click', 'wheel', 'focusin'])
          target.addEventListener(type, (event) => heard.push(name + ' ' + type + ' ' + (event.key ?? '')), name === 'early');`),
  );
  const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  const reader = await openReader(lede, page);
  await heard();
  for (const key of ['j', 'k', '/', '?', 'Space', 'ArrowDown', 'Enter', 'PageDown', 'End', 'Home']) await page.keyboard.press(key);
  await reader.locator('.body p').first().click();
  await page.mouse.wheel(0, 100);
  await page.keyboard.press('Tab');
  expect((await heard()).filter((each) => !each.startsWith('early'))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  await page.keyboard.press('j');
  expect(await heard()).toContain('window keydown j');
});

test('a page that forbids selecting, copying and its menu forbids none of it in the reader', async ({ lede }) => {
  const page = await lede.show(
    storyAnd(
      "<style>*{user-select:none!important;-webkit-user-select:none!important}</style><script>for (const name of ['selectstart','copy','contextmenu','mousedown','dragstart']) document.addEventListener(name, (event) => event.preventDefault(), true)</script>",
    ),
  );
  const reader = await openReader(lede, page);
  await reader.locator('.body p').first().dblclick();
  // Chromium tells a document nothing of what is selected in a shadow root, and the root all of it.
  const selected = await reader.evaluate((el) => (el.getRootNode() as unknown as { getSelection(): Selection }).getSelection().toString());
  expect(selected.length).toBeGreaterThan(1);
});
