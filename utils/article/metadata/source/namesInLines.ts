import { BY_LABEL } from '../../../rules/bylines';
import { ORIGIN_LABEL } from '../../../rules/origins';
import { parseAge, readsAge } from '../../text/relativeTime';
import { fold } from '../../text/words';
import type { Block } from '../../page/types';
import { isDateLabel } from '../byline/names';
import type { Line } from '../headZone';
import type { Places } from '../pageFacts';

/** A line that names a paper and a time is short. Characters. */
const MAX_LINE_CHARS = 80;

/** A name has few words. */
export const MAX_NAME_WORDS = 5;

/** What parts a paper's name from the time: "Rhyl Journal · 2 hours ago". */
export const PARTS = /\s*[|·•,—–]\s*|\s+-\s+/;

/** A name as a line near the story has it. */
export interface Named {
  readonly name: string;
  readonly line: Line;
  /** "Source:" stands before it. */
  readonly labelled: boolean;
  /** "By" stands before it. */
  readonly isBy: boolean;
}

export const isShort = ({ text }: Block): boolean => text.length <= MAX_LINE_CHARS;

/** Names in a line, without the time and what labels them. */
export function namesIn(line: Line, places: Places): Named[] {
  const { blocks } = places.page;
  // "Source:" in a cell of its own
  let isBehindLabel = isLabel(blocks[line.block.index - 1]?.text ?? '');
  return line.pieces.flatMap((piece) => {
    const labelled = isBehindLabel || ORIGIN_LABEL.test(piece);
    isBehindLabel = isLabel(piece);
    const bare = piece.replace(ORIGIN_LABEL, '');
    const parts = bare.replace(BY_LABEL, '').split(PARTS);
    // a writer's section follows the name
    return (BY_LABEL.test(bare) ? parts.slice(0, 1) : parts)
      .map((part) => withoutTime(fold(part), places))
      .filter((name) => isNameLong(name) && !places.themes().has(name.toLowerCase()))
      .map((name) => ({ name, line, labelled, isBy: BY_LABEL.test(bare) }));
  });
}

const isLabel = (text: string): boolean => text !== '' && `${text.replace(/\s*[:：]$/, '')}:`.replace(ORIGIN_LABEL, '') === '';

const isNameLong = (name: string): boolean => name.length > 1 && name.split(' ').length <= MAX_NAME_WORDS;

/** What stands before the time in "Rhyl Journal 30.03.2025" or "Rhyl Journal 2 hours ago"; nothing of what is a time alone. */
function withoutTime(text: string, places: Places): string {
  const { text: read, dates } = places.reading.datesIn(text);
  const [date] = dates;
  if (date) return withoutLabel(read.slice(0, date.start).trim());
  if (!saysAge(text, places)) return parseAge(text, places.languages)?.tellsDay === true ? '' : withoutLabel(text);
  const words = text.split(' ');
  const age = words.findLastIndex((_, at) => at > 0 && parseAge(words.slice(at).join(' '), places.languages)?.tellsDay === true);
  const name = words.slice(0, Math.max(0, age)).join(' ');
  return saysAge(name, places) ? '' : name;
}

/** "Rhyl Journal Monday," */
function withoutLabel(text: string): string {
  const at = text.lastIndexOf(' ');
  return isDateLabel(text.slice(at + 1).replace(/[.,]$/, '')) ? text.slice(0, Math.max(0, at)) : text;
}

const saysAge = (text: string, { lang }: Places): boolean => readsAge(lang ?? 'en')(text);

/** The line, or one next to it, says when. */
export const isBesideTime = ({ block }: Line, places: Places): boolean =>
  [block.index, block.index - 1, block.index + 1].some((index) => saysWhen(places, index));

export function saysWhen(places: Places, index: number): boolean {
  const block = places.page.blocks[index];
  if (!block || !isShort(block)) return false;
  return places.reading.datesIn(block.text).dates.length > 0 || block.text.split(PARTS).some((part) => saysAge(part, places));
}
