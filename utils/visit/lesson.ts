import type { Judged } from '../article/ledger/types';
import { isKept } from '../article/ledger/setAside';
import { ruleToSetAside, takenBy } from '../article/clutter/taught/taughtRules';
import { fold } from '../article/text/words';

/** What the rule for the kept block with this text would take; nothing where it can't be told from the story. */
export function lessonFor(judged: Judged, text: string, wider: number) {
  const block = judged.page.blocks.find((each) => isKept(judged, each) && fold(each.text) === text);
  const rule = block && ruleToSetAside(judged, block, wider);
  if (!block || !rule) return undefined;
  const taken = takenBy(judged, rule).map((each) => fold(each.text));
  return { rule, taken, canWiden: ruleToSetAside(judged, block, wider + 1) !== undefined };
}
