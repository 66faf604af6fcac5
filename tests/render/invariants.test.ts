import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { clean } from '../../utils/article';
import { isKept } from '../../utils/article/ledger/setAside';
import { compose } from '../../utils/article/output/compose';
import { toDraft } from '../../utils/article/output/toArticle';
import { measure } from '../../utils/article/page/measure';
import { snapshot } from '../../utils/article/page/snapshot';
import { toMarkdown } from '../../utils/render/markdown';
import { plainBlocks } from '../../utils/render/plain';
import { sheetOf } from '../../utils/render/sheet';
import { bodyOf, takingIn } from '../../utils/render/taking';
import { conform } from '../../utils/render/xhtml';
import { type TestPage, pages } from '../pages';
import { articleOf } from './articles';

const BLOCKS =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr td th hr br div'.split(' ');
const TAKING = { ...takingIn('en-GB'), sourceAt: 'none' } as const;

/** Text as it is read: what stands in blocks of its own is apart from what is beside it. */
function flowOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const text = Array.from(node.childNodes, flowOf).join('');
  return BLOCKS.includes(node.nodeName.toLowerCase()) ? `\n${text}\n` : text;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Without the signs that say how a line stands. */
const lettersOf = (text: string): string[] => wordsOf(text).filter((word) => /\p{L}{2}/u.test(word));

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const depthsOf = (body: Element): number[] =>
  [...body.querySelectorAll('li')].map((item) => {
    let depth = 0;
    for (let el = item.parentElement; el; el = el.parentElement) if (el.matches('ul, ol')) depth++;
    return depth;
  });

const told = (row: { readonly children: Iterable<{ readonly textContent: string | null }> }): string =>
  Array.from(row.children, ({ textContent }) => (textContent ?? '').replace(/\s+/g, '')).join('|');

/** What is kept of a page, and the body that is made of it; of embeds only a name is shown. */
function read({ url, html }: TestPage) {
  const judged = clean(parse(html).ownerDocument, { url });
  const drafted = toDraft(judged, new Set());
  if (!drafted.ok) return undefined;
  const kept = judged.page.blocks.filter((block) => isKept(judged, block) && block !== judged.lead);
  const body = drafted.draft.compose();
  for (const embed of body.querySelectorAll('figure > a')) embed.remove();
  return { article: articleOf({ title: '', html: body.innerHTML }), words: wordsOf(kept.map(({ text }) => text).join('\n')) };
}

const stories = pages.flatMap((page) => {
  const story = read(page);
  return story ? [[page.name, story] as const] : [];
});

describe.each(stories)('%s', (_name, { article, words }) => {
  const body = (): HTMLElement => bodyOf(article, TAKING);
  const markdown = (): HTMLElement =>
    parse(new MarkdownIt({ html: true }).render(toMarkdown(article, TAKING).replace(/^#\n/, '').trimStart()));

  test('the html has each word once, in order', () => expect(wordsOf(flowOf(body()))).toEqual(words));

  test('so has Markdown, and lists as deep', () => {
    expect(lettersOf(flowOf(markdown()))).toEqual(lettersOf(words.join(' ')));
    expect(depthsOf(markdown())).toEqual(depthsOf(body()));
  });

  test('so has text, but for captions of pictures', () => {
    const shown = body();
    for (const caption of shown.querySelectorAll('figure:has(img) figcaption')) caption.remove();
    expect(lettersOf(plainBlocks(body()).join('\n'))).toEqual(lettersOf(flowOf(shown)));
  });

  test('so has a book', () => {
    const sheet = sheetOf(article, TAKING);
    sheet.querySelector('h1')?.remove();
    conform(sheet);
    expect(wordsOf(flowOf(sheet)).sort()).toEqual([...words].sort());
  });
});

describe.each(pages.map((page) => [page.name, page] as const))('with all of it kept, %s', (_name, { url, html }) => {
  const page = measure(snapshot(parse(html).ownerDocument, { url }));
  const body = compose(page, new Set(page.blocks));

  test('has the cells of each row', () => {
    const rows = new Set(Array.from(body.querySelectorAll('tr'), told));
    const source = page.body
      .querySelectorAll('table')
      .filter((table) => rows.size > 0 && table.querySelector('table, option, select') === null);
    const missing = source
      .flatMap((table) => table.querySelectorAll('tr'))
      .filter((row) => row.textContent.trim() !== '' && row.children.length > 1 && !rows.has(told(row)));
    expect(missing.map(told)).toEqual([]);
  });
});
