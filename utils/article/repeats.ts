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

/** What the kept text says twice in the same words: lines, and subheads over nothing. */
export function repeatedLineFinder(judged: Judged): Finder {
  const kept = judged.page.blocks.filter((block) => isKept(judged, block));
  const lines = kept.filter((block) => !judged.captions?.has(block));
  return {
    name: 'repeated-line',
    kind: 'repeated',
    why: 'The same line stands in the article already.',
    find: () => [...repeatedLines(lines), ...emptySubheads(kept)],
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

/** Subheads said before with nothing left below them: their text stands under the first. */
function emptySubheads(kept: readonly Block[]): Block[] {
  const first = new Map(kept.toReversed().map(({ text }, back) => [fold(text).toLowerCase(), kept.length - 1 - back]));
  const empty: Block[] = [];
  let below = '';
  for (let at = kept.length - 1; at >= 0; at--) {
    const block = kept[at];
    if (!block) continue;
    const isAgain = SUBHEAD.test(block.tag) && (first.get(fold(block.text).toLowerCase()) ?? at) < at;
    if (isAgain && (below === '' || (SUBHEAD.test(below) && below <= block.tag))) empty.push(block);
    else below = block.tag;
  }
  return empty;
}
