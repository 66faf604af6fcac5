import type { TreeElement } from '../../page/tree/types';
import { memoizeWeak } from '../../text/memo';
import type { Measured, Span } from '../../page/types';
import { runsAmong } from './boxRuns';
import { flatRunsIn } from './flatRuns';
import { readShapes } from './shapes';
import type { RecordList } from './types';

/** So many more records within than there are records: the inner ones are the records, the outer ones rows or lists of them. */
const INNER_MORE = 1.2;

/** Share of a flat list's blocks from which elements that repeat in it are its records already. */
const SAID_FROM = 0.9;

/** Share of the records it touches under which a list stands between them. */
const STRADDLES_UNDER = 0.5;

/** The lists of records of a page: what repeats, whatever its fields are; names of classes count for little. */
export const recordListsOf = memoizeWeak((page: Measured): readonly RecordList[] => {
  const runs = [...readShapes(page).values()].flatMap((boxes) =>
    runsAmong(
      page,
      boxes.toSorted((one, other) => one.start - other.start),
    ),
  );
  const boxed = runs.map((run) => run.map(({ el, start, end }) => ({ start, end, elements: [el] }))).map(toList);
  return chooseLevel([...boxed, ...flatLists(page)]).toSorted((one, other) => one.span.start - other.span.start);
});

interface Found extends Span {
  readonly elements: readonly TreeElement[];
}

const toList = (found: readonly Found[]): RecordList => ({
  records: found.map(({ start, end }) => ({ start, end })),
  elements: found.map(({ elements }) => elements),
  span: { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 },
});

function flatLists(page: Measured): RecordList[] {
  const boxes = new Set(page.blocks.flatMap(({ parent }) => (parent.parentElement ? [parent, parent.parentElement] : [parent])));
  return [...boxes].flatMap((box) => {
    const records = page.body.contains(box) ? flatRunsIn(page, box) : [];
    if (records.length === 0) return [];
    return [
      toList(
        records.map((parts) => ({
          start: parts[0]?.start ?? 0,
          end: parts.at(-1)?.end ?? 0,
          elements: parts.flatMap(({ el }) => el ?? []),
        })),
      ),
    ];
  });
}

/** Of lists within lists one is meant: cards of a row and not rows, comments and not their replies. */
function chooseLevel(lists: readonly RecordList[]): RecordList[] {
  const inward = lists.toSorted((one, other) => meanBlocks(one) - meanBlocks(other) || sizeOf(one) - sizeOf(other));
  let chosen: RecordList[] = [];
  for (const list of inward) {
    const inside = chosen.filter(({ span }) => span.start >= list.span.start && span.end <= list.span.end);
    const crossing = chosen.filter(
      (other) => !inside.includes(other) && other.span.start < list.span.end && list.span.start < other.span.end,
    );
    // The end of one record and the beginning of the next may look alike by chance; what goes on longer does not.
    const goesOn = crossing.every((other) => sizeOf(other) < sizeOf(list) && !contains(other, list));
    if (goesOn && !isSaid(list, inside)) chosen = [...chosen.filter((other) => !inside.includes(other) && !crossing.includes(other)), list];
  }
  return chosen;
}

/** The end of one record with the beginning of the next, and little of either: what is between records is no record. */
function straddles({ records }: RecordList, inner: RecordList): boolean {
  const touched = records.filter(({ start, end }) => inner.span.start < end && start < inner.span.end);
  const blocks = touched.reduce((sum, { start, end }) => sum + end - start, 0);
  return touched.length > 1 && blocksIn(inner) < STRADDLES_UNDER * blocks;
}

const contains = ({ span }: RecordList, inner: RecordList): boolean => span.start <= inner.span.start && span.end >= inner.span.end;

/** The lists within are what repeats here. */
function isSaid(list: RecordList, lists: readonly RecordList[]): boolean {
  const inside = lists.filter((inner) => !straddles(list, inner));
  const within = inside.reduce((sum, { records }) => sum + records.length, 0);
  if (within > INNER_MORE * list.records.length) return true;
  const isFlat = list.elements.some(({ length }) => length !== 1);
  return isFlat && within >= list.records.length && inside.reduce((sum, other) => sum + blocksIn(other), 0) >= SAID_FROM * blocksIn(list);
}

const blocksIn = ({ records }: RecordList): number => records.reduce((sum, { start, end }) => sum + end - start, 0);

const meanBlocks = (list: RecordList): number => blocksIn(list) / Math.max(1, list.records.length);

const sizeOf = ({ span }: RecordList): number => span.end - span.start;
