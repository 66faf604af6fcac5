import { isCommentsHeading, isListHeading } from '../listHeadings';
import { amid } from '../proof';
import type { Finder, Judged, Stretch } from '../../ledger/types';
import { isProse, linkShareOf } from '../../page/prose';
import type { TreeElement } from '../../page/tree/types';
import type { Block, Measured, Span } from '../../page/types';
import { type RecordFacts, recordFactsOf } from './facts';
import { liveEntriesOf, WRITTEN_IN } from './liveEntries';
import type { RecordList } from './types';

/** Share of the records of which a trait must hold: a comment that was removed has no buttons. */
const MOST = 0.75;

/** A story that readers write about stands above, however short it is. Words of prose. */
const MIN_STORY_WORDS = 40;

/** Blocks between a list and the line that names it: a link to the rules, an order to choose. */
const HEADING_REACH = 3;

/** Who, when, buttons: short lines. Words. */
const MAX_LABEL_WORDS = 8;

/** Each trait speaks for readers in its own way; one alone is found in stories too. */
const ENOUGH = 3;

const PRESSED = 'button, [role="button"], a';

/** Pages that are made of what readers write. */
const FORUM = /^(?:QAPage|Question|DiscussionForumPosting)$/;

/** What readers wrote below the story, by what each of them holds: who, when, a text, the same buttons; and by the form beside them. */
export const readerComments: Finder = {
  name: 'reader-comments',
  kind: 'comments',
  why: 'What readers wrote below the story.',
  find: (judged) =>
    judged.metadata.types.some((type) => FORUM.test(type))
      ? []
      : [...recordFactsOf(judged.page)].flatMap((known) => stretchOf(judged, known) ?? []),
  removes: `${amid('')}<section><h3>3 voices</h3>${['Ole', 'Ida', 'Per'].map((who) => `<div><div><b>${who}</b> <span>2 hours ago</span></div><p>I, ${who}, shall be on the first boat in May, whatever the weather does and whatever they ask for it.</p><div><a href="#r">Reply</a> <a href="#f">Flag</a></div></div>`).join('')}<form><textarea></textarea></form></section>`,
  keeps: `${amid('')}<section><h3>Three crossings</h3>${['March', 'April', 'May'].map((when) => `<div><div><b>2 ${when}</b></div><p>In ${when} the boat sailed with nine people on board, and with a piano that belonged to none of them.</p></div>`).join('')}</section>`,
};

function stretchOf({ page, metadata }: Judged, [list, facts]: readonly [RecordList, RecordFacts]): Stretch | undefined {
  const { span } = list;
  const entries = liveEntriesOf({ page, metadata });
  if (facts.count < 2 || Math.min(facts.linked, facts.distinct) > 1 - MOST || facts.table > 0 || !followsStory(page, span))
    return undefined;
  if (page.blocks.slice(span.start, span.end).some((block) => entries.has(block))) return undefined;
  const heading = headingOf(page, list);
  const traits = [
    ...(facts.dated >= MOST ? ['each has a time of its own'] : []),
    ...(hasForm(page, list) ? ['stands beside a form to write in'] : []),
    ...(hasSameButtons(page, list) ? ['the same buttons at each'] : []),
    ...(haveWriters(page, list) ? ['each has another name'] : []),
    ...(heading ? ['a line above them counts or names them'] : []),
  ];
  const speaks = heading !== undefined || traits.some((trait) => /form|buttons/.test(trait));
  return speaks && traits.length >= ENOUGH ? { span: { start: heading?.index ?? span.start, end: span.end }, evidence: traits } : undefined;
}

const proseWords = (blocks: readonly Block[]): number => blocks.filter(isProse).reduce((sum, { words }) => sum + words, 0);

/** The story above, and no more of it below. */
function followsStory({ blocks }: Measured, { start, end }: Span): boolean {
  const above = proseWords(blocks.slice(0, start));
  return above >= MIN_STORY_WORDS && proseWords(blocks.slice(end)) < above;
}

/** "Comments", "6 voices": it names them, or says how many there are. */
function headingOf({ blocks }: Measured, { span, records }: RecordList): Block | undefined {
  const above = blocks.slice(Math.max(0, span.start - HEADING_REACH), span.start).toReversed();
  const counts = new RegExp(`(?<!\\d)${records.length}(?!\\d)`);
  return above.find(
    (block) => isCommentsHeading(block) || (block.words <= MAX_LABEL_WORDS && isListHeading(block) && counts.test(block.text)),
  );
}

/** Within the nearest box that holds more than the list, or right below it. */
function hasForm(page: Measured, { elements, span }: RecordList): boolean {
  let box: TreeElement | null = elements[0]?.[0]?.parentElement ?? null;
  for (; box && box !== page.body; box = box.parentElement) {
    const { start, end } = page.spanOf(box);
    if (start < span.start - HEADING_REACH) return false;
    if (end >= span.end && [box, box.nextElementSibling].some((el) => el?.querySelector(WRITTEN_IN))) return true;
  }
  return false;
}

const withoutCounts = (text: string): string => text.replaceAll(/[\d\s]+/g, ' ').trim();

/** A line to press, in the same words below each text. */
function hasSameButtons(page: Measured, { records }: RecordList): boolean {
  const counts = new Map<string, number>();
  for (const { start, end } of records) {
    const labels = page.blocks.slice(start, end).filter((block) => block.words <= MAX_LABEL_WORDS && isPressed(block));
    for (const label of new Set(labels.map(({ text }) => withoutCounts(text))))
      if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= MOST * records.length;
}

const isPressed = (block: Block): boolean =>
  linkShareOf(block) > 0.5 ||
  [block.parent, ...block.parent.children].some((el) => el.matches(PRESSED)) ||
  block.parent.closest(PRESSED) !== null;

/** The first short line of each is another one: a name, perhaps with a time. */
function haveWriters(page: Measured, { records }: RecordList): boolean {
  const names = records.flatMap(({ start, end }) => {
    const first = page.blocks.slice(start, end)[0];
    return first && first.words <= MAX_LABEL_WORDS && !/^h[1-6]$/.test(first.tag) && /\p{L}/u.test(first.text) ? [first.text] : [];
  });
  return names.length >= MOST * records.length && new Set(names).size === names.length;
}
