import { beforeAll, afterAll, describe, expect, test, vi } from 'vitest';
import { clean } from '../../../utils/article';
import { toDraft } from '../../../utils/article/output/toArticle';
import { FIRST_CHARS } from '../../../utils/article/ledger/firstWords';
import { openReceipts, receipts } from '../../../utils/article/ledger/receipts';
import { audit, auditPutBack } from '../../accounts';
import { LOADED_AT, pages } from '../../pages';

const URL = 'https://coast.example/ferry';

const STORY = [
  'The ferry left the harbour at noon on Monday with forty people on board, and nobody expected it to turn around before the point.',
  'It did so within the hour. The captain had seen a light on the water, she said later, and did not care to guess what it was.',
  'What it was took two days to find out, because the coast guard had sent its only boat to the north for repairs in the spring.',
].map((text) => `<p>${text}</p>`);

const judge = (html: string) => clean(new DOMParser().parseFromString(html, 'text/html'), { url: URL });

const page = (end: string, above = ''): string =>
  `<title>The ferry that came back</title>${above}<main><h1>The ferry that came back</h1>${STORY.join('')}${end}</main>`;

describe('on every test page', () => {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: LOADED_AT });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  test.each(pages.map((page) => [page.name, page] as const))('%s: every text is kept or has one receipt', (_name, { url, html }) => {
    const judged = clean(new DOMParser().parseFromString(html, 'text/html'), { url });
    expect(judged.page.blocks.length).toBeGreaterThan(3);
    expect(audit(judged)).toEqual([]);
  });

  test.each(pages.map((page) => [page.name, page] as const))('%s: each receipt brings back its text', (_name, { url, html }) => {
    expect(auditPutBack(clean(new DOMParser().parseFromString(html, 'text/html'), { url }))).toEqual([]);
  });
});

describe('the audit sees', () => {
  const judged = judge(page('<aside>Sign up to our morning newsletter</aside>'));
  const { ledger } = judged;
  const newsletter = ledger.ofBlock.findIndex((cut) => cut !== -1 && ledger.cuts[cut]?.kind === 'newsletter');

  test('a block that is in nobody’s hands', () => {
    const ofBlock = ledger.ofBlock.map((cut, index) => (index === newsletter ? 99 : cut));
    expect(audit({ ...judged, ledger: { ...ledger, ofBlock } })).toHaveLength(1);
  });

  test('text that no block holds', () => {
    const short = { ...judged, page: { ...judged.page, blocks: judged.page.blocks.slice(0, -1) } };
    expect(audit(short)).toContain('some text of the page stands in no block');
  });
});

describe('a receipt', () => {
  const long = 'Sign up to our morning newsletter and read it with your first coffee. '.repeat(4).trim();
  const judged = judge(page(`<aside>${long}</aside>`));
  const [receipt] = openReceipts(judged).filter(({ removal }) => removal.kind === 'newsletter');

  test('tells how a text begins, up to the end of a word', () => {
    expect(receipt?.removal.text).toMatch(/^Sign up to our morning newsletter .*\S …$/);
    expect(receipt?.removal.text.length).toBeLessThanOrEqual(FIRST_CHARS + 2);
  });

  test('counts all of its words', () => expect(receipt?.removal.words).toBe(52));

  test('has the same name when the page has grown above it', () => {
    const grown = judge(page(`<aside>${long}</aside>`, '<header><p>Storm warning</p><p>For the northern coast</p></header>'));
    expect(receipts(grown).map(({ id }) => id)).toContain(receipt?.removal.id);
  });

  test('has a name of its own where two texts are the same', () => {
    const twice = receipts(
      judge(page('<aside>Sign up to our newsletter</aside><p>She sails on.</p><aside>Sign up to our newsletter</aside>')),
    );
    expect(new Set(twice.map(({ id }) => id)).size).toBe(twice.length);
  });

  test('is marked where it is put back, and a page’s own mark is not', () => {
    const html = page('<aside>Sign up to our morning newsletter</aside>').replace('The ferry left', '<b data-back="x">The</b> ferry left');
    const judged = judge(html);
    const id = receipts(judged).find(({ kind }) => kind === 'newsletter')?.id ?? '';
    const drafted = toDraft(judged, new Set([id]));
    const marked = drafted.ok ? [...drafted.draft.compose().querySelectorAll('[data-back]')] : [];
    expect(marked.map((el) => [el.getAttribute('data-back'), el.textContent])).toEqual([[id, 'Sign up to our morning newsletter']]);
  });
});
