import { isKept, type Judged } from './cut';
import type { Block, Measured } from './page';
import type { Completeness, Metadata } from './types';
import { wordsOf } from './story/survey';

/** A block this long, in words, that is not mostly links, is prose that a story may be made of. */
const PROSE_WORDS = 20;

/** Below this share of what the page itself calls its body, something is missing. */
const WHOLE_FROM = 0.85;

/** A body that the page declares with fewer words is a summary. */
const MIN_BODY_WORDS = 60;

/** A declared body counts words as its editor's program does: within so much it agrees. */
const DECLARED_FROM = 0.7;

const FROM_DATA = 'The page shows no text; this is from its data';

/** How much of the page's text the article has, held against what the page says of its own body; judged only where it says something. */
export function checkCompleteness(judged: Judged): Completeness {
  const { page, metadata } = judged;
  const kept = page.blocks.filter((block) => isKept(judged, block));
  const checks = [againstBody(kept, metadata), againstCount(kept, metadata), againstColumn(judged)].filter((check) => check !== undefined);
  const share = Math.min(1, ...checks.map((check) => check.share));
  const failed = checks.filter((check) => check.share < check.from);
  const isPreview = metadata.free === false && failed.length > 0;
  const evidence = [...(page.isFromData ? [FROM_DATA] : []), ...failed.map(({ says }) => says)];
  return { verdict: isPreview ? 'preview' : failed.length > 0 ? 'partial' : 'whole', share, evidence, missing: [] };
}

interface Check {
  readonly share: number;
  /** From here on all is well. */
  readonly from: number;
  readonly says: string;
}

/** The body as the page's data has it, word for word. */
function againstBody(kept: readonly Block[], { articleBody = '' }: Metadata): Check | undefined {
  const wanted = wordsOf(articleBody);
  if (wanted.length < MIN_BODY_WORDS) return undefined;
  const have = new Set(pairsOf(kept.flatMap(({ text }) => wordsOf(text))));
  const pairs = pairsOf(wanted);
  const share = pairs.filter((pair) => have.has(pair)).length / pairs.length;
  return { share, from: WHOLE_FROM, says: `The page's data holds ${wanted.length} words of this story` };
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

function againstCount(kept: readonly Block[], { declaredWords = 0 }: Metadata): Check | undefined {
  if (declaredWords < MIN_BODY_WORDS) return undefined;
  const words = kept.reduce((sum, block) => sum + block.words, 0);
  return { share: Math.min(1, words / declaredWords), from: DECLARED_FROM, says: `The page counts ${declaredWords} words in this story` };
}

/** The prose of the column that the story stands in: text there that went without a rule that names it is missed. */
function againstColumn(judged: Judged): Check | undefined {
  const { page } = judged;
  const column = columnOf(judged);
  if (!column) return undefined;
  const prose = page.blocks.slice(column.start, column.end).filter(isProse);
  const all = sumWords(prose.filter((block) => isKept(judged, block) || isUnnamed(judged, block)));
  const kept = sumWords(prose.filter((block) => isKept(judged, block)));
  return all < MIN_BODY_WORDS ? undefined : { share: kept / all, from: WHOLE_FROM, says: `The column of the story holds ${all} words` };
}

/** The smallest element that holds most of the kept prose. */
function columnOf(judged: Judged): { readonly start: number; readonly end: number } | undefined {
  const { page } = judged;
  const kept = page.blocks.filter((block) => isProse(block) && isKept(judged, block));
  const most = sumWords(kept) * WHOLE_FROM;
  let column: Element | null = kept[0]?.parent ?? null;
  while (column && column !== page.body && keptWords(page, column, kept) < most) column = column.parentElement;
  return column && column !== page.body ? page.spanOf(column) : undefined;
}

function keptWords(page: Measured, el: Element, kept: readonly Block[]): number {
  const { start, end } = page.spanOf(el);
  return sumWords(kept.filter(({ index }) => index >= start && index < end));
}

const isUnnamed = ({ ledger }: Judged, block: Block): boolean => ledger.cuts[ledger.ofBlock[block.index] ?? -1]?.kind === 'outside';

const isProse = ({ words, linkChars, text, hidden }: Block): boolean => words >= PROSE_WORDS && linkChars * 3 < text.length && !hidden;

const sumWords = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
