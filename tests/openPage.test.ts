import { expect, test } from 'vitest';
import { openPage } from '../utils/openPage';

const pageOf = (html: string): Document => {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(doc, 'URL', { value: 'https://harbour.example/ferry', writable: true });
  return doc;
};

const STORY = 'The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, nine winters later.';

const page = (): Document =>
  pageOf(`<h1>Ferry</h1><main><p>${STORY}</p><p>She sails again at five.</p><aside>Sign up to our morning newsletter</aside></main>`);

const listOf = (length: number): Document => {
  const cards = Array.from(
    { length },
    (_, index) => `<div><h3><a href="/${index}">Harbour story number ${index}</a></h3><p>What came of it.</p></div>`,
  );
  return pageOf(`<title>Harbour Post</title><h1>Harbour Post</h1><main>${cards.join('')}</main>`);
};

const textOf = ({ extraction }: ReturnType<ReturnType<typeof openPage>['readArticle']>): string =>
  extraction.ok ? extraction.article.text : extraction.reason;

const idsOf = ({ extraction }: ReturnType<ReturnType<typeof openPage>['readArticle']>): string[] =>
  extraction.ok ? extraction.article.removals.map(({ id }) => id) : [];

test('what was put back stays when the page is read again', () => {
  const tab = openPage(page());
  const first = tab.readArticle({});
  expect(textOf(first)).not.toContain('newsletter');
  const newsletter = idsOf(first).find((id) => id.startsWith('newsletter'));
  expect(newsletter).toBeDefined();
  expect(textOf(tab.putBack({ ids: [newsletter ?? ''] }))).toContain('newsletter');
  expect(textOf(tab.readArticle({}))).toContain('newsletter');
});

test('another address is another page', () => {
  const doc = page();
  const tab = openPage(doc);
  tab.putBack({ ids: idsOf(tab.readArticle({})) });
  Reflect.set(doc, 'URL', 'https://harbour.example/bridge');
  expect(textOf(tab.readArticle({}))).not.toContain('newsletter');
});

test('a list is refused, and taken with its stories when insisted upon', () => {
  const tab = openPage(listOf(9));
  expect(textOf(tab.readArticle({}))).toBe('not-article');
  expect(textOf(tab.readArticle({ anyway: true }))).toContain('Harbour story number 7');
  expect(textOf(tab.putBack({ ids: [] }))).toContain('Harbour story number 7');
  expect(textOf(tab.readArticle({}))).toBe('not-article');
});

test('putting back does not read the page again', () => {
  const doc = page();
  const tab = openPage(doc);
  tab.readArticle({});
  doc.body.replaceChildren();
  expect(textOf(tab.putBack({ ids: [] }))).toContain(STORY);
});

test('an identifier nobody gave changes nothing', () => {
  const tab = openPage(page());
  expect(tab.putBack({ ids: ['nobody@7', '__proto__'] })).toEqual(tab.readArticle({}));
});

test.each(['application/pdf', 'image/png', 'text/plain', 'application/json'])('a document of %s is no page', (contentType) => {
  const doc = page();
  Object.defineProperty(doc, 'contentType', { value: contentType });
  expect(textOf(openPage(doc).readArticle({}))).toBe('not-html');
});
