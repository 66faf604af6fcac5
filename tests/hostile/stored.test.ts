import { expect, inject, test } from 'vitest';
import { fillGaps, parseSettings } from '../../utils/storage/settings';
import { fillRules } from '../../utils/storage/taughtRuleList';
import { fillList, modeOf, patternOf } from '../../utils/sites/siteList';
import { parseReading } from '../../utils/untrusted/parseArticle';
import { parseReaderState } from '../../utils/untrusted/parseReaderState';
import { choicesFrom } from './random';

const KEYS = [
  'domain',
  'mode',
  'except',
  'theme',
  'size',
  'voice',
  'at',
  'savedAt',
  'site',
  'on',
  'misses',
  'id',
  'ok',
  'article',
  'title',
  'html',
  'published',
  'evidence',
  'removals',
  'extraction',
  'loading',
  'open',
  'reason',
  'toString',
  'constructor',
  'length',
] as const;

/** Anything that JSON can hold, nested some way. */
function madeValues(): () => unknown {
  const { pick, upTo } = choicesFrom(11);
  const leaf = (): unknown =>
    pick([
      0,
      -1,
      1e308,
      Number.NaN,
      true,
      null,
      undefined,
      '',
      '*',
      'clean',
      'harbour.example',
      'javascript:1',
      '\ud800',
      'x'.repeat(10_000),
      '__proto__',
      'dark',
      20,
    ] as const);
  const make = (depth: number): unknown => {
    const kind = depth > 3 ? 0 : upTo(3);
    if (kind === 0) return leaf();
    const parts = Array.from({ length: upTo(5) }, () => make(depth + 1));
    return kind === 1 ? parts : Object.fromEntries(parts.map((part) => [pick(KEYS), part]));
  };
  return () => make(0);
}

test('whatever is stored or said, it is held to its shape or refused as none, and nothing else is thrown', { timeout: 3_600_000 }, () => {
  const next = madeValues();
  for (let at = 0; at < inject('fuzz'); at++) {
    const value = next();
    const settings = fillGaps(value);
    expect(fillGaps(settings)).toEqual(settings);
    parseSettings(value);
    fillRules(value);
    for (const { domain } of fillList(value))
      expect(URL.canParse(patternOf(domain).replace('*://*.', 'https://').replace('/*', '/'))).toBe(true);
    modeOf(fillList(value), 'https://www.harbour.example/x');
    for (const parse of [parseReading, parseReaderState]) {
      try {
        parse(value);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }
  }
});
