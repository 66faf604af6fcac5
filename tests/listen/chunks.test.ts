import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../utils/listen/chunks';

const said = (text: string): string[] => chunksOf(text, 'en').map(({ start, end }) => text.slice(start, end));

describe('a paragraph is said', () => {
  test.each([
    ['sentence by sentence', ' She sailed. Who saw? “Nobody!” ', ['She sailed.', 'Who saw?', '“Nobody!”']],
    ['in Japanese', '船が出た。誰も見なかった。', ['船が出た。', '誰も見なかった。']],
    ['in Arabic', 'أبحرت السفينة. من رآها؟', ['أبحرت السفينة.', 'من رآها؟']],
    ['with a country’s letters', 'The U.S. Navy sailed. It stayed.', ['The U.S. Navy sailed.', 'It stayed.']],
    ['with a title', 'So said Gen. Ames and Dr. Holt. Nobody heard.', ['So said Gen. Ames and Dr. Holt.', 'Nobody heard.']],
    ['with an initial', 'J. R. Calder wrote it. She knew.', ['J. R. Calder wrote it.', 'She knew.']],
    ['without what says nothing', '* * *', []],
    ['as nothing where it is empty', '', []],
  ])('%s', (_how, text, expected) => expect(said(text)).toEqual(expected));

  test('a long sentence is cut between its clauses, and nothing of it is lost', () => {
    const clause = 'the ferry that tied the outer islands to the mainland for a century ran again on Sunday';
    const text = `${clause}, ${clause}; ${clause}, ${clause}.`;
    const pieces = said(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces[0]).toBe(`${clause},`);
    expect(pieces.join(' ')).toBe(text);
  });

  test.each([
    ['words alone', 'word '.repeat(400), 170],
    ['no gap at all', 'x'.repeat(1000), 170],
    ['Chinese', '渡轮在九个冬天之后再次出航'.repeat(30), 60],
  ])('of %s, no piece is longer than an engine keeps up', (_what, text, most) => {
    const pieces = said(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(most);
    expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
