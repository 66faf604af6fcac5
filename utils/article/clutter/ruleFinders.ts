import { clutterRules } from '../../rules/clutter';
import { boxAround, headingAndLinks } from './boxes';
import { blocksIn, elementOf } from '../page/elements';
import { hasEvidence, mostlyLeadsTo, type Suspect } from './evidence';
import { isLayoutTable } from '../page/layoutTable';
import { isProse, linkShareOf } from '../page/prose';
import { isListHeading } from './listHeadings';
import { liveEntriesOf } from './records/liveEntries';
import { lazy, memoizeWeak } from '../text/memo';
import type { Block, Measured } from '../page/types';
import type { Finder } from '../ledger/types';
import { countSentences } from '../text/words';
import { maskOf } from '../text/phrases';
import type { TreeElement, TreeNode } from '../page/tree/types';

/** Kept whatever else a text says: a correction is part of the story, and "first published in" names its source. */
const KEEPERS = maskOf(['correction', 'syndication']);

/** Goes and stays with its picture, whatever credit it gives. */
const CAPTION = 'figcaption';

/** Text of so many sentences that is not linked is the story's until a whole box speaks against it. */
const PROSE_SENTENCES = 3;

const mayGo = ({ wordings, tag }: Block): boolean => (wordings & KEEPERS) === 0 && tag !== CAPTION;

/** What most rules look at, of each page once for all of them: a page has hundreds of blocks, of which a few say anything. */
const saying = memoizeWeak(({ blocks }: Measured) => blocks.filter((block) => block.wordings !== 0 && mayGo(block)));
const sayingOrLinked = memoizeWeak(({ blocks }: Measured) =>
  blocks.filter((block) => (block.wordings !== 0 || block.linkChars > 0) && mayGo(block)),
);

/** One finder a rule of `rules/clutter.ts`. */
export const ruleFinders: readonly Finder[] = clutterRules.map((rule) => {
  const mask = maskOf(rule.says);
  const { name, kind, why, removes, keeps } = rule;
  return {
    name,
    kind,
    why,
    removes,
    keeps,
    *find(judged) {
      const { page, metadata } = judged;
      const entries = lazy(() => liveEntriesOf(judged));
      const followed = new Set<TreeNode>();
      for (const block of rule.leadsTo ? sayingOrLinked(page) : saying(page)) {
        if (block.words > rule.maxWords || (kind === 'byline' && entries().has(block))) continue;
        if ((block.wordings & mask) !== 0 || (rule.leadsTo && mostlyLeadsTo(block, rule.leadsTo)))
          yield* take({ page, metadata, rule, block, followed });
      }
    },
  };
});

interface Said extends Omit<Suspect, 'target' | 'blocks'> {
  /** What followed the headings before, as `headingAndLinks` has it. */
  readonly followed: Set<TreeNode>;
}

function* take({ followed, ...said }: Said): Iterable<TreeElement | Block> {
  const { page, rule, block } = said;
  if (rule.takes === 'heading-and-links') {
    if (isListHeading(block)) yield* headingAndLinks(page, block, followed);
    return;
  }
  const target = rule.takes === 'box' ? boxAround(page, block, { most: rule.boxWords ?? rule.maxWords }) : elementOf(page, block);
  if ((rule.takes === 'block' && isOwnText(block)) || isOneOfMany(page, target)) return;
  const suspect: Suspect = { ...said, target, blocks: blocksIn(page, target) };
  if (rule.needs.some((needed) => [needed].flat().every((evidence) => hasEvidence(suspect, evidence)))) yield target;
}

/** A heading says what the next text is, and several sentences that are not linked are the story's. */
const isOwnText = (block: Block): boolean =>
  /^h[1-6]$/.test(block.tag) || (countSentences(block.text) >= PROSE_SENTENCES && linkShareOf(block) < 0.5);

/** An item of a list whose other items are text, or one cell of a table, goes or stays with the whole: not what stands in one with a text. */
function isOneOfMany(page: Measured, target: TreeElement | Block): boolean {
  const el = 'nodes' in target ? target.parent : target;
  const item = el.closest('li, td, dd');
  const list = item?.closest('ul, ol, table, dl');
  if (!item || !list || el.contains(list) || (list.localName === 'table' && isLayoutTable(page, list))) return false;
  const own = new Set(blocksIn(page, target));
  if (blocksIn(page, item).some((block) => !own.has(block) && isProse(block))) return false;
  return blocksIn(page, list).some((block) => block.wordings === 0 && linkShareOf(block) < 0.5);
}
