import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SiteRule } from '../../utils/article/ledger/siteRule';
import { openPage } from '../../utils/visit/openPage';

/** What the browser says of a document is asked of its prototype, which no page can stand before. */
const goTo = (address: string): void => void vi.spyOn(Document.prototype, 'URL', 'get').mockReturnValue(address);

beforeEach(() => goTo('https://harbour.example/ferry'));
afterEach(() => void vi.restoreAllMocks());

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

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
  const tab = openPage(page());
  tab.putBack({ ids: idsOf(tab.readArticle({})) });
  goTo('https://harbour.example/bridge');
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
  vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue(contentType);
  expect(textOf(openPage(page()).readArticle({}))).toBe('not-html');
});

const memoryOf = () => {
  let rules: readonly SiteRule[] = [];
  return { rules: () => rules, change: (change: (all: readonly SiteRule[]) => readonly SiteRule[]) => void (rules = change(rules)) };
};

test('what is put back for good is back on the next page, until it is set aside again', () => {
  const memory = memoryOf();
  const tab = openPage(page(), memory);
  const newsletter = idsOf(tab.readArticle({})).filter((id) => id.startsWith('newsletter'));
  expect(textOf(tab.putBack({ ids: newsletter, always: true }))).toContain('newsletter');
  expect(memory.rules()).toHaveLength(1);
  const next = openPage(page(), memory);
  const reading = next.readArticle({});
  expect(textOf(reading)).toContain('newsletter');
  expect(reading.extraction.ok && reading.extraction.article.back.map(({ always }) => always)).toEqual([true]);
  expect(textOf(next.setAside({ ids: newsletter }))).not.toContain('newsletter');
  expect(memory.rules()).toEqual([]);
});

test('what a taught rule took comes back for good by putting the rule to rest', () => {
  const memory = memoryOf();
  memory.change(() => [{ id: 'x1', site: 'harbour.example', does: 'aside', place: 'div.choir', on: true, misses: 0 }]);
  const choir = 'The harbour choir sings on Fridays in the old net loft, and newcomers are asked to bring a cake.';
  const doc = page();
  doc
    .querySelector('main p')
    ?.insertAdjacentHTML('afterend', `<p>${STORY} Again.</p><p>${STORY} And again.</p><div class="choir">${choir}</div>`);
  const tab = openPage(doc, memory);
  const reading = tab.readArticle({});
  expect(textOf(reading)).not.toContain('choir');
  const taught = reading.extraction.ok ? reading.extraction.article.removals.filter(({ kind }) => kind === 'taught') : [];
  expect(textOf(tab.putBack({ ids: taught.map(({ id }) => id), always: true }))).toContain('choir');
  expect(memory.rules().map(({ on }) => on)).toEqual([false]);
});
