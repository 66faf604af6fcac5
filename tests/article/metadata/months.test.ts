import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../../utils/article/metadata/dates/months';
import { eachOf, LANGUAGES } from '../../../utils/rules/languages';

/** How a language writes its months: alone, with a day, and cut off. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Names by month, from 1; where a language numbers them there are none. */
function namesIn(language: string): (readonly [string, number])[] {
  const formats = FORMS.map((form) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' }));
  return formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      return [parts.find(({ type }) => type === 'month')?.value ?? '', month + 1] as const;
    }).filter(([name]) => /^\p{L}{2}[^\d]*$/u.test(name)),
  );
}

const REGIONS = 'de-AT de-CH es-AR es-MX fr-BE fr-CA fr-CH it-CH nl-BE pt-BR pt-PT sv-FI ro-MD ru-UA en en-AU'.split(' ');

describe('months', () => {
  test.each([...eachOf('months').map(([language]) => language), ...REGIONS])('are those of the browser: %s', (language) => {
    const monthOf = monthsOf([language]);
    const names = namesIn(language);
    expect(names.length).toBeGreaterThan(11);
    expect(names.map(([name]) => [name, monthOf(name)])).toEqual(names);
  });

  test('of other languages are asked of the browser', () => {
    expect(LANGUAGES).not.toHaveProperty('bg');
    expect(monthsOf(['bg'])('юли')).toBe(7);
    expect(monthsOf(['bg'])('juli')).toBeUndefined();
  });

  test.each(['', 'x', 'e', '*', 'klingon'])('of no language are the English ones alone: %s', (language) => {
    expect([monthsOf([language])('March'), monthsOf([language])('mars')]).toEqual([3, undefined]);
  });
});
