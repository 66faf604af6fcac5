import { browser } from 'wxt/browser';
import type { Judged } from '../article/ledger/types';
import { ofDocument } from '../article/page/unclobbered';
import { isFound } from '../article/clutter/taught/taughtRules';
import type { SiteRule } from '../article/ledger/siteRule';
import { plainHostOf } from '../article/text/urls';
import { type Skeleton, skeletonOf, type Trial, tryRule } from '../article/clutter/taught/pageSkeleton';
import { listOf, number, shape, text } from '../untrusted/parse';
import { countMisses, fillRules } from '../storage/taughtRuleList';
import { storedItem } from '../browser/storedItem';

/** Kept on this computer: what somebody reads, and where, is nobody's business but theirs. */
const ruleItem = storedItem<readonly SiteRule[]>('local:siteRules', []);

/** Places and lengths of what was kept of the last pages, and none of their text. */
const skeletonItem = storedItem<readonly Skeleton[]>('local:skeletons', []);

/** Pages that are remembered, of all sites together. */
const MAX_SKELETONS = 20;

const parseSkeleton = shape<Skeleton>({
  site: text(253),
  page: text(20),
  places: listOf(text(2_000), 200),
  blocks: listOf(
    (raw) => [number(0, 1_000)((raw as unknown[])[0]), number(0, 1e6)((raw as unknown[])[1]), text(20)((raw as unknown[])[2])] as const,
    200,
  ),
});

/** What a reader has taught, of all sites. */
export const readRules = async (): Promise<readonly SiteRule[]> => fillRules(await ruleItem.readOrFallback());

/** Changes the rules and gives them as they are then. */
export async function changeRules(change: (rules: readonly SiteRule[]) => readonly SiteRule[]): Promise<readonly SiteRule[]> {
  const rules = change(fillRules(await ruleItem.read()));
  await ruleItem.write(rules);
  return rules;
}

/** Calls back after every change, from whatever window; returns how to stop. */
export const watchRules = (onChange: (rules: readonly SiteRule[]) => void): (() => void) =>
  ruleItem.watch((stored) => onChange(fillRules(stored)));

async function readSkeletons(): Promise<readonly Skeleton[]> {
  try {
    return listOf(parseSkeleton, MAX_SKELETONS)(await skeletonItem.readOrFallback());
  } catch {
    return [];
  }
}

/** Forgets the outlines of the last pages. */
export const forgetSkeletons = (): Promise<void> => skeletonItem.remove();

/** What the page of a tab knows of its site's rules. */
export interface SiteMemory {
  /** Done when the rules are known. */
  readonly ready: Promise<void>;
  /** Those of this page's site. */
  rules(): readonly SiteRule[];
  /** Changes them, here at once and soon for good. */
  change(change: (rules: readonly SiteRule[]) => readonly SiteRule[]): void;
  /** Takes note of a page that its reader has cleaned: which rules found something, and its outline. */
  note(judged: Judged): void;
  /** Tries a rule on the last articles of the site. */
  attempt(rule: SiteRule): Promise<Trial>;
}

/** Keeps the rules of a page's site at hand. */
export function openMemory(live: Document): SiteMemory {
  let all: readonly SiteRule[] = [];
  const noted = new Set<string>();
  const rules = (): readonly SiteRule[] => all.filter(({ site }) => site === plainHostOf(ofDocument(live, 'URL')));
  watchRules((changed) => (all = changed));
  return {
    ready: readRules().then((stored) => void (all = stored)),
    rules,
    change(change) {
      all = change(all);
      void changeRules(change);
    },
    note(judged) {
      if (judged.refusal || noted.has(ofDocument(live, 'URL'))) return;
      noted.add(ofDocument(live, 'URL'));
      const own = rules();
      const found = own.filter((rule) => isFound(judged, rule));
      if (own.some(({ on, misses }) => on && misses > 0) || found.length < own.length)
        void changeRules((rules) => countMisses(rules, plainHostOf(ofDocument(live, 'URL')), found));
      void remember(skeletonOf(judged));
    },
    attempt: async (rule) => tryRule(rule, await readSkeletons(), ofDocument(live, 'URL')),
  };
}

async function remember(skeleton: Skeleton): Promise<void> {
  // A private window leaves nothing behind.
  if (browser.extension?.inIncognitoContext || skeleton.blocks.length === 0) return;
  const others = (await readSkeletons()).filter(({ page }) => page !== skeleton.page);
  await skeletonItem.write([...others, skeleton].slice(-MAX_SKELETONS));
}
