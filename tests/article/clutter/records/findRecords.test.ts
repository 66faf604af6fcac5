import { expect, test } from 'vitest';
import { recordFactsOf } from '../../../../utils/article/clutter/records/facts';
import { recordListsOf } from '../../../../utils/article/clutter/records/findRecords';
import { measure } from '../../../../utils/article/page/measure';
import { snapshot } from '../../../../utils/article/page/snapshot';
import type { Measured } from '../../../../utils/article/page/types';

const pageOf = (html: string): Measured =>
  measure(
    snapshot(new DOMParser().parseFromString(`<html lang="en"><body>${html}</body></html>`, 'text/html'), {
      url: 'https://coast.example/a/1',
    }),
  );

/** Blocks of each record of the one list, or nothing where there is another number of lists. */
function recordsIn(html: string): string[] {
  const page = pageOf(html);
  const [list, ...others] = recordListsOf(page);
  if (!list || others.length > 0) return [];
  return list.records.map(({ start, end }) =>
    page.blocks
      .slice(start, end)
      .map(({ text }) => text)
      .join(' | '),
  );
}

const title = (n: number): string => `Bridge number ${n} is to close`;
const CARDS = [1, 2, 3].map((n) => `${title(n)} | Post, ${n} hours ago | They said so on Monday.`);
const fields = (n: number): string =>
  `<h3><a href="/n/${n}">${title(n)}</a></h3><div>Post, ${n} hours ago</div><p>They said so on Monday.</p>`;
const three = (card: (n: number) => string): string => [1, 2, 3].map(card).join('');

const comment = (n: number): string => `<b>Reader ${n}</b><div>${n} hours ago</div><p>I said so ${n} times.</p>`;

test.each([
  ['siblings', three((n) => `<div>${fields(n)}</div>`)],
  ['items of a list', `<ul>${three((n) => `<li><x-card>${fields(n)}</x-card></li>`)}</ul>`],
  ['cousins in rows', `<div><div>${fields(1)}</div><div>${fields(2)}</div></div><div><div>${fields(3)}</div></div>`],
  ['cells', `<table><tr><td>${fields(1)}</td><td>${fields(2)}</td></tr><tr><td>${fields(3)}</td></tr></table>`],
  ['parts side by side without a box', `<div>${three(fields)}</div>`],
])('records are %s', (_, html) => expect(recordsIn(html)).toEqual(CARDS));

test('a record may lack a field', () =>
  expect(recordsIn(`<div>${fields(1)}</div><div>${fields(2).replace(/<div>.*?<\/div>/, '')}</div><div>${fields(3)}</div>`)).toHaveLength(
    3,
  ));

test('what says its headline three times is one record', () =>
  expect(recordsIn(three((n) => `<div>${`<div><a href="/n/${n}">${title(n)}</a></div>`.repeat(3)}<p>Post</p></div>`))).toHaveLength(3));

test('a reply in a list of its own is a record like what it replies to', () => {
  expect(recordsIn(`<ul><li>${comment(1)}</li><li><ul><li>${comment(2)}</li></ul></li><li>${comment(3)}</li></ul>`)).toHaveLength(3);
});

test('terms with what is said of them are records', () =>
  expect(recordsIn(`<dl>${three((n) => `<dt>Reader ${n}</dt><dd><p>I said so.</p><div>Reply ${n}</div></dd>`)}</dl>`)).toEqual(
    [1, 2, 3].map((n) => `Reader ${n} | I said so. | Reply ${n}`),
  ));

test('paragraphs are none', () => expect(recordListsOf(pageOf(three((n) => `<p>Paragraph ${n} says a little.</p>`)))).toEqual([]));

test('what is counted of them', () => {
  const [facts] = [...recordFactsOf(pageOf(three((n) => `<div>${fields(n)}</div>`))).values()];
  expect(facts).toMatchObject({
    count: 3,
    linked: 1,
    here: 1,
    elsewhere: 0,
    distinct: 1,
    dated: 1,
    headed: 1,
    priced: 0,
    pressed: 0,
    table: 0,
  });
});

test('the end of one record and the beginning of the next make no list of their own', () => {
  const more = (n: number): string =>
    `<div class="t"><a href="/n/${n}">${title(n)}</a></div><div>Post, ${n} hours ago</div>${'<p>They said so on Monday.</p>'.repeat(n + 1)}<div class="m"><a href="/n/${n}">Read on</a></div>`;
  expect(recordsIn(three(more)).map((record) => record.split(' | ')[0])).toEqual([1, 2, 3].map(title));
});

test('records that go on are one list, though the last line of each and the first of the next repeat as well', () => {
  const page = pageOf(
    three(
      (n) =>
        `<div class="t"><a href="/n/${n}">${title(n)}</a></div><p>Post, ${n} hours ago</p>${'<p>They said so on Monday.</p>'.repeat(n + 1)}<div class="m"><a href="/n/${n}">Read all of it here</a></div>`,
    ),
  );
  expect(recordListsOf(page).map(({ records }) => records.length)).toEqual([3]);
});
