import { AUTHOR_CLASS, AUTHOR_LABEL, BY_LABEL } from '../../../rules/bylines';
import { BYLINE_TRUST, BYLINE_TRUST_OF_LINE } from '../../../rules/trust';
import { linksOf } from '../../page/links';
import { hasCase, isLetterOrNumber, startsWithSmall, trimBefore } from '../../text/letters';
import type { Block, Measured } from '../../page/types';
import { isAccountLink, isLikelyPerson, isNameLine, MAX_DATE_LINE_CHARS } from './nameLines';
import { isAgency, isPerson, readNames } from './names';
import { type Naming, naming } from './naming';
import type { Places } from '../pageFacts';
import type { Line, Zone } from '../headZone';

/** Where a naming stood, as the reader is told. */
export const BELOW = 'below the text';

/** Lines that begin with "By" or the like, or stand in an element named for the writer, or are but a name where one signs. */
export function fromLines(places: Places): Naming[] {
  const { page, zone } = places;
  const namings = (['head', 'above', 'foot'] as const).flatMap((place) =>
    joinAlike(
      zone.lines(place).filter((line) => isNameLine(line, zone)),
      zone,
    ).flatMap((line) => readLine(line, place, places)),
  );
  return [...namings, ...fromFarLines(page, zone)];
}

/** "This post was written by Ann Ash, head of the harbour's library." */
const MAX_LABELLED_CHARS = 200;

/** What is said of a writer below the name reads like the text, in blocks. */
const BIOGRAPHY = 3;

/** "Autor: Ann Ash" anywhere below the headline says what it is. */
function fromFarLines(page: Measured, zone: Zone): Naming[] {
  const lines = page.blocks.filter(
    ({ index, text }) => index > zone.end - BIOGRAPHY && text.length <= MAX_LABELLED_CHARS && AUTHOR_LABEL.test(text),
  );
  const own = lines.filter((block) => zone.placeOf(block) === 'far' && zone.strangeness(block.parent) !== 'foreign');
  return own.slice(0, 1).flatMap(({ text }) =>
    naming(readNames(text).filter(isPerson), {
      where: BELOW,
      trust: BYLINE_TRUST_OF_LINE.below + BYLINE_TRUST_OF_LINE.belowLabelled,
      labelled: true,
    }),
  );
}

/** Writers side by side stand in elements alike. */
function joinAlike(lines: readonly Line[], { classesAround }: Zone): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const alike =
      last &&
      line.block.index - last.block.index <= 4 &&
      AUTHOR_CLASS.test(classesAround(line.block.parent)) &&
      classesAround(last.block.parent) === classesAround(line.block.parent);
    if (alike)
      joined[joined.length - 1] = { block: last.block, pieces: [...last.pieces, ...line.pieces], text: `${last.text}, ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function readLine(line: Line, place: LinePlace, places: Places): Naming[] {
  const { block, text, pieces } = line;
  const labelled = BY_LABEL.test(trimBefore(text, isLetterOrNumber)) || isLabelledAbove(line, places);
  const marked = AUTHOR_CLASS.test(places.zone.classesAround(block.parent));
  const signed = !labelled && !marked && isSignature(block, text, places.zone);
  if (!labelled && !marked && !signed) return [];
  const names = labelled ? namesBehindLabel(line) : readNames(pieces.join(' | '));
  const sure =
    labelled && (place !== 'foot' || AUTHOR_LABEL.test(text))
      ? names
      : names.filter((name) => (place === 'foot' ? isLikelyPerson(name, places) : isPerson(name)) || (signed && isAgency(name)));
  return naming(sure, {
    where: place === 'foot' ? BELOW : 'beside the headline',
    trust: trustOf({ line, place, labelled, marked }, sure),
    labelled: labelled || (marked && place === 'head'),
    printed: labelled && place === 'head' && isRightBelow(line, places.zone) && sure.every((name) => isLikelyPerson(name, places)),
  });
}

/** A line that stands in the way of nothing but a standfirst and a picture. */
const isRightBelow = ({ block, text }: Line, { headline }: Zone): boolean =>
  headline !== undefined && !block.hidden && block.index - headline.index <= MAX_LINES_BELOW && text.length <= MAX_DATE_LINE_CHARS;

const MAX_LINES_BELOW = 8;

/** "Written by", "Author": a line of its own right above a name. */
function isLabelledAbove({ block, text }: Line, places: Places): boolean {
  const above = places.page.blocks[block.index - 1];
  const label = above && above.text.length <= MAX_LABEL_CHARS ? `${above.text} ` : '';
  return BY_LABEL.test(label) && label.replace(BY_LABEL, '') === '' && isLikelyPerson(text, places);
}

const MAX_LABEL_CHARS = 24;

type LinePlace = 'head' | 'above' | 'foot';

/** What a line is, as far as it tells of how it is to be believed. */
interface Signs {
  readonly line: Line;
  readonly place: LinePlace;
  readonly labelled: boolean;
  readonly marked: boolean;
}

/** "By Amanda · Dec 20, 2025": who is named with the date is the writer, though it be one word. */
const DATED = /(?<!\d)(?:\d{4}|\d{1,2}[:.]\d{2})(?!\d)/;

function trustOf({ line: { block, text }, place, labelled, marked }: Signs, names: readonly string[]): number {
  const { below, belowLabelled, labelled: byLabel, marked: byMark, signed, hidden, noPeople } = BYLINE_TRUST_OF_LINE;
  const base = place === 'foot' ? below + (labelled ? belowLabelled : 0) : labelled ? byLabel : marked ? byMark : signed;
  const surely = names.every((name) => isPerson(name) || isAgency(name)) || (labelled && place === 'head' && DATED.test(text));
  const trust = base + (block.hidden ? hidden : 0) + (surely ? 0 : noPeople);
  return linksOf(block).some(isAccountLink) ? Math.min(trust, BYLINE_TRUST.account) : trust;
}

/** A name is no longer, in words, where what follows stands in an element of its own. */
const MAX_WORDS_ACROSS = 3;

/** Names go across elements ("By Ann | Ash"), but so do a section or a button behind them: "By | Ann Ash | View in the printed edition". */
function namesBehindLabel({ text, pieces }: Line): string[] {
  // "di lettura": what is written small is a word
  const across = readNames(text).filter((name) => !startsWithSmall(name) || isPerson(name));
  const [first = ''] = across;
  if (across.length > 1 || (first !== '' && first.split(' ').length <= MAX_WORDS_ACROSS)) return across;
  const [writer = ''] = readNames(pieces.join(' | '));
  return isPerson(writer) ? [writer] : across;
}

/** A name alone in its line, right before the first paragraph or right behind the last, or an agency's and a place. */
function isSignature(block: Block, text: string, { start, end }: Zone): boolean {
  if (block.tag !== 'p' && block.tag !== 'div' && block.tag !== 'li') return false;
  const [first = ''] = text.split(/,\s*/);
  if (block.index - start >= 0 && block.index - start <= 3 && isAgency(first) && text.length <= 30) return true;
  const near = (block.index > end && block.index - end <= 2) || (block.index >= start && block.index - start <= 2);
  return (
    near && block.tag === 'p' && block.linkChars === 0 && text.length <= 30 && hasCase(text) && isPerson(text) && !/[.!?:,]$/.test(text)
  );
}
