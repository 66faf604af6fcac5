import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { clipboardOf, pastedAs } from './clipboard';
import { expect, test } from './fixture';
import { HEADLINE, STORY } from './story';

const ADDRESS = 'https://www.harbour.example/ferry?id=7&utm_source=letter&fbclid=abc';
const CLEAN = 'https://www.harbour.example/ferry?id=7';

const open = async (popup: Page): Promise<void> => {
  await popup.getByRole('button', { name: 'Other ways to copy' }).click();
};

test('Copy puts formatting, text and Markdown on the clipboard at once, with nothing that tracks', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY, ADDRESS));
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toHaveText(/^Copied \d{3} words with the source\.$/);
  const clipboard = await clipboardOf(popup);
  expect(clipboard['text/plain']?.split('\n\n').slice(0, 3)).toEqual([HEADLINE, 'Harbour Post, March 30, 2025', CLEAN]);
  expect(clipboard['text/html']).toContain(`<h1>${HEADLINE}</h1>`);
  expect(clipboard['text/html']).toMatch(/<table>.*<td[^>]*>07:10<\/td>/s);
  expect(clipboard['text/html']).toContain('The Solveig at her berth on Sunday.');
  expect(Object.values(clipboard).join('\n')).not.toMatch(/utm_|fbclid|newsletter/);
  const editor = await lede.show('<textarea></textarea>', 'https://editor.example/');
  expect(await pastedAs(editor, 'text/markdown')).toContain(`# ${HEADLINE}\n\nHarbour Post, March 30, 2025 · Ines Calder · <${CLEAN}>`);
});

const VARIANTS: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
  [
    'As plain text',
    'Copy text',
    'text/plain',
    /^Ferry to the islands.*\n\nHarbour Post, March 30, 2025\n\nhttps:.*She sails again/s,
    /^Copied \d{3} words with the source\.$/,
  ],
  [
    'As Markdown',
    'Copy Markdown',
    'text/plain',
    /^# Ferry.*\[Maren Holt\]\(https:\/\/www\.harbour\.example\/people\/holt\).*## What it cost.*\| Skerries/s,
    /^Copied \d{3} words/,
  ],
  [
    'Only the source',
    'Copy source',
    'text/plain',
    /^Ferry to the islands runs again after nine winters\. Harbour Post, March 30, 2025\. https:\/\/www\.harbour\.example\/ferry\?id=7$/,
    /^Copied the source\.$/,
  ],
  [
    'The headline as a link',
    'Copy link',
    'text/html',
    /<a href="https:\/\/www\.harbour\.example\/ferry\?id=7"[^>]*>Ferry to the islands/,
    /^Copied the headline with its link\.$/,
  ],
];

for (const [name, button, type, expected, said] of VARIANTS) {
  test(`the variant “${name}” is copied, and is what the button says and takes from then on`, async ({ lede }) => {
    const popup = await lede.press(await lede.show(STORY, ADDRESS));
    await open(popup);
    await popup.getByRole('button', { name, exact: true }).click();
    await expect(popup.locator('.said')).toHaveText(said);
    expect((await clipboardOf(popup))[type]).toMatch(expected);
    await popup.evaluate(() => navigator.clipboard.writeText(''));
    const again = await lede.press(await lede.show(STORY, ADDRESS));
    await again.getByRole('button', { name: button, exact: true }).click();
    await expect(again.locator('.said')).toHaveText(said);
    expect((await clipboardOf(again))[type]).toMatch(expected);
  });
}

test('where the browser refuses, the text is there to be copied by hand', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await popup.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toHaveText('The browser refused to copy. Select the text and copy it by hand.');
  const field = popup.getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toHaveValue(/^Ferry to the islands/);
  expect(await field.evaluate((el: HTMLTextAreaElement) => el.selectionEnd - el.selectionStart === el.value.length)).toBe(true);
});

test('where one way of copying is closed, the other is taken', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await popup.evaluate(() => {
    document.execCommand = () => false;
  });
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.said')).toHaveText(/^Copied/);
  const clipboard = await clipboardOf(popup);
  expect(clipboard['text/plain']).toMatch(/^Ferry/);
  expect(clipboard['text/html']).toContain('<h1>Ferry to the islands runs again');
});

const FILES: readonly (readonly [string, RegExp, (content: string) => void])[] = [
  [
    'Markdown',
    /\.md$/,
    (content) => expect(content).toMatch(/^---\ntitle: "Ferry.*\nurl: "https:\/\/www\.harbour\.example\/ferry\?id=7"\n.*---\n\n# Ferry/s),
  ],
  ['Web page', /\.html$/, (content) => expect(content).toMatch(/^<!doctype html>.*<h1>Ferry.*She sails again/s)],
  ['Plain text', /\.txt$/, (content) => expect(content).toMatch(/^Ferry.*She sails again/s)],
  ['E-book (EPUB)', /\.epub$/, (content) => expect(content.slice(30, 58)).toBe('mimetypeapplication/epub+zip')],
];

for (const [name, ending, check] of FILES) {
  test(`saved as ${name}`, async ({ lede }) => {
    const popup = await lede.press(await lede.show(STORY, ADDRESS));
    await popup.getByRole('button', { name: 'More', exact: true }).click();
    const [file] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('group', { name: 'Save as a file' }).getByRole('button', { name, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Ferry to the islands runs again after nine winters \(Harbour Post, 2025-03-30\)/);
    expect(file.suggestedFilename()).toMatch(ending);
    await expect(popup.locator('.said')).toContainText(`Saved as ${file.suggestedFilename()}.`);
    check(await readFile(await file.path(), 'latin1'));
  });
}
