import { describe, expect, test } from 'vitest';
import type { Truth } from '../../../scripts/cli/corpus';
import {
  compareBags,
  compareSegments,
  f1,
  foldName,
  foldTitle,
  type Output,
  precision,
  recall,
  repeatsLine,
  scorePage,
  shingles,
  splitNames,
  tokens,
} from '../../../scripts/bench/score';
import { summarize } from '../../../scripts/bench/summary';

const output = (fields: Partial<Output>): Output => ({ title: '', authors: [], text: '', ms: 0, ...fields });
const score = (truth: Truth, fields: Partial<Output>) => scorePage('page', truth, output(fields));

describe('tokens', () => {
  test.each([
    ['words of letters, digits and underscores', 'It’s 4 o_clock, é!', ['It', 's', '4', 'o_clock', 'é']],
    ['one character of an unspaced script', '東京は雨 today', ['東', '京', 'は', '雨', 'today']],
    ['a Latin word against a Han character', 'AI時代', ['AI', '時', '代']],
    ['nothing', ' – ', []],
  ])('%s', (_, text, expected) => expect(tokens(text)).toEqual(expected));
});

describe('shingles', () => {
  test('are all runs of four words', () => expect(shingles('a b c d e')).toEqual(['a b c d', 'b c d e']));
  test('a short text is one', () => expect(shingles('a b')).toEqual(['a b']));
  test('an empty text has none', () => expect(shingles('')).toEqual([]));
});

describe('bags', () => {
  test('what is there twice has to be found twice', () =>
    expect(compareBags(['a', 'b'], ['a', 'a'])).toEqual({ both: 1, extra: 1, missed: 1 }));
  test('precision, recall and F1', () => {
    const counts = { both: 6, extra: 2, missed: 6 };
    expect(precision(counts)).toBe(0.75);
    expect(recall(counts)).toBe(0.5);
    expect(f1(counts)).toBeCloseTo(0.6);
  });
  test('nothing found where nothing is to be found is right', () => expect(f1({ both: 0, extra: 0, missed: 0 })).toBe(1));
  test('nothing found is wrong', () => expect(precision({ both: 0, extra: 0, missed: 3 })).toBe(0));
});

test('segments: snippets over line ends, wanted and unwanted', () => {
  const truth = { with: ['first second', 'third'], without: ['advert', 'second third'] };
  expect(compareSegments('first\nsecond third', truth)).toEqual({ both: 2, extra: 1, missed: 0 });
});

describe('titles and names', () => {
  test.each([
    ['“A”  – story', '"a" - STORY'],
    ['It’s', "it's"],
    ['ﬁne', 'fine'],
  ])('%s is %s', (a, b) => expect(foldTitle(a)).toBe(foldTitle(b)));
  test('another word is another title', () => expect(foldTitle('A story | Paper')).not.toBe(foldTitle('A story')));
  test.each([
    ['By Ann Lee and Bo Li', ['Ann Lee', 'Bo Li']],
    ['Von Ana Díaz, Çağ Er', ['Ana Díaz', 'Çağ Er']],
    ['Andrew Young', ['Andrew Young']],
  ])('%s is split', (byline, names) => expect(splitNames(byline)).toEqual(names));
  test('names without accents, case and dots', () => expect(foldName('José  A. Núñez')).toBe(foldName('jose a nunez')));
});

describe('repeated lines', () => {
  const line = 'A line that is long enough to be counted.';
  test('a long line twice', () => expect(repeatsLine(`${line}\nother\n ${line}`)).toBe(true));
  test('a short line twice', () => expect(repeatsLine('Yes, of course.\nYes, of course.')).toBe(false));
  test('as often as in the truth', () => expect(repeatsLine(`${line}\n${line}`, `${line}\n${line}`)).toBe(false));
  test('as often as in a truth with other lines', () => expect(repeatsLine(`${line}\n${line}`, `- ${line} ${line}`)).toBe(false));
  test('more often than in the truth', () => expect(repeatsLine(`${line}\n${line}`, `- ${line}`)).toBe(true));
});

describe('one page', () => {
  test('is measured only against what its truth holds', () => {
    const scored = score({ date: '2025-03-30' }, { text: 'some text' });
    expect(scored).toEqual({ id: 'page', empty: false, date: 'abstained', repeats: false, ms: 0 });
  });
  test.each([
    ['2025-03-30', 'right'],
    ['2025-03-30T23:59:00+09:00', 'right'],
    ['2025-03-29T23:59:00Z', 'wrong'],
    ['', 'abstained'],
  ])('date %s is %s', (date, expected) => expect(score({ date: '2025-03-30' }, { date }).date).toBe(expected));
  test('a date where there is none is invented', () => expect(score({ noDate: true }, { date: '2025-03-30' }).inventedDate).toBe(true));
  test('authors are compared as folded names, each once', () =>
    expect(score({ authors: ['Ana Díaz', 'Bo Li'] }, { authors: ['ana diaz', 'Ana Diaz', 'Cy'] }).authors).toEqual({
      both: 1,
      extra: 1,
      missed: 1,
    }));
});

describe('a corpus', () => {
  const pages = [
    score({ text: 'a b c d e f g' }, { text: 'a b c d e f g', ms: 1 }),
    score({ text: 'a b c d e' }, { text: 'a b c d x y z', ms: 3 }),
    score({ text: 'a b c d' }, { text: '', ms: 2 }),
  ];
  const summary = summarize(pages);

  test('text: means over pages, leak and loss over all shingles', () => {
    expect(summary.text?.precision).toBeCloseTo((1 + 1 / 4 + 0) / 3);
    expect(summary.text?.recall).toBeCloseTo((1 + 1 / 2 + 0) / 3);
    expect(summary.text?.leak).toBeCloseTo(3 / 8);
    expect(summary.text?.loss).toBeCloseTo(2 / 7);
  });
  test('fails and empty pages are counted', () => expect([summary.fail, summary.empty]).toEqual([2, 1]));
  test('times', () => expect(summary.ms).toEqual({ p50: 2, p95: 3, total: 6 }));
  test('what no truth holds is absent', () => expect(summary).not.toHaveProperty('title'));
});
