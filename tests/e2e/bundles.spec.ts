import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const FOLDER = '.output/chrome-mv3';

/** Scripts that a built page names: its own and those fetched ahead for it. */
const scriptsOf = (page: string): string[] =>
  [...readFileSync(`${FOLDER}/${page}`, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => path);

/** Those of the popup: its page's own, and what the first of them asks for at once, with what that stands on. */
function scriptsOfPopup(): readonly string[] {
  const named = scriptsOf('popup.html');
  const begun = named.flatMap((file) => importsOf(file, /\bimport\(`\.\/([^`]+)`\)/g));
  const needed = begun.flatMap((file) => importsOf(file, /\bfrom"\.\/([^"]+)"/g));
  expect(begun).not.toEqual([]);
  return [...new Set([...named, ...begun, ...needed])];
}

const importsOf = (file: string, written: RegExp): readonly string[] =>
  [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(written)].map(([, name]) => `chunks/${name}`);

/**
 * Most that may be loaded, in kB after gzip. Aimed at are 48, 30 and 6. The reader's script holds the whole engine: DOMPurify,
 * Readability and the polyfill, built in whole, are 25 of its 192, the tree and its selectors 3, wordings of 25 languages 32, the story model 18, lists of records 3, pictures that are never seen 1. What shows an article over its page
 * comes beside it when the article is to be seen there; Preact is 6 of its 32, styles are 10. The popup loads what writes Markdown, EPUB
 * and the rest when one of them is asked for. What is taken in the reader is put into a page when it is first wanted: writing
 * files is 10 of it. Lower these where something is taken out.
 */
const BUDGETS: readonly (readonly [name: string, files: () => readonly string[], most: number])[] = [
  ['reader', () => ['reader.js'], 192.5],
  ['view', () => ['view.js'], 32.5],
  ['popup', scriptsOfPopup, 36],
  ['take', () => ['take.js'], 46.5],
  ['background', () => ['background.js'], 7.9],
];

for (const [name, files, most] of BUDGETS) {
  test(`the ${name}'s scripts stay within their budget`, () => {
    const sizes = files().map((file) => gzipSync(readFileSync(`${FOLDER}/${file}`), { level: 9 }).length / 1000);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });
}
