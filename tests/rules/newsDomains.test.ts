import { describe, expect, test } from 'vitest';
import { parseDomain } from '../../utils/sites/parseDomain';
import { NEWS_DOMAINS } from '../../utils/rules/newsDomains';

const all = Object.values(NEWS_DOMAINS).flat();

describe('the news sites to choose from', () => {
  test('are at least three hundred', () => {
    expect(new Set(all).size).toBeGreaterThanOrEqual(300);
  });

  test.each(Object.entries(NEWS_DOMAINS))('of %s are domains, in order, each once', (country, domains) => {
    expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country)).toBeTypeOf('string');
    expect(domains).toEqual([...new Set(domains)].sort());
    for (const domain of domains) expect(parseDomain(domain)).toEqual({ ok: true, domain });
  });

  test('are each in one country', () => {
    expect(all.filter((domain, index) => all.indexOf(domain) !== index)).toEqual([]);
  });
});
