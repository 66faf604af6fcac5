import { type RecordFacts, recordFactsOf } from '../../clutter/records/facts';
import type { RecordList } from '../../clutter/records/types';
import type { Block, Span } from '../../page/types';
import { fieldOf } from './recordPlaces';
import { raise } from './settling';
import type { Survey } from './survey';

/** A paragraph says more of its list than a label. Words, at most so many a block. */
const MAX_WEIGHT = 40;
const LEAST_WEIGHT = 3;

/** One block that the model is sure of does not decide for all. Log-odds. */
const MAX_SURE = 3;

/** Share of the records that may read otherwise; where more do, it is no list of one kind, and each block is judged alone. */
const MAX_OTHERS = 0.34;

/** Share of the records in which a field stands that is one of the list's, and no offer that got among them. */
const FIELD_FROM = 0.5;

/** From this mean of its blocks' log-odds on a field stays with its list. */
const KEEP_FIELD_FROM = -2;

/** So many parts that count themselves are a list article, from this mean of their log-odds on. */
const MIN_NUMBERED = 3;
const NUMBERED_FROM = -3;

/** A line that names the list below it is short, and no sentence. Words. */
const MAX_HEADING_WORDS = 12;

/** Two stories side by side may be a pair that is compared. */
const MIN_ELSEWHERE = 3;

/** Blocks between a list's name and its first record: tabs, "See all". */
const HEADING_REACH = 2;

/** Settles what can't be told of a block alone: the records of a list go or stay together, each of them whole, and with them what names the list. */
export function settleRecords(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settling = { survey, scores, settled: Float32Array.from(scores), keepFrom };
  for (const [list, facts] of recordFactsOf(survey.page)) {
    if (areElsewhere(facts)) dropList(settling, list);
    else if (facts.table === 0) settleList(settling, list);
  }
  return settling.settled;
}

interface Settling {
  readonly survey: Survey;
  readonly scores: Float32Array;
  readonly settled: Float32Array;
  readonly keepFrom: number;
}

/**
 * Every record leads to a page of this site by a headline, and has a day of its own or the headline below its text: other stories,
 * whatever each block reads like.
 */
const areElsewhere = ({ count, linked, here, distinct, dated, trailed }: RecordFacts): boolean =>
  count >= MIN_ELSEWHERE && Math.min(linked, here, Math.max(dated, trailed)) === 1 && distinct >= FIELD_FROM;

function dropList({ survey, settled }: Settling, { span }: RecordList): void {
  const { from, to } = placesOf(survey, span);
  for (let at = from; at < to; at++) settled[at] = Math.min(settled[at] ?? 0, -MAX_SURE);
}

function settleList(settling: Settling, list: RecordList): void {
  const { survey, settled, keepFrom } = settling;
  const { from, to } = placesOf(survey, list.span);
  const records = list.records.map((span) => placesOf(survey, span)).filter((record) => record.to > record.from);
  if (records.length === 0) return;
  const mean = meanOf(settling, { from, to });
  const goes = mean <= keepFrom;
  if (goes && mean > NUMBERED_FROM && isNumbered(survey, records)) return keepList(settling, records);
  const others = records.filter((record) => meanOf(settling, record) <= keepFrom !== goes);
  if (others.length > MAX_OTHERS * records.length) return;
  if (goes) {
    for (let at = from - countHeading(survey.blocks, from); at < to; at++) settled[at] = Math.min(settled[at] ?? 0, mean);
    return;
  }
  keepList(settling, records);
}

function keepList(settling: Settling, records: readonly Places[]): void {
  const { survey, settled } = settling;
  const isField = fieldsOf(settling, records);
  for (const record of records) {
    for (let at = record.from; at < record.to; at++) {
      if (isField(survey.blocks[at] as Block)) raise(settled, at);
    }
  }
}

/** "1. Cold Law", "2) The kilns", "#3 Sandhope": the headlines of a list that counts its parts, as no list of other stories does. */
function isNumbered({ blocks }: Survey, records: readonly Places[]): boolean {
  const counted = records.filter(({ from, to }, at) => {
    const number = blocks
      .slice(from, to)
      .map(({ text }) => /^#?(\d{1,2})[.):]?\s+\p{L}/u.exec(text)?.[1])
      .find((found) => found !== undefined);
    return number === String(at + 1) || number === String(records.length - at);
  });
  return records.length >= MIN_NUMBERED && counted.length > (1 - MAX_OTHERS) * records.length;
}

interface Places {
  readonly from: number;
  readonly to: number;
}

const placesOf = ({ position }: Survey, { start, end }: Span): Places => ({ from: position[start] ?? 0, to: position[end] ?? 0 });

function meanOf({ survey, scores }: Settling, { from, to }: Places): number {
  let [sum, all] = [0, 0];
  for (let at = from; at < to; at++) {
    const weight = LEAST_WEIGHT + Math.min(survey.blocks[at]?.words ?? 0, MAX_WEIGHT);
    sum += weight * Math.max(-MAX_SURE, Math.min(MAX_SURE, scores[at] ?? 0));
    all += weight;
  }
  return sum / all;
}

/** What stands in most of the records is theirs, unless all of it together reads like something else: a credit, a teaser between sections. */
function fieldsOf({ survey: { blocks }, scores }: Settling, records: readonly Places[]): (block: Block) => boolean {
  const fields = new Map<string, { records: number; blocks: number; sum: number }>();
  for (const { from, to } of records) {
    const seen = new Set<string>();
    for (let at = from; at < to; at++) {
      const name = fieldOf(blocks[at] as Block);
      const field = fields.get(name) ?? { records: 0, blocks: 0, sum: 0 };
      fields.set(name, { records: field.records + (seen.has(name) ? 0 : 1), blocks: field.blocks + 1, sum: field.sum + (scores[at] ?? 0) });
      seen.add(name);
    }
  }
  return (block) => {
    const field = fields.get(fieldOf(block));
    const isCommon = field !== undefined && field.records >= FIELD_FROM * records.length && field.sum > KEEP_FIELD_FROM * field.blocks;
    return isCommon && block.wordings === 0 && !block.hidden;
  };
}

/** How many blocks before a list name it. */
function countHeading(blocks: readonly Block[], first: number): number {
  const above = blocks.slice(Math.max(0, first - HEADING_REACH), first).toReversed();
  const other = above.findIndex(({ words, text }) => words > MAX_HEADING_WORDS || /[.!?。！？।؟:]["'”’»)]*$/.test(text));
  return other < 0 ? above.length : other;
}
