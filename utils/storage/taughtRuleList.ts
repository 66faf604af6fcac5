import { MAX_PLACE_CHARS, parsePlace } from '../article/clutter/taught/elementPath';
import type { SiteRule } from '../article/ledger/siteRule';
import { boolean, fail, number, oneOf, optional, type Parser, shape, text } from '../untrusted/parse';

/** More is no list that anybody taught by hand. */
const MAX_RULES = 500;

const place: Parser<string> = (raw) => {
  const written = text(MAX_PLACE_CHARS)(raw);
  return parsePlace(written) ? written : fail('a place');
};

const parseRule = shape<SiteRule>({
  id: text(20),
  site: text(253),
  does: oneOf('aside', 'back'),
  place,
  says: optional(text(100)),
  kind: optional(text(40)),
  on: boolean,
  misses: number(0, Number.MAX_SAFE_INTEGER),
});

/** Stored rules as far as they have the right shape; what has not is left out. */
export function fillRules(stored: unknown): readonly SiteRule[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_RULES).flatMap((entry: unknown) => {
    try {
      return [parseRule(entry)];
    } catch {
      return [];
    }
  });
}

/** The rules with this one; one of the same name is replaced. */
export const withRule = (rules: readonly SiteRule[], rule: SiteRule): readonly SiteRule[] =>
  [...rules.filter(({ id }) => id !== rule.id), rule].slice(-MAX_RULES);

export const withoutRule = (rules: readonly SiteRule[], id: string): readonly SiteRule[] => rules.filter((rule) => rule.id !== id);

/** The rules of one site after a page of it was cleaned, in which some of them found what they are about. */
export const countMisses = (rules: readonly SiteRule[], site: string, found: readonly SiteRule[]): readonly SiteRule[] =>
  rules.map((rule) =>
    rule.site === site && rule.on ? { ...rule, misses: found.some(({ id }) => id === rule.id) ? 0 : rule.misses + 1 } : rule,
  );

/** A rule that found nothing on so many pages is about something that is gone. */
const IDLE_FROM = 5;

export const isIdle = ({ misses }: SiteRule): boolean => misses >= IDLE_FROM;

/** The rules as a file. */
export const exportRules = (rules: readonly SiteRule[]): string => `${JSON.stringify({ lede: 'rules', version: 1, rules }, null, 2)}\n`;

/** The rules with those of a file of ours; nothing where the file is none. */
export function importRules(rules: readonly SiteRule[], file: string): readonly SiteRule[] | undefined {
  try {
    const saved: unknown = JSON.parse(file);
    if (typeof saved !== 'object' || saved === null || !('rules' in saved)) return undefined;
    return fillRules(saved.rules).reduce(withRule, rules);
  } catch {
    return undefined;
  }
}
