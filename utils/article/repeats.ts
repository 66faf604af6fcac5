import { isKept, type Judged } from './cut';
import type { Block, Finder } from './page';
import { fold } from './words';

/** Characters; shorter lines are repeated for good reasons: "Yes.", "Photo: AP". */
const MIN_LINE_CHARS = 25;

/** Rows, items and subheads may say the same under different heads. */
const MAY_REPEAT = new Set('td th dt dd li pre h2 h3 h4 h5 h6 caption figcaption'.split(' '));

/** A subhead this near, in blocks, to one that says the same is said twice. */
const NEAR = 2;

const SUBHEAD = /^h[2-6]$/;

/** What the kept text says twice in the same words: lines, and subheads whose text was set aside as said before. */
export function repeatedLineFinder(judged: Judged): Finder {
  const kept = judged.page.blocks.filter((block) => isKept(judged, block) && !judged.captions?.has(block));
  return {
    name: 'repeated-line',
    kind: 'repeated',
    why: 'The same line stands in the article already.',
    find: () => [...repeatedLines(kept), ...emptySubheads(judged)],
  };
}

function repeatedLines(kept: readonly Block[]): Block[] {
  const first = new Map<string, number>();
  return kept.filter(({ text, tag }, at) => {
    const line = fold(text).toLowerCase();
    const before = first.get(line);
    if (before === undefined) first.set(line, at);
    const isNear = before !== undefined && at - before <= NEAR;
    return before !== undefined && line.length >= MIN_LINE_CHARS && (!MAY_REPEAT.has(tag) || (SUBHEAD.test(tag) && isNear));
  });
}

/** From the end, so that a head goes with the subheads below it that go. */
function emptySubheads(judged: Judged): Block[] {
  const { blocks } = judged.page;
  const first = new Map(
    blocks
      .filter((block) => isKept(judged, block))
      .toReversed()
      .map((block) => [fold(block.text).toLowerCase(), block]),
  );
  const empty: Block[] = [];
  let isBare = false;
  for (const block of blocks.toReversed()) {
    const isAgain = SUBHEAD.test(block.tag) && first.get(fold(block.text).toLowerCase()) !== block;
    if (!isKept(judged, block)) isBare ||= isRepeated(judged, block);
    else if (isBare && isAgain) empty.push(block);
    else isBare = false;
  }
  return empty;
}

const isRepeated = ({ ledger }: Judged, { index }: Block): boolean => ledger.cuts[ledger.ofBlock[index] ?? -1]?.kind === 'repeated';
