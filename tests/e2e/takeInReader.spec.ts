import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { clipboardOf } from './clipboard';
import { expect, type Lede, NEWS, test } from './fixture';
import { heard } from './heard';
import { openReader } from './reader';
import { HEADLINE, STORY } from './story';

interface Opened {
  readonly page: Page;
  readonly reader: Locator;
  readonly button: Locator;
  readonly sheet: Locator;
}

async function open(lede: Lede, url = NEWS): Promise<Opened> {
  const page = await lede.show(STORY, url);
  const reader = await openReader(lede, page);
  await lede.keepDownloads();
  const button = reader.getByRole('button', { name: 'Copy, save, print' });
  await button.click();
  const sheet = reader.getByRole('region', { name: 'Copy, save, print' });
  await expect(sheet).toBeVisible();
  return { page, reader, button, sheet };
}

const COPIED: readonly (readonly [string, RegExp, RegExp])[] = [
  ['With formatting', /^Copied \d{3} words with the source\.$/, /^Ferry.*\n\nHarbour Post, March 30, 2025\n.*She sails again/s],
  ['As Markdown', /^Copied \d{3} words with the source\.$/, /^# Ferry.*## What it cost/s],
  ['Only the source', /^Copied the source\.$/, /^Ferry to the islands[^\n]*2025\. https:\/\/www\.harbour\.example\/ferry$/],
];

for (const [name, said, text] of COPIED) {
  test(`in the reader the article is copied: “${name}”, which is then marked`, async ({ lede }) => {
    const { page, button, sheet } = await open(lede);
    await sheet.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => heard(page)).toMatch(said);
    await expect(sheet).toHaveCount(0);
    await expect(button).toBeFocused();
    expect((await clipboardOf(page))['text/plain']).toMatch(text);
    await button.click();
    await expect(sheet.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  });
}

test('on a page without encryption it is copied the older way', async ({ lede }) => {
  const { page, sheet } = await open(lede, 'http://www.harbour.example/ferry');
  await sheet.getByRole('button', { name: 'With formatting' }).click();
  await expect.poll(() => heard(page)).toMatch(/^Copied \d{3} words/);
  const encrypted = await lede.show(STORY);
  const clipboard = await clipboardOf(encrypted);
  expect(clipboard['text/plain']).toMatch(/^Ferry/);
  expect(clipboard['text/html']).toContain(`<h1>${HEADLINE}</h1>`);
});

const SAVED: readonly (readonly [string, RegExp, string, RegExp])[] = [
  ['Markdown', /\.md$/, '', /^---\ntitle: "Ferry.*She sails again/s],
  ['Web page', /\.html$/, ' Pictures in it: 1 of 1.', /^<!doctype html>.*src="data:image\/png;base64,.*She sails again/s],
  ['E-book (EPUB)', /\.epub$/, ' Pictures in it: 1 of 1.', /^PK.*mimetypeapplication\/epub\+zip/s],
];

for (const [name, ending, more, content] of SAVED) {
  test(`in the reader the article is saved as ${name}`, async ({ lede }) => {
    const { page, sheet } = await open(lede);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('group', { name: 'Save as a file' }).getByRole('button', { name, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(ending);
    await expect.poll(() => heard(page)).toBe(`Saved as ${file.suggestedFilename()}.${more}`);
    expect(await readFile(await file.path(), 'latin1')).toMatch(content);
    await expect(sheet).toHaveCount(0);
  });
}

test('in the reader the article is printed, with the sheet out of the way', async ({ lede }) => {
  const { page, sheet } = await open(lede);
  await lede.inOurWorld(page, () => {
    Object.assign(globalThis, { printed: 0, print: () => Reflect.set(globalThis, 'printed', Reflect.get(globalThis, 'printed') + 1) });
  });
  await sheet.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => lede.inOurWorld(page, () => Reflect.get(globalThis, 'printed'))).toBe(1);
  await expect(sheet).toHaveCount(0);
});

test('the sheet goes with Escape, with its button, with a press beside it and with the settings', async ({ lede }) => {
  const { page, reader, button, sheet } = await open(lede);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(sheet).toBeVisible();
  await button.click();
  await expect(sheet).toHaveCount(0);
  await button.click();
  await reader.locator('.body p').first().click();
  await expect(sheet).toHaveCount(0);
  await button.click();
  await reader.getByRole('button', { name: 'Reading settings' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(reader.locator('.comforts')).toBeVisible();
  await button.click();
  await expect(reader.locator('.comforts')).toHaveCount(0);
  await expect(sheet).toBeVisible();
});

test('the page learns nothing of the sheet, and is given back as it was', async ({ lede }) => {
  const page = await lede.show(STORY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const seen: string[] = [];
    for (const name of ['click', 'copy', 'keydown']) addEventListener(name, () => seen.push(name));
    Reflect.set(window, 'seen', seen);
  });
  const reader = await openReader(lede, page);
  await reader.getByRole('button', { name: 'Copy, save, print' }).click();
  await reader.getByRole('button', { name: 'With formatting' }).press('Enter');
  await expect.poll(() => heard(page)).toMatch(/^Copied/);
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'seen') as string[])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

for (const width of [320, 1280]) {
  test(`axe has nothing to say of the sheet, and it fits, ${width} px wide`, async ({ lede }) => {
    const { page, sheet } = await open(lede);
    await page.setViewportSize({ width, height: 700 });
    const box = await sheet.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include(['lede-reader']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
