import { isRelatedHeading } from '../listHeadings';
import { amid } from '../proof';
import type { Finder } from '../../ledger/types';
import type { Block, Measured } from '../../page/types';
import { recordFactsOf } from './facts';
import { isLinked } from './shapes';
import type { RecordList } from './types';

/** Share of the records that lead to a page of their own on this site. */
const MOST = 0.75;

/** Blocks between the heading and the first record: "See all". */
const HEADING_REACH = 2;

/** What stands below a heading for other stories and leads to one, each to another, however much of it is told here. */
export const relatedRecords: Finder = {
  name: 'related-records',
  kind: 'related',
  why: 'Other stories below a heading for them, each with a link to the rest of it.',
  find: ({ page }) =>
    [...recordFactsOf(page)].flatMap(([list, { count, here, distinct, headed }]) => {
      const heading = count > 1 && Math.min(here, distinct, headed) >= MOST && leadOn(page, list) ? headingOf(page, list) : undefined;
      return heading
        ? [
            {
              span: { start: heading.index, end: list.span.end },
              evidence: ['stands below a heading for other stories', 'each leads to another page'],
            },
          ]
        : [];
    }),
  removes: `${amid('')}<section><h2>Related posts</h2>${['Bakery', 'School', 'Bridge'].map((what) => `<div><h3>${what} to close</h3><p>It closes in the autumn, the council said, and those who need it will have to go to the next village until a new one is found.</p><a href="/${what}">go on</a></div>`).join('')}</section>`,
  keeps: amid(
    `<h2>Related trades</h2>${['Bakery', 'School', 'Bridge'].map((what) => `<h3>${what}</h3><p>It closes in the autumn, and nobody minds, says <a href="https://elsewhere.example/${what}">a survey</a>.</p>`).join('')}`,
  ),
};

/** Each is a box of its own, as the story's paragraphs between such links are not, and a line of it is a link, not a word within its text. */
const leadOn = ({ blocks }: Measured, { records, elements }: RecordList): boolean =>
  elements.every(({ length }) => length === 1) &&
  records.filter(({ start, end }) => blocks.slice(start, end).some(isLinked)).length >= MOST * records.length;

function headingOf({ blocks }: Measured, { span }: RecordList): Block | undefined {
  const from = Math.max(0, span.start - HEADING_REACH);
  // A record list without boxes of its own may begin with its heading.
  return [blocks[span.start], ...blocks.slice(from, span.start).toReversed()].find(
    (block) => block !== undefined && /^h[1-6]$/.test(block.tag) && block.tag !== 'h1' && isRelatedHeading(block),
  );
}
