import { amid } from '../proof';
import { isKept } from '../../ledger/setAside';
import type { SiteRule } from '../../ledger/siteRule';
import type { Judged } from '../../ledger/types';
import type { Block, Measured } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import { boxOf, findPlace, parsePlace, placeOf } from './elementPath';
import { hashOf, openReceipts, type Receipt } from '../../ledger/receipts';
import { plainHostOf } from '../../text/urls';
import { fold } from '../../text/words';
import type { TreeElement } from '../../page/tree/types';

/** More of an article's kept words than this go by no taught rule: it has come to mean something else. */
const MAX_SHARE = 0.3;

/** Enough of a line to know it again, in characters. */
const SAYS_CHARS = 40;

/** A block this long, in words, is a paragraph that readers would miss. */
export const PARAGRAPH_WORDS = 15;

const ruleOf = (rule: Pick<SiteRule, 'site' | 'does' | 'place' | 'says' | 'kind'>): SiteRule => ({
  ...rule,
  id: hashOf([rule.site, rule.does, rule.place, rule.says ?? '', rule.kind ?? ''].join('\n')),
  on: true,
  misses: 0,
});

/** How a text begins, as rules remember it. */
export const beginningOf = (text: string): string => fold(text).slice(0, SAYS_CHARS).toLowerCase();

/** What rules of this site say; a rule that would take much of the story, or its first lines, takes nothing. */
export const taughtRules: Finder = {
  name: 'taught-rules',
  kind: 'taught',
  why: 'Your own rule for this site.',
  find: (judged) => judged.rules.filter(({ does, on }) => does === 'aside' && on).flatMap((rule) => stretches(judged, rule)),
  removes: amid('<div class="offer"><p>Win a week on the islands for two.</p></div>'),
  keeps: amid('<div class="offers"><p>Win a week on the islands for two.</p></div>'),
};

function stretches(judged: Judged, rule: SiteRule): Stretch[] {
  const { lead, page } = judged;
  const kept = page.blocks.filter((block) => isKept(judged, block));
  const taken = takenBy(judged, rule);
  if ((lead && taken.includes(lead)) || sumWords(taken) > MAX_SHARE * sumWords(kept)) return [];
  const evidence = [rule.place, ...(rule.says ? [rule.says] : [])];
  return taken.map(({ index }) => ({ span: { start: index, end: index + 1 }, evidence, rule: `taught-${rule.id}` }));
}

/** What of the article a rule would take. */
export function takenBy(judged: Judged, { place, says }: Pick<SiteRule, 'place' | 'says'>): Block[] {
  const steps = parsePlace(place);
  if (!steps) return [];
  const { page } = judged;
  const boxes = findPlace(page, steps).map((el) => page.spanOf(el));
  const meant = boxes.filter(({ start }) => !says || beginningOf(page.blocks[start]?.text ?? '') === says);
  const taken = new Set(meant.flatMap(({ start, end }) => page.blocks.slice(start, end)));
  return page.blocks.filter((block) => taken.has(block) && isKept(judged, block));
}

/** Whether the page has what a rule is about, whoever set it aside. */
export function isFound(judged: Judged, rule: SiteRule): boolean {
  if (rule.does === 'back') return keptBack(judged, [rule]).length > 0;
  const { page } = judged;
  const steps = parsePlace(rule.place) ?? [];
  return findPlace(page, steps).some((el) => {
    const { start, end } = page.spanOf(el);
    return start < end && (!rule.says || beginningOf(page.blocks[start]?.text ?? '') === rule.says);
  });
}

/** Receipts that rules of this site put back on every page, by id. */
export function keptBack(judged: Judged, rules: readonly SiteRule[]): string[] {
  const own = rules.filter(({ does, on }) => does === 'back' && on);
  if (own.length === 0) return [];
  return openReceipts(judged)
    .filter((receipt) => own.some(({ place, kind }) => kind === receipt.removal.kind && placeOfReceipt(judged, receipt) === place))
    .map(({ removal }) => removal.id);
}

const placeOfReceipt = ({ page }: Judged, { blocks }: Receipt): string => {
  const el = boxOf(page, blocks) ?? blocks[0]?.parent;
  return el ? placeOf(el) : '';
};

/** The rule that puts such a block back on every page of its site. */
export function ruleToPutBack(judged: Judged, id: string): SiteRule | undefined {
  const receipt = openReceipts(judged).find(({ removal }) => removal.id === id);
  const place = receipt && placeOfReceipt(judged, receipt);
  return receipt && place ? ruleOf({ site: plainHostOf(judged.page.url), does: 'back', place, kind: receipt.removal.kind }) : undefined;
}

/**
 * The rule that sets such a block aside, and `wider` boxes around it. Where the place is that of the story's paragraphs too,
 * the rule also goes by how the text begins. Nothing where it can't be told from the story.
 */
export function ruleToSetAside(judged: Judged, block: Block, wider: number): SiteRule | undefined {
  const { page } = judged;
  let el = boxOf(page, [block]);
  for (let level = 0; el && level < wider; level++) el = outside(page, el);
  if (!el) return undefined;
  const site = plainHostOf(page.url);
  const plain = ruleOf({ site, does: 'aside', place: placeOf(el) });
  const meant = new Set(page.blocks.slice(page.spanOf(el).start, page.spanOf(el).end));
  const more = takenBy(judged, plain).filter((taken) => !meant.has(taken) && taken.words >= PARAGRAPH_WORDS);
  const says = beginningOf(page.blocks[page.spanOf(el).start]?.text ?? '');
  const rule = more.length === 0 ? plain : ruleOf({ site, does: 'aside', place: plain.place, says });
  return stretches(judged, rule).length > 0 ? rule : undefined;
}

/** The next box around an element that holds more text than it. */
function outside(page: Measured, el: TreeElement): TreeElement | undefined {
  const parent = el.parentElement;
  const { start, end } = page.spanOf(parent ?? el);
  return parent && parent !== page.body ? boxOf(page, page.blocks.slice(start, end)) : undefined;
}

const sumWords = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
