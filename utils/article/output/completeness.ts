import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import type { Block, Measured, Span } from '../page/types';
import type { Receipt } from '../ledger/receipts';
import type { Completeness, Metadata } from '../types';
import { wordsOf } from '../story/model/survey';
import type { TreeElement } from '../page/tree/types';

/** A block this long, in words, that is not mostly links, is prose that a story may be made of. */
const PROSE_WORDS = 20;

/** Below this share of what the page itself calls its body, something is missing. */
const WHOLE_FROM = 0.85;

/** A body that the page declares with fewer words is a summary. */
const MIN_BODY_WORDS = 60;

/** A declared body counts words as its editor's program does: within so much it agrees. */
const DECLARED_FROM = 0.7;

/** Share of a block's words that stand in the declared body where it is of the story. */
const OF_BODY = 0.8;

/** A block that the story model set aside is in doubt from this likelihood on. */
const IN_DOUBT_FROM = 0.2;

/** A shorter line brings nobody the story back. */
const MIN_OFFERED_WORDS = 8;

/** Words in doubt, each as likely as it is, that may go unsaid: one to so many kept ones. */
const DOUBT_SPARED = 0.04;

/** Fewer words in doubt are a line or two. */
const MIN_DOUBT_WORDS = 20;

/** Editors' programs count in many ways: a count is believed where so much is in doubt besides, or the paper says that there is more. */
const COUNT_BELIEVED_FROM = 0.02;

/** No program counts so differently: with less than this share of its count, a story is not whole. */
const COUNT_CERTAIN_BELOW = 1 / 3;

const FROM_DATA = 'The page shows no text; this is from its data';

/** Blocks that were put back. */
type Back = ReadonlyMap<Block, unknown>;

/** Says how much of the page's text the article has, held against what the page says of its own body; judged only where it says something. */
export const checkCompleteness = (judged: Judged): Completeness => prepareCheck(judged, [])(new Map());

/** Reads the witnesses once; what is put back counts as kept. */
export function prepareCheck(judged: Judged, receipts: readonly Receipt[]): (back: Back) => Completeness {
  const { page, metadata } = judged;
  const witness = readWitness(metadata);
  const column = columnOf(judged);
  const offered = receipts.filter(({ blocks }) => blocks.some((block) => isMissed(block, { judged, witness, column })));
  return (back) => {
    const holds = (block: Block): boolean => isKept(judged, block) || back.has(block);
    const kept = page.blocks.filter(holds);
    const missing = offered.filter(({ blocks }) => !blocks.some((block) => back.has(block))).map(({ removal }) => removal.id);
    const doubt = againstDoubt(judged, kept, holds);
    const count = againstCount(kept, metadata);
    const isBelieved = metadata.free === false || 1 - doubt.share > COUNT_BELIEVED_FROM || (count && count.share < COUNT_CERTAIN_BELOW);
    const counted = isBelieved ? count : undefined;
    const checks = [againstBody(kept, witness), counted, againstColumn(judged, { column, holds }), doubt].filter(
      (check) => check !== undefined,
    );
    const failed = checks.filter((check) => check.share < check.from);
    const share = Math.min(1, ...(failed.length > 0 ? failed : checks).map((check) => check.share));
    const isPreview = metadata.free === false && isOutOfReach([...kept, ...offered.flatMap(({ blocks }) => blocks)], { witness, metadata });
    const evidence = [...(page.isFromData ? [FROM_DATA] : []), ...failed.map(({ says }) => says)];
    return {
      verdict: isPreview ? 'preview' : failed.length > 0 ? 'partial' : 'whole',
      share,
      evidence,
      missing: failed.length > 0 ? missing : [],
    };
  };
}

/** What the page itself says of its body is not on the page, whatever is put back. */
function isOutOfReach(all: readonly Block[], { witness, metadata }: { witness: Witness | undefined; metadata: Metadata }): boolean {
  return [againstBody(all, witness), againstCount(all, metadata)].some((check) => check !== undefined && check.share < check.from);
}

interface Check {
  readonly share: number;
  /** From here on all is well. */
  readonly from: number;
  readonly says: string;
}

/** The body as the page's data has it, in pairs of words. */
interface Witness {
  readonly words: number;
  readonly pairs: ReadonlySet<string>;
}

function readWitness({ articleBody = '' }: Metadata): Witness | undefined {
  const words = wordsOf(articleBody);
  return words.length < MIN_BODY_WORDS ? undefined : { words: words.length, pairs: new Set(pairsOf(words)) };
}

function againstBody(kept: readonly Block[], witness: Witness | undefined): Check | undefined {
  if (!witness) return undefined;
  const { pairs, words } = witness;
  const have = new Set(pairsOf(kept.flatMap(({ text }) => wordsOf(text))));
  const share = [...pairs].filter((pair) => have.has(pair)).length / pairs.size;
  return { share, from: WHOLE_FROM, says: `The page's data holds ${words} words of this story` };
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

function againstCount(kept: readonly Block[], { declaredWords = 0 }: Metadata): Check | undefined {
  if (declaredWords < MIN_BODY_WORDS) return undefined;
  return {
    share: Math.min(1, sumWords(kept) / declaredWords),
    from: DECLARED_FROM,
    says: `The page counts ${declaredWords} words in this story`,
  };
}

interface Column {
  readonly column: Span | undefined;
  readonly holds: (block: Block) => boolean;
}

/** The prose of the column that the story stands in: text there that went without a rule that names it is missed. */
function againstColumn(judged: Judged, { column, holds }: Column): Check | undefined {
  if (!column) return undefined;
  const prose = judged.page.blocks.slice(column.start, column.end).filter(isProse);
  const all = sumWords(prose.filter((block) => holds(block) || isUnnamed(judged, block)));
  return all < MIN_BODY_WORDS
    ? undefined
    : { share: sumWords(prose.filter(holds)) / all, from: WHOLE_FROM, says: `The column of the story holds ${all} words` };
}

/** What the story model set aside without being sure. */
function againstDoubt({ doubts }: Judged, kept: readonly Block[], holds: (block: Block) => boolean): Check {
  let words = 0;
  for (const [block, likelihood] of doubts ?? []) {
    if (likelihood > IN_DOUBT_FROM && !block.hidden && !holds(block)) words += likelihood * block.words;
  }
  const all = sumWords(kept);
  return {
    share: all / Math.max(1, all + words),
    from: words < MIN_DOUBT_WORDS ? 0 : 1 / (1 + DOUBT_SPARED),
    says: `About ${Math.round(words)} words more may be of the story`,
  };
}

interface Missing {
  readonly judged: Judged;
  readonly witness: Witness | undefined;
  readonly column: Span | undefined;
}

/** Whether a block that was set aside is what a witness misses: in the declared body, or unnamed prose of the column. */
function isMissed(block: Block, { judged, witness, column }: Missing): boolean {
  if ((judged.doubts?.get(block) ?? 0) > IN_DOUBT_FROM && !block.hidden && block.words >= MIN_OFFERED_WORDS) return true;
  if (!isProse(block)) return false;
  if (column && block.index >= column.start && block.index < column.end && isUnnamed(judged, block)) return true;
  if (!witness) return false;
  const pairs = pairsOf(wordsOf(block.text));
  return pairs.filter((pair) => witness.pairs.has(pair)).length >= OF_BODY * pairs.length;
}

/** The smallest element that holds most of the kept prose. */
function columnOf(judged: Judged): Span | undefined {
  const { page } = judged;
  const kept = page.blocks.filter((block) => isProse(block) && isKept(judged, block));
  const most = sumWords(kept) * WHOLE_FROM;
  let column: TreeElement | null = kept[0]?.parent ?? null;
  while (column && column !== page.body && keptWords(page, column, kept) < most) column = column.parentElement;
  return column && column !== page.body ? page.spanOf(column) : undefined;
}

function keptWords(page: Measured, el: TreeElement, kept: readonly Block[]): number {
  const { start, end } = page.spanOf(el);
  return sumWords(kept.filter(({ index }) => index >= start && index < end));
}

const isUnnamed = ({ ledger }: Judged, block: Block): boolean => ledger.cuts[ledger.ofBlock[block.index] ?? -1]?.kind === 'outside';

const isProse = ({ words, linkChars, text, hidden }: Block): boolean => words >= PROSE_WORDS && linkChars * 3 < text.length && !hidden;

const sumWords = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
