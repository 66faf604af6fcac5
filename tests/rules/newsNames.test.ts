import { expect, test } from 'vitest';
import { NEWS_DOMAINS } from '../../utils/rules/newsDomains';
import { paperOf } from '../../utils/rules/newsNames';

test.each([
  ['faz.net', 'Frankfurter Allgemeine'],
  ['badische-zeitung.de', 'Badische Zeitung'],
  ['asahi.com', '朝日新聞'],
  ['slate.com', 'Slate'],
])('%s is %s', (domain, name) => expect(paperOf(domain)).toBe(name));

test('within a country a name is one paper’s', () => {
  const twice = Object.values(NEWS_DOMAINS).flatMap((domains) => {
    const names = domains.map(paperOf);
    return names.filter((name, index) => names.indexOf(name) !== index);
  });
  // Papers with two addresses.
  expect(twice.filter((name) => !['The Times', 'Domani'].includes(name))).toEqual([]);
});
