import { onlyElement } from '../../page/onlyElement';
import type { TreeElement } from '../../page/tree/types';
import type { Block, Measured, Span } from '../../page/types';
import { isLinked, likeness, MAX_RECORD_BLOCKS, mix } from './shapes';

/** Parts that stand side by side in one box, each an element or a line of loose text. */
interface Part extends Span {
  readonly el: TreeElement | undefined;
  readonly kind: number;
  /** A record may begin with it. */
  readonly opens: boolean;
}

export type FlatRecord = readonly Part[];

const ALIKE_FROM = 0.5;

/** A record longer than this, in parts, is a section of a text. */
const MAX_PARTS = 12;

const MIN_HEADLINE_WORDS = 3;

/** Records without an element of their own: in one box, what begins with parts of one kind and goes on alike. */
export function flatRunsIn(page: Measured, box: TreeElement): FlatRecord[] {
  const parts = partsOf(page, box);
  const openers = new Map<number, number[]>();
  parts.forEach(({ kind, opens }, at) => {
    if (opens) openers.set(kind, [...(openers.get(kind) ?? []), at]);
  });
  let best: FlatRecord[] = [];
  for (const openings of openers.values()) {
    const records = openings.length > 1 ? recordsFrom(parts, withWhatLeads(parts, openings)) : [];
    const isBetter = records.length > best.length || (records.length === best.length && startOf(records) < startOf(best));
    if (isBetter) best = records;
  }
  return best;
}

const startOf = (records: readonly FlatRecord[]): number => records[0]?.[0]?.start ?? 0;

function partsOf(page: Measured, box: TreeElement): Part[] {
  const { start, end } = page.spanOf(box);
  const parts: Part[] = [];
  for (let at = start; at < end;) {
    const block = page.blocks[at] as Block;
    const el = childAround(block, box);
    const span = el ? page.spanOf(el) : { start: at, end: at + 1 };
    const name = el ? `${el.localName}.${el.getAttribute('class') ?? ''}` : 'text';
    const isHeadline = span.end - span.start === 1 && isLinked(block) && block.words >= MIN_HEADLINE_WORDS;
    parts.push({ ...span, el, kind: mix(isLinked(block) ? 1 : 2, name), opens: isHeadline || /^(?:h[1-6]|dt)$/.test(block.tag) });
    at = Math.max(span.end, at + 1);
  }
  return parts;
}

/** The box's own child that the block stands in; none where it is loose text. */
function childAround(block: Block, box: TreeElement): TreeElement | undefined {
  if (block.parent === box) return onlyElement(block);
  let child = block.parent;
  while (child.parentElement && child.parentElement !== box) child = child.parentElement;
  return child;
}

/** Openings moved up to what stands before each of them, a kicker, a source, a teaser, and is of a kind that stands nowhere else. */
function withWhatLeads(parts: readonly Part[], openings: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const { kind } of parts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let starts = [...openings];
  for (;;) {
    const above = starts.map((start) => parts[start - 1]);
    const kind = above[0]?.kind;
    const leads = kind !== undefined && !above[0]?.opens && above.filter((part) => part?.kind === kind).length >= starts.length - 1;
    if (!leads || (counts.get(kind) ?? 0) > starts.length) return starts;
    starts = starts.map((start, at) => (above[at]?.kind === kind ? start - 1 : start));
  }
}

/** From each opening to the next one, as long as these are alike; the last is as long as the longest before it. */
function recordsFrom(parts: readonly Part[], starts: readonly number[]): FlatRecord[] {
  const segments = starts.map((start, at) => parts.slice(start, starts[at + 1] ?? start + MAX_PARTS + 1));
  const longest = Math.max(1, ...segments.slice(0, -1).flatMap(({ length }) => (length <= MAX_PARTS ? [length] : [])));
  const run: FlatRecord[] = [];
  for (const segment of segments) {
    const known = kindsOf(run.at(-1) ?? segment);
    const tooLong = segment.findIndex(
      ({ kind }, at) => at >= longest || (run.length > 0 && at > 0 && segment.length > longest && !known.has(kind)),
    );
    const own = segment.length > longest && tooLong > 0 ? segment.slice(0, tooLong) : segment;
    const size = (own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0);
    if (size <= MAX_RECORD_BLOCKS && (run.length === 0 || likeness(known, kindsOf(own)) >= ALIKE_FROM)) run.push(own);
  }
  return run.length > 1 && run.some((own) => (own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0) > 1) ? run : [];
}

const kindsOf = (parts: FlatRecord): Set<number> => new Set(parts.map(({ kind }) => kind));
