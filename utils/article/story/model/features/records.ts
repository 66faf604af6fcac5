import type { RecordFacts } from '../../../clutter/records/facts';
import { datedLinesOf } from '../datedLines';
import { type At, FAR, type Feature, flag, log, share } from './feature';

const NONE: RecordFacts = {
  count: 0,
  blocks: 0,
  words: 0,
  longest: 0,
  linked: 0,
  here: 0,
  elsewhere: 0,
  distinct: 0,
  dated: 0,
  labelled: 0,
  pictured: 0,
  repeated: 0,
  cut: 0,
  copied: 0,
  priced: 0,
  pressed: 0,
  headed: 0,
  trailed: 0,
  kin: 0,
  table: 0,
};

const LOGGED: ReadonlySet<keyof RecordFacts> = new Set(['count', 'blocks', 'words', 'longest']);

/** Lines that say when: the first is the story's, those below it are other stories' and readers'. */
export const ofDates: readonly Feature[] = [
  { name: 'datedBefore', read: ({ survey: { page }, block }) => log(datedLinesOf(page).count[block.index] ?? 0) },
  {
    name: 'sinceDated',
    read: ({ survey: { page }, block }) => {
      const last = datedLinesOf(page).last[block.index] ?? -1;
      return last < 0 ? FAR : log(block.index - last);
    },
  },
];

/** What is known of the list of records that a block stands in. */
export const ofRecords: readonly Feature[] = [
  ...(Object.keys(NONE) as (keyof RecordFacts)[]).map((fact) => ({
    name: `record-${fact}`,
    read: ({ records }: At) => (LOGGED.has(fact) ? log((records?.facts ?? NONE)[fact]) : (records?.facts ?? NONE)[fact]),
  })),
  { name: 'recordPlace', read: ({ records, record, block }) => (records ? block.index - (record ?? records.span).start : -1) },
  {
    name: 'recordListPlace',
    read: ({ records, block }) => (records ? share(block.index - records.span.start, records.span.end - records.span.start) : -1),
  },
  {
    name: 'recordListProse',
    read: ({ records, survey: { sums, position } }) => {
      if (!records) return 0;
      const [from, to] = [position[records.span.start] ?? 0, position[records.span.end] ?? 0];
      return share((sums.prose[to] ?? 0) - (sums.prose[from] ?? 0), sums.prose.at(-1) ?? 0);
    },
  },
  {
    name: 'recordListRead',
    read: ({ records, survey: { sums, position } }) => {
      if (!records) return 0;
      const [from, to] = [position[records.span.start] ?? 0, position[records.span.end] ?? 0];
      return share((sums.read[to] ?? 0) - (sums.read[from] ?? 0), (sums.words[to] ?? 0) - (sums.words[from] ?? 0));
    },
  },
  { name: 'beforeRecords', read: ({ nextRecords, block }) => (nextRecords ? log(nextRecords.span.start - block.index) : FAR) },
  { name: 'nextRecordsLinked', read: ({ nextRecords }) => nextRecords?.facts.linked ?? -1 },
  { name: 'nextRecordsDated', read: ({ nextRecords }) => nextRecords?.facts.dated ?? -1 },
  { name: 'afterRecords', read: ({ lastRecords, block }) => (lastRecords ? log(block.index - lastRecords.span.end + 1) : FAR) },
  { name: 'lastRecordsLinked', read: ({ lastRecords }) => lastRecords?.facts.linked ?? -1 },
  {
    name: 'opensRecord',
    read: ({ records, record, block }) => flag(records !== undefined && block.index === (record ?? records.span).start),
  },
];
