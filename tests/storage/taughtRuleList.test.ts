import { describe, expect, test } from 'vitest';
import type { SiteRule } from '../../utils/article/ledger/siteRule';
import { countMisses, exportRules, fillRules, importRules, isIdle, withoutRule, withRule } from '../../utils/storage/taughtRuleList';

const rule = (changes: Partial<SiteRule> = {}): SiteRule => ({
  id: 'a1',
  site: 'harbour.example',
  does: 'aside',
  place: 'p < div.choir',
  on: true,
  misses: 0,
  ...changes,
});

describe('stored rules', () => {
  test('that fit come through', () => expect(fillRules([rule({ says: 'follow us' })])).toEqual([rule({ says: 'follow us' })]));

  test.each([
    ['no list', {}],
    ['a selector in place of a place', [rule({ place: 'p:has(script)' })]],
    ['a deed nobody knows', [{ ...rule(), does: 'run' }]],
    ['a number that is none', [{ ...rule(), misses: -1 }]],
    ['nothing', undefined],
  ])('that do not are left out: %s', (_what, stored) => expect(fillRules(stored)).toEqual([]));

  test('bring nothing along that nobody asked for', () => expect(fillRules([{ ...rule(), onclick: 'x' }])).toEqual([rule()]));
});

test('a rule of the same name is replaced, and can be taken out', () => {
  const rules = withRule([rule()], rule({ on: false }));
  expect(rules).toEqual([rule({ on: false })]);
  expect(withoutRule(rules, 'a1')).toEqual([]);
});

test('a rule that finds nothing on five pages of its site is idle, until it finds something', () => {
  const others = [rule({ id: 'b2', site: 'quay.example' }), rule({ id: 'c3', on: false })];
  let rules: readonly SiteRule[] = [rule(), ...others];
  for (let page = 0; page < 5; page++) rules = countMisses(rules, 'harbour.example', []);
  expect(rules.map(isIdle)).toEqual([true, false, false]);
  expect(countMisses(rules, 'harbour.example', [rule()]).map(isIdle)).toEqual([false, false, false]);
});

describe('a file', () => {
  test('brings the rules to another computer', () => {
    expect(importRules([rule({ id: 'b2' })], exportRules([rule()]))).toEqual([rule({ id: 'b2' }), rule()]);
  });

  test.each(['', 'null', '[]', '{"lede":"domains"}', '<html>'])('that holds no rules brings nothing: %s', (file) =>
    expect(importRules([], file)).toBeUndefined(),
  );
});
