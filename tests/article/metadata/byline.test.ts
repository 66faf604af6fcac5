import { expect, test } from 'vitest';
import { PROSE, read } from './reading';

const writers = (line: string, head = ''): string[] =>
  read(
    `<title>Quay vote passes</title><meta property="og:site_name" content="Harbour Paper">${head}`,
    `<h1>Quay vote passes</h1>${line}${PROSE}`,
  ).byline.map(({ value }) => value);

const meta = (author: string): string => `<meta name="author" content='${author}'>`;

test.each([
  ['By Ann Ash and Bo Birch, Berlin', ['Ann Ash', 'Bo Birch']],
  ['By Emma Reed | Researched by Oliver Sands', ['Emma Reed']],
  ['Von Jutta Ahlers, Chefredakteurin', ['Jutta Ahlers']],
  ['By Staff', []],
  ['作者：孙一帆', ['孙一帆']],
])('%s', (line, names) => expect(writers(`<div class="byline">${line}</div>`)).toEqual(names));

test.each([
  ['"David Kim"', ['David Kim']],
  ['https://www.facebook.com/harbourpaper', []],
  ['www.facebook.com/harbourpaper', []],
  ['Reuters', ['Reuters']],
  ['Ann Ash, MD, PhD', ['Ann Ash']],
])('an author in the data: %s', (author, names) => expect(writers('', meta(author))).toEqual(names));

test('the site is no writer where somebody else is named', () => {
  expect(writers('<div class="byline">By Ann Ash</div>', meta('Harbour Paper'))).toEqual(['Ann Ash']);
});
