import { describe, expect, test } from 'vitest';
import type { DateFact, Fact } from '../../utils/article/types';
import { formatMoment, formatTime } from '../../utils/render/date';
import { proofsOf } from '../../utils/render/evidence';

const fact = (value: string, where: string, others: readonly [string, string][] = []): Fact => ({
  value,
  where,
  snippet: `…${value}…`,
  others: others.map(([other, place]) => ({ value: other, where: place, snippet: other })),
});

const proofOfDate = (published: DateFact, marks: { dateUncertain?: true; dateApproximate?: true } = {}) =>
  proofsOf({ evidence: { published }, byline: [], ...marks }, 'en-GB')[0];

describe('how a date is known', () => {
  test('a printed day that the data does not have', () => {
    expect(proofOfDate(fact('2025-03-30', 'beside the headline'))).toMatchObject({
      fact: 'factDate',
      said: '30 March 2025',
      places: ['inHead'],
      notes: [{ word: 'dataGivesNone' }],
      passedOver: [],
    });
  });

  test('places that agree are one claim, and what was passed over follows', () => {
    const proof = proofOfDate(
      fact('2025-03-30', 'json-ld datePublished', [
        ['2025-03-30', 'beside the headline'],
        ['2025-03-31', 'address'],
      ]),
    );
    expect(proof).toMatchObject({ said: '30 March 2025', places: ['inData', 'inHead'], notes: [] });
    expect(proof?.passedOver).toMatchObject([{ said: '31 March 2025', places: ['inAddress'] }]);
  });

  test('a day that can be read both ways is shown as written', () => {
    const proof = proofOfDate({ ...fact('', 'beside the headline'), text: '05/04/2025', uncertain: true }, { dateUncertain: true });
    expect(proof?.said).toBe('05/04/2025');
    expect(proof?.notes).toContainEqual({ word: 'dayOrMonth', given: '' });
  });

  test('a reckoned time says from what', () => {
    const published = { ...fact('2025-03-30T08:00:00Z', 'beside the headline'), text: '4 hours ago', approximate: true };
    expect(proofOfDate(published, { dateApproximate: true })?.notes).toContainEqual({ word: 'reckonedFrom', given: '4 hours ago' });
  });

  test('no evidence, nothing to explain', () => {
    expect(proofsOf({ evidence: {}, byline: [] }, 'en-GB')).toEqual([]);
  });
});

test('source and writers are explained with their names', () => {
  const evidence = {
    source: fact('Independent', 'beside the date', [['Daily8', 'meta og:site_name']]),
    byline: [fact('Ann Ash', 'json-ld author'), fact('Bo Birch', 'json-ld author')],
  };
  const [source, writers] = proofsOf({ evidence, byline: ['Ann Ash', 'Bo Birch'] }, 'en-GB');
  expect(source).toMatchObject({ said: 'Independent', places: ['besideDate'], passedOver: [{ said: 'Daily8', places: ['inData'] }] });
  expect(writers).toMatchObject({ fact: 'factByline', said: 'Ann Ash, Bo Birch', places: ['inData'] });
});

describe('clocks', () => {
  test("the page's clock is not moved, the reader's is", () => {
    const { page, reader } = formatMoment('2025-03-30T23:30:00+09:00', 'en-GB');
    expect(page).toBe('30 March 2025 at 23:30 (UTC+09:00)');
    expect(reader).toBe(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(Date.UTC(2025, 2, 30, 14, 30)));
  });

  test.each(['2025-03-30', '', undefined])('%s has no clock', (value) => {
    expect(formatMoment(value, 'en')).toEqual({ page: '', reader: '' });
  });

  test('a time without a zone is the page\u2019s only', () => {
    expect(formatMoment('2025-03-30T23:30:00', 'en-GB')).toEqual({ page: '30 March 2025 at 23:30', reader: '' });
    expect(formatTime('2025-03-30T20:56:00+02:00', 'en-GB')).toBe('20:56');
  });
});
