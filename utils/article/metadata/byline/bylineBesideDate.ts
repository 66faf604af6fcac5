import { BY_INSIDE, BY_LABEL, SECTION_ADDRESS } from '../../../rules/bylines';
import { PRESS_WORD } from '../../../rules/press';
import { BYLINE_TRUST, BYLINE_TRUST_OF_LINE } from '../../../rules/trust';
import { hasCase, isLetterOrNumber, startsWithCapital, startsWithSmall } from '../../text/letters';
import { linksOf } from '../../page/links';
import type { Block } from '../../page/types';
import { isAccountLink, isLikelyPerson, isNameLine, MAX_DATE_LINE_CHARS } from './nameLines';
import { readNames } from './names';
import { type Naming, naming } from './naming';
import type { Places } from '../pageFacts';
import { isSentence } from '../headProse';
import { type Line, readPieces } from '../headZone';
import type { TreeElement } from '../../page/tree/types';

/** A name in the line of the date or next to it: "3 May 2024 · Ann Ash", "Posted on 3 May by Ann Ash". */
export function besideDate(places: Places): Naming[] {
  const { zone, reading } = places;
  const lines = [...zone.lines('above'), ...zone.lines('head')].filter((line) => isNameLine(line, zone));
  const dated = lines.filter(({ text }) => /\d/.test(text) && text.length <= MAX_DATE_LINE_CHARS && reading.datesIn(text).dates.length > 0);
  return dated.flatMap((line) => {
    const inside = BY_INSIDE.exec(line.pieces.join(' | '))?.[1];
    if (inside) return naming([inside], { where: BESIDE, trust: trustBeside(line, BYLINE_TRUST_OF_LINE.insideDate), labelled: true });
    return naming(namesNear(line, lines, places), { where: BESIDE, trust: trustBeside(line, BYLINE_TRUST_OF_LINE.besideDate) });
  });
}

const BESIDE = 'beside the date';

const trustBeside = ({ block }: Line, trust: number): number =>
  linksOf(block).some(isAccountLink) ? Math.min(trust, BYLINE_TRUST.account) : trust;

/**
 * People in a line or the one next to it; a nickname only in the line itself, before the date. Where letters have no case, any
 * two words look like a name.
 */
function namesNear(line: Line, lines: readonly Line[], places: Places): string[] {
  const isNear = ({ block, parent }: { block: Block; parent: TreeElement | null }): boolean =>
    !isSentence(block) && parent?.contains(block.parent) === true && isNextTo(block, line.block, places.page.blocks);
  const near = lines.filter(({ block }) => block === line.block || isNear({ block, parent: line.block.parent.parentElement }));
  const pieces = near
    .flatMap(piecesOf)
    .map((piece) => readNames(piece).filter((name) => (hasCase(name) || BY_LABEL.test(piece)) && isLikelyPerson(name, places)));
  const [nick = ''] = line.pieces.length === 2 ? line.pieces : [];
  return pieces.find((names) => names.length > 0) ?? (isNickname(nick) && !PRESS_WORD.test(nick) ? [nick] : []);
}

/** No word of the language: HansEhrlich. */
function isNickname(name: string): boolean {
  const [first = '', ...others] = name;
  const second = others.findIndex((char) => !startsWithSmall(char));
  const [capital = '', ...rest] = others.slice(second);
  return startsWithCapital(first) && second > 0 && startsWithCapital(capital) && rest.length > 0 && rest.every(isLetterOrNumber);
}

/** Side by side, with nothing but a dash or a stroke between. */
function isNextTo(one: Block, other: Block, blocks: readonly Block[]): boolean {
  const apart = Math.abs(one.index - other.index);
  const between = blocks[Math.min(one.index, other.index) + 1];
  return apart === 1 || (apart === 2 && between !== undefined && !Array.from(between.text).some(isLetterOrNumber));
}

/** A line's pieces without those that link to a section or a theme. */
function piecesOf({ block, pieces }: Line): readonly string[] {
  const sections = linksOf(block).filter((link) => SECTION_ADDRESS.test(link.getAttribute('href') ?? ''));
  const texts = new Set(sections.flatMap((link) => readPieces(link.childNodes)));
  return pieces.filter((piece) => !texts.has(piece));
}
