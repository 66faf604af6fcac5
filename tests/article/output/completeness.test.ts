import { describe, expect, test } from 'vitest';
import { finderOf } from '../finderOf';
import { judgeRules } from '../../../utils/article';
import { checkCompleteness, prepareCheck } from '../../../utils/article/output/completeness';
import { openReceipts, receipts } from '../../../utils/article/ledger/receipts';
import { setAside } from '../../../utils/article/ledger/setAside';
import type { Judged } from '../../../utils/article/ledger/types';
import type { Kind } from '../../../utils/article/types';

const SENTENCES = [
  'The ferry to the islands stayed in harbour for a third day on Monday while divers looked for the anchor chain it lost on Friday night.',
  'Bread ran out in the only shop on the larger island before noon, and the school sent its pupils home with the last of the milk.',
  'A fishing boat brought letters, medicine and two nurses across in the afternoon, and went back with a cow that needed a surgeon.',
  'The company hopes to sail on Wednesday, though its master says that he will not leave the quay in anything above a fresh breeze.',
];

const judgedOf = (data: object | undefined, dropped: { from: number; kind: Kind }): Judged => {
  const json = data
    ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stays in harbour', ...data })}</script>`
    : '';
  const html = `<html><head><title>Ferry stays in harbour</title>${json}</head><body><h1>Ferry stays in harbour</h1><main><div>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`;
  const judged = judgeRules(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://paper.example/ferry' });
  const lost = judged.page.blocks.filter(({ tag }) => tag === 'p').slice(dropped.from);
  return setAside([finderOf('test', dropped.kind, () => lost)])(judged);
};

const NOTHING = { from: 4, kind: 'outside' } as const;
const HALF = { from: 2, kind: 'outside' } as const;

describe('a story is', () => {
  test('whole where the page says no more than it shows', () => {
    expect(checkCompleteness(judgedOf({ articleBody: SENTENCES.join(' ') }, NOTHING))).toEqual({
      verdict: 'whole',
      share: 1,
      evidence: [],
      missing: [],
    });
  });

  test('partial where half of the declared body is missing', () => {
    const { verdict, share, evidence } = checkCompleteness(judgedOf({ articleBody: SENTENCES.join(' ') }, HALF));
    expect(verdict).toBe('partial');
    expect(share).toBeCloseTo(0.5, 1);
    expect(evidence[0]).toContain('words of this story');
  });

  test('not judged by a count alone, which programs make in many ways', () => {
    expect(checkCompleteness(judgedOf({ wordCount: 200 }, NOTHING)).verdict).toBe('whole');
  });

  test('partial where a count is so far above that no program makes it', () => {
    expect(checkCompleteness(judgedOf({ wordCount: 2000 }, NOTHING)).verdict).toBe('partial');
  });

  test('partial where the story model was not sure of much, until that is put back', () => {
    const judged = judgedOf(undefined, { from: 3, kind: 'ad' });
    const lost = judged.page.blocks.filter(({ text }) => text === SENTENCES[3]);
    const doubted = { ...judged, doubts: new Map(lost.map((block) => [block, 0.9])) };
    const check = prepareCheck(doubted, openReceipts(doubted));
    const { verdict, missing } = check(new Map());
    expect(verdict).toBe('partial');
    expect(missing).toEqual(
      receipts(doubted)
        .filter(({ rule }) => rule === 'test')
        .map(({ id }) => id),
    );
    expect(check(new Map(lost.map((block) => [block, 'x'])))).toMatchObject({ verdict: 'whole', missing: [] });
    expect(checkCompleteness({ ...judged, doubts: new Map(lost.map((block) => [block, 0.1])) }).verdict).toBe('whole');
  });

  test('a preview only where the page says that it is not free and more is declared', () => {
    expect(checkCompleteness(judgedOf({ wordCount: 400, isAccessibleForFree: 'False' }, NOTHING)).verdict).toBe('preview');
    expect(checkCompleteness(judgedOf({ isAccessibleForFree: false }, NOTHING)).verdict).toBe('whole');
  });

  test('partial where paragraphs of its column went without a named rule', () => {
    expect(checkCompleteness(judgedOf(undefined, { from: 3, kind: 'outside' })).verdict).toBe('partial');
  });

  test('whole where what went from its column has a name', () => {
    expect(checkCompleteness(judgedOf(undefined, { from: 3, kind: 'related' })).verdict).toBe('whole');
  });

  test('not judged by a declared body that is a summary', () => {
    expect(checkCompleteness(judgedOf({ articleBody: 'Something else altogether.' }, NOTHING)).verdict).toBe('whole');
  });
});
