import { BY_INSIDE, NICKNAME, SECTION_ADDRESS } from '../../rules/bylines';
import { PRESS_WORD } from '../../rules/press';
import { BYLINE_TRUST, BYLINE_TRUST_OF_LINE } from '../../rules/trust';
import { linksOf } from '../links';
import type { Block } from '../page';
import { normalise, parseDates } from './dates/parse';
import { isAccountLink, isLikelyPerson, isNameLine, MAX_DATE_LINE_CHARS } from './nameLines';
import { readNames } from './names';
import { type Naming, naming } from './naming';
import type { Places } from './places';
import { isSentence } from './prose';
import type { Line } from './zone';

/** A name in the line of the date or next to it: "3 May 2024 · Ann Ash", "Posted on 3 May by Ann Ash". */
export function besideDate(places: Places): Naming[] {
  const { zone, reading } = places;
  const lines = [...zone.lines('above'), ...zone.lines('head')].filter((line) => isNameLine(line, zone));
  const dated = lines.filter(
    ({ text }) => /\d/.test(text) && text.length <= MAX_DATE_LINE_CHARS && parseDates(normalise(text), reading).length > 0,
  );
  return dated.flatMap((line) => {
    const inside = BY_INSIDE.exec(line.pieces.join(' | '))?.[1];
    if (inside) return naming([inside], { where: BESIDE, trust: trustBeside(line, BYLINE_TRUST_OF_LINE.insideDate), labelled: true });
    return naming(namesNear(line, lines, places).slice(0, 1), { where: BESIDE, trust: trustBeside(line, BYLINE_TRUST_OF_LINE.besideDate) });
  });
}

const BESIDE = 'beside the date';

const trustBeside = ({ block }: Line, trust: number): number =>
  linksOf(block).some(isAccountLink) ? Math.min(trust, BYLINE_TRUST.account) : trust;

/** People in a line or the one next to it; a nickname only in the line itself, before the date. */
function namesNear(line: Line, lines: readonly Line[], places: Places): string[] {
  const near = lines.filter(
    ({ block }) =>
      block === line.block ||
      (Math.abs(block.index - line.block.index) === 1 && !isSentence(block) && line.block.parent.parentElement?.contains(block.parent)),
  );
  const names = near.flatMap(({ pieces, block }) => (isListed(block) ? [] : pieces.flatMap(readNames)));
  const [nick = ''] = line.pieces.length === 2 ? line.pieces : [];
  return [...names.filter((name) => isLikelyPerson(name, places)), ...(NICKNAME.test(nick) && !PRESS_WORD.test(nick) ? [nick] : [])];
}

/** Linked to a section or a theme. */
const isListed = (block: Block): boolean => linksOf(block).some((link) => SECTION_ADDRESS.test(link.getAttribute('href') ?? ''));
