import type { Judged } from '../ledger/types';
import { placeOf } from '../clutter/taught/elementPath';
import { openReceipts } from '../ledger/receipts';
import { checkCompleteness } from './completeness';

/** Elements around a block that its line names. */
const LEVELS = 4;

/** Longer pages are told by their first blocks. */
const MAX_BLOCKS = 1_500;

/**
 * How a page is built and what became of each of its blocks, for whoever mends the rules: places, words and rules,
 * and none of its text. The address is without its query, which may hold names.
 */
export function describeJudged(judged: Judged): string {
  const { page, ledger, metadata, refusal } = judged;
  const { verdict, share, evidence } = checkCompleteness(judged);
  const blocks = page.blocks.slice(0, MAX_BLOCKS).map(({ index, tag, words, text, linkChars, hidden, parent }) => {
    const rule = ledger.cuts[ledger.ofBlock[index] ?? -1]?.rule ?? 'kept';
    const links = Math.round((100 * linkChars) / Math.max(1, text.length));
    return `${rule}\t${tag}\t${words} words\t${links} % links${hidden ? ' hidden' : ''}\t${placeOf(parent, LEVELS)}`;
  });
  return [
    page.url.replace(/[?#].*/s, ''),
    `language ${metadata.lang ?? 'unknown'}; ${page.blocks.length} blocks; ${refusal ?? `${verdict}, ${Math.round(100 * share)} %`}`,
    ...evidence,
    '',
    ...openReceipts(judged).map(({ removal }) => {
      const { rule, kind, words, evidence = [] } = removal;
      return [rule, kind, `${words} words`, ...(kind === 'taught' ? [] : evidence)].join('\t');
    }),
    '',
    ...blocks,
    '',
  ].join('\n');
}
