import type { OwnedLayout } from '../layout/types';
import type { BodyBlock } from './blocks';
import type { Context } from './context';
import { element, textOf } from './html';
import { customTag } from './names';
import { OWNED, type OwnedRecord } from './ownedForms';
import { WHOLE } from './ownedWhole';

/** A story's paragraphs with those from the layout's place on told as a list of its own. */
export function withOwned(context: Context, body: readonly BodyBlock[]): readonly BodyBlock[] {
  const { owned } = context.layout.body;
  if (owned.owned === 'none') return body;
  const first = body.findIndex(({ kind }, at) => at >= owned.at && kind === 'paragraph');
  const taken = body.slice(first).filter(({ kind }) => kind === 'paragraph');
  const texts = taken.slice(0, owned.count).map(({ lines }) => lines.join(' '));
  if (first < 0 || texts.length < 2) return body;
  const told = new Set(taken.slice(0, owned.count));
  const last = body.findLastIndex((block) => told.has(block));
  // Subheads among what is told go with it: each record has a name of its own.
  return [...body.slice(0, first), writeOwned(context, owned, texts), ...body.slice(last + 1)];
}

function writeOwned(context: Context, owned: OwnedLayout, texts: readonly string[]): BodyBlock {
  const whole = WHOLE[owned.owned];
  const html = whole ? whole(context, texts) : writeRecords(context, owned, texts);
  return { kind: 'owned', lines: [textOf(html)], html };
}

function writeRecords(context: Context, owned: OwnedLayout, texts: readonly string[]): string {
  const names = namesFor(context, texts.length);
  const write = OWNED[owned.owned];
  const records = texts.map((text, at) => write?.(context, { text, at, name: names[at] ?? '', owned }) ?? [text]);
  return wrapRecords(context, owned, records);
}

/** What records may be called: places, topics, and the subheads of stories that stand nowhere on the page. */
function namesFor({ phrases, others, noise }: Context, count: number): string[] {
  const random = noise('owned names');
  const subheads = others('owned names', 40).flatMap(({ blocks }) =>
    blocks.flatMap(({ kind, text }) => (kind === 'subhead' ? [text] : [])),
  );
  const pool = [phrases.cities, phrases.topics, subheads, phrases.writers][random.int(0, 3)] ?? [];
  const names = [...new Set(pool.length < 3 ? phrases.topics : pool)];
  return Array.from({ length: count }, (_, at) => names[at % names.length] ?? '');
}

function wrapRecords({ cls }: Context, { record }: OwnedLayout, records: readonly OwnedRecord[]): string {
  if (record === 'flat') return records.map((parts) => parts.join('\n')).join('\n');
  const tag = record === 'custom' ? customTag('item') : record;
  const html = records.map((parts) => element(tag, cls('story-record'), parts.join('\n'))).join('\n');
  return record === 'li' ? element('ol', cls('story-records'), html) : html;
}
