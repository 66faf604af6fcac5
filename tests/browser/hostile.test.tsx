import { strFromU8, unzipSync } from 'fflate';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { extractArticle } from '../../utils/article';
import type { Article } from '../../utils/article/types';
import { toEpub } from '../../utils/render/epub';
import { fileName } from '../../utils/render/fileName';
import { toHtml, toRichText } from '../../utils/render/html';
import { toMarkdown, toMarkdownFile } from '../../utils/render/markdown';
import { takingIn } from '../../utils/render/taking';
import { toText } from '../../utils/render/text';
import { openPage } from '../../utils/visit/openPage';
import { parseReading } from '../../utils/untrusted/parseArticle';
import { carriers } from '../hostile/carriers';
import { dangersIn, dangersOf, dangersOfMarkdown } from '../hostile/dangers';
import { CLOBBERED, families } from '../hostile/payloads';
import { articleOf } from '../render/articles';
import '../speak';

/** A page of a test has no extension's API; words come from the same files. */
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Pictures of hostile pages lie nowhere; blocked, they fail at once, which is what their handlers wait for. */
const NO_NETWORK = "img-src data:; media-src 'none'; object-src 'none'; connect-src 'self' ws:";

/** Longer than a browser needs to fail a picture, start an animation and fire what waits for the next turn. */
const SETTLING_MS = 150;

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLING_MS));

const alerts = vi.spyOn(window, 'alert').mockImplementation(() => {});

const taking = takingIn('en-GB', new Date('2025-04-02T10:00:00Z'));

const actions = {
  copy: async () => ({ done: true, said: '' }) as const,
  ledger: { putBack: () => {}, setAside: () => {} },
  remedy: () => {},
  save: async () => '',
  readInPage: () => {},
  closeReader: () => {},
  options: () => {},
};

beforeAll(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = NO_NETWORK;
  document.head.append(policy);
});

afterEach(() => {
  document.body.replaceChildren();
  alerts.mockClear();
});

/** What popup and controls are made of, beside what an article is made of. */
const OURS = {
  elements: 'main article h1 div footer details summary button output span svg path section nav'.split(' '),
  attributes:
    'class style type role aria-live aria-label aria-hidden aria-pressed aria-expanded aria-haspopup disabled tabindex hidden viewBox d open'.split(
      ' ',
    ),
};

const CONTROLS = 'button, summary, input, select, textarea, [tabindex], [contenteditable]';

/** What of a shown article is live or out of place. */
function dangersShown(article: Article): string[] {
  const stage = document.body.appendChild(document.createElement('div'));
  const popup = <Popup view={{ kind: 'article', article, loading: false, isOpen: false }} locale="en-GB" copyAs="rich" actions={actions} />;
  render(popup, stage);
  const body = stage.querySelector('.body');
  const found = [...dangersIn(stage, OURS), ...(body ? dangersIn(body).map((danger) => `in the body: ${danger}`) : ['no body'])];
  const intruders = [...(body?.querySelectorAll(CONTROLS) ?? [])].map((el) => `control <${el.localName}>`);
  return [...found, ...intruders];
}

/** What of an article that was taken along is live or out of place. */
function dangersTaken(article: Article): string[] {
  const head = new DOMParser().parseFromString(toHtml(article, taking), 'text/html').head;
  const files = unzipSync(toEpub(article, taking));
  const chapter = new DOMParser().parseFromString(strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array()), 'application/xhtml+xml');
  const parts = ['EPUB/package.opf', 'EPUB/nav.xhtml'].map((name) =>
    new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml'),
  );
  const added = { elements: ['article', 'h1'], attributes: ['id'] };
  const name = fileName(article, 'md');
  return [
    ...dangersOf(toHtml(article, taking), added).map((danger) => `file: ${danger}`),
    ...[...head.children]
      .map(({ localName }) => localName)
      .filter((tag) => !/^(?:meta|title|style)$/.test(tag))
      .map((tag) => `file: <${tag}>`),
    ...dangersOf(toRichText(article, taking), added).map((danger) => `clipboard: ${danger}`),
    ...dangersIn(chapter.querySelector('body') ?? chapter, added).map((danger) => `book: ${danger}`),
    ...parts.flatMap((part) => [...part.querySelectorAll('parsererror, script')].map((el) => `book: ${el.textContent}`)),
    ...dangersOfMarkdown(toMarkdown(article, taking)).map((danger) => `Markdown: ${danger}`),
    ...dangersOfMarkdown(toMarkdownFile(article, taking).replace(/^---\n[\s\S]*?\n---\n/, '')).map((danger) => `Markdown file: ${danger}`),
    ...(/[<>:"/\\|?*\p{Cc}]|^\.|^$/u.test(name) || name.length > 255 ? [`file name: ${name}`] : []),
    ...(typeof toText(article, taking) === 'string' ? [] : ['no text']),
  ];
}

/** As the popup takes it from a tab. */
function received(article: Article): Article {
  const { extraction } = parseReading({ extraction: { ok: true, article: structuredClone(article) }, loading: false });
  if (!extraction.ok) throw new Error('the article did not arrive');
  return extraction.article;
}

const dangersEverywhere = (article: Article): string[] => [
  ...dangersOf(article.html),
  ...dangersShown(received(article)),
  ...dangersTaken(received(article)),
];

/** Calls `judge` once for all that come out alike: most payloads leave nothing behind. */
function once(judge: (article: Article) => string[]): (article: Article) => string[] {
  const known = new Set<string>();
  return (article) => {
    const key = JSON.stringify(article);
    if (known.has(key)) return [];
    known.add(key);
    return judge(article);
  };
}

const told = (payload: string, dangers: readonly string[]): { payload: string; dangers: readonly string[] }[] =>
  dangers.length > 0 ? [{ payload: payload.slice(0, 200), dangers }] : [];

test('the corpus is large, and has no payload twice', () => {
  const payloads = families.flatMap((family) => family.payloads);
  expect(payloads.length).toBeGreaterThanOrEqual(500);
  expect(payloads.filter((payload, at) => payloads.indexOf(payload) !== at)).toEqual([]);
});

test('what a payload does is seen where nothing keeps it from doing it', async () => {
  const raw = families.find(({ name }) => name === 'what starts by itself')?.payloads ?? [];
  const ran = new Set<string>();
  vi.stubGlobal('ran', (payload: string) => ran.add(payload));
  for (const payload of raw) {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script>window.alert = () => parent.ran(${JSON.stringify(payload).replaceAll('<', '\\u003c')})</script>${payload}`;
    document.body.append(frame);
  }
  await vi.waitFor(() => expect(ran.size).toBeGreaterThan(raw.length / 2), 15_000);
  vi.unstubAllGlobals();
});

test('what is out of place is seen', () => {
  const payloads = families.flatMap((family) => family.payloads);
  const seen = payloads.filter((payload) => dangersOf(payload).length > 0);
  expect(seen.length).toBeGreaterThan(0.9 * payloads.length);
  const markdown = dangersOfMarkdown('a <svg onload=x> \\<b> \\\\<i onclick=x> `<u>` <https://a.example/> [x](javascript:1)');
  expect(markdown).toEqual(expect.arrayContaining(['commonmark: <svg onload=x>', 'commonmark: <i onclick=x>']));
  expect(markdown.filter((danger) => /<[bu]>|https:/.test(danger))).toEqual([]);
});

test('no text is lost to a page that names its pictures and fields like properties', async () => {
  const sentences = Array.from(
    { length: 6 },
    (_, at) => `The ferry ran on day ${at}, as it had in every winter since the storm broke her moorings.`,
  );
  const [first = '', ...rest] = sentences.map((sentence) => `<p>${sentence}</p>`);
  const fields = CLOBBERED.map((name) => `<input name="${name}">`).join('');
  const pictures = CLOBBERED.map((name) => `<img name="${name}" alt="" src="data:,">`).join('');
  const frame = document.createElement('iframe');
  frame.srcdoc = `<title>Ferry</title><h1>Ferry</h1>${first}<form name="body">${fields}${rest.slice(0, 2).join('')}</form>${rest.slice(2).join('')}${pictures}`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const { readArticle } = openPage(frame.contentDocument as Document);
  const { extraction } = readArticle({ anyway: true });
  for (const sentence of sentences) expect(extraction.ok && extraction.article.text).toContain(sentence);
});

describe.each(families)('$name', ({ payloads }) => {
  test.each(carriers)('$name', { timeout: 60_000 }, async ({ url, carry }) => {
    const judge = once(dangersEverywhere);
    const found = payloads.flatMap((payload) => {
      const extraction = extractArticle(carry(payload), { url: url(payload) });
      return extraction.ok ? told(payload, judge(extraction.article)) : [];
    });
    expect(found).toEqual([]);
    await settled();
    expect(alerts).not.toHaveBeenCalled();
  });

  test('in every field of what a tab says that lies', { timeout: 60_000 }, async () => {
    const found = payloads.flatMap((payload) => {
      const lie = received(lieOf(payload));
      return told(payload, [...dangersShown(lie), ...dangersTaken(lie)]);
    });
    expect(found).toEqual([]);
    await settled();
    expect(alerts).not.toHaveBeenCalled();
  });
});

function lieOf(payload: string): Article {
  const fact = { value: payload, where: payload, snippet: payload, others: [] };
  return articleOf({
    html: payload,
    title: payload,
    standfirst: payload,
    byline: [payload],
    source: payload,
    via: payload,
    published: payload,
    modified: payload,
    dateText: payload,
    lang: payload,
    url: payload,
    text: payload,
    removals: [{ id: payload, rule: payload, kind: 'ad', why: payload, text: payload, words: 1 }],
    related: [{ title: payload, url: payload, papers: [{ source: payload, url: payload }] }],
    evidence: { title: fact, source: fact, byline: [fact] },
  });
}
