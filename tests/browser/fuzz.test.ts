import { describe, expect, inject, test } from 'vitest';
import { extractArticle } from '../../utils/article';
import { sanitize } from '../../utils/article/output/sanitize';
import type { Article } from '../../utils/article/types';
import { toEpub } from '../../utils/render/epub';
import { toMarkdown } from '../../utils/render/markdown';
import { takingIn } from '../../utils/render/taking';
import { toText } from '../../utils/render/text';
import { parseReading } from '../../utils/untrusted/parseArticle';
import { brokenPages } from '../hostile/fuzz';
import { pages } from '../pages';

const PER_TEST = 500;

/** Every so many pages what takes longer is tried, too. */
const EVERY = 10;

const SEED = 20_250_330;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const extract = (doc: Document) => extractArticle(doc, { url: 'https://harbour.example/2025/03/30/ferry' });

/** Inside a line these say nothing, so that the words beside them stand together. */
const SILENT = 'svg, select, textarea, option, iframe, video, audio, input, style, script, noscript, template, object, canvas, embed';

/** Words of an article that its page does not hold. */
function inventedBy({ text }: Article, doc: Document): string[] {
  const written = doc.documentElement.textContent ?? '';
  // A story that stands in the page's data only has its quotes escaped there.
  const whole = written + written.replace(/\\(.)/g, '$1');
  const unknown = text.split(/\s+/).filter((word) => !whole.includes(word));
  if (unknown.length === 0) return [];
  const silenced = doc.cloneNode(true) as Document;
  for (const el of silenced.querySelectorAll(SILENT)) el.remove();
  const rest = silenced.documentElement.textContent ?? '';
  return unknown.filter((word) => !rest.includes(word));
}

const taking = takingIn('en-GB', new Date('2025-04-02T10:00:00Z'));

/** Takes an article along in every way; nothing may throw. */
function takeAlong(article: Article): void {
  expect(parseReading({ extraction: { ok: true, article }, loading: false }).extraction.ok).toBe(true);
  toText(article, taking);
  toMarkdown(article, taking);
  toEpub(article, taking);
}

function check(html: string, isThorough: boolean): void {
  const doc = parse(html);
  const before = doc.documentElement.outerHTML;
  const extraction = extract(doc);
  expect(doc.documentElement.outerHTML).toBe(before);
  if (isThorough) expect({ ...extract(doc) }).toEqual({ ...extraction });
  if (!extraction.ok) return;
  expect(inventedBy(extraction.article, doc)).toEqual([]);
  if (!isThorough) return;
  expect(sanitize(extraction.article.html)).toBe(extraction.article.html);
  takeAlong(extraction.article);
}

describe('broken pages: never a throw, always an end, the same twice, nothing invented, the page untouched', () => {
  const batches = Array.from({ length: Math.ceil(inject('fuzz') / PER_TEST) }, (_, at) => SEED + at);
  test.each(batches)('seed %i', { timeout: 120_000 }, (seed) => {
    const next = brokenPages(
      pages.map(({ html }) => html),
      seed,
    );
    for (let at = 0; at < PER_TEST; at++) {
      const html = next();
      try {
        check(html, at % EVERY === 0);
      } catch (error) {
        throw new Error(`page ${at} of seed ${seed}: ${html}`, { cause: error });
      }
    }
  });
});

test('the same seed makes the same pages, another seed others', () => {
  const [a, b, other] = [1, 1, 2].map((seed) =>
    brokenPages(
      pages.map(({ html }) => html),
      seed,
    ),
  );
  const made = Array.from({ length: 20 }, () => a?.());
  expect(Array.from({ length: 20 }, () => b?.())).toEqual(made);
  expect(Array.from({ length: 20 }, () => other?.())).not.toEqual(made);
});

test('what was invented would be seen', () => {
  const doc = parse('<p>The ferry ran.</p>');
  expect(inventedBy({ text: 'The bridge ran.' } as Article, doc)).toEqual(['bridge']);
});

describe('cleaning what was cleaned gives the same text', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, { html, url }) => {
    const first = extractArticle(parse(html), { url });
    if (!first.ok) return expect(['not-article', 'no-text']).toContain(first.reason);
    const { title, standfirst = '', html: body, text } = first.article;
    const again = extractArticle(
      parse(
        `<title></title><article><h1></h1><p class="standfirst">${standfirst}</p>${body}</article>`.replace(
          '<h1></h1>',
          `<h1>${title}</h1>`,
        ),
      ),
      { url },
    );
    return expect(again.ok && again.article.text).toBe(text);
  });
});
