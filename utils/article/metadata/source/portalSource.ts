import { ORIGIN_LABEL } from '../../../rules/origins';
import { readsAge } from '../../text/relativeTime';
import { maskOf } from '../../text/phrases';
import type { Block } from '../../page/types';
import { plainHostOf } from '../../text/urls';
import { fold } from '../../text/words';
import type { Candidate } from '../../types';
import { BY_LABEL } from '../../../rules/bylines';
import { isAgency } from '../byline/names';
import type { Line } from '../headZone';
import { isNode, listOf, resolve, textOf } from '../jsonLd';
import type { Places } from '../pageFacts';
import { snip } from '../tokens';
import { isPress, isShortName } from './origins';
import { fitsHost, isSameName } from './siteName';

/** Lines above and below the headline among which a portal names the paper. */
const ABOVE = 2;
const BELOW = 4;

/** A line that names a paper and a time is short. Characters. */
const MAX_LINE_CHARS = 80;

/** Papers named beside the times of other stories, from which on a page gathers stories of many. */
const MIN_PAPERS = 2;

/** A line above the text has fewer words than its first paragraph; and a name has few. */
const MAX_LINE_WORDS = 15;
const MAX_NAME_WORDS = 5;

/** What parts a paper's name from the time: "Rhyl Journal · 2 hours ago". */
const PARTS = /\s*[|·•,—–]\s*|\s+-\s+/;

/**
 * The paper of a story on a portal's page: named in the lines around the headline, and known as a paper by the page's data, by
 * its logo beside it, by its words, or on a page of many papers by its place beside the time.
 */
export function portalPaper(places: Places, site: string): Candidate[] {
  const { page, zone } = places;
  const host = plainHostOf(page.url);
  if (!zone.headline || !fitsHost(site, host)) return [];
  const publishers = publishersOf(places).filter((name) => !fitsHost(name, host));
  for (const line of linesAround(places, zone.headline)) {
    const names = namesIn(line, places).filter((name) => !isSameName(name, site));
    const found =
      names.find((name) => publishers.includes(name) || isLogo(line, name)) ??
      names.find((name) => isShortName(name) && isBesideTime(line, places) && (isKnown(line, name) || standsForPaper(line, places)));
    if (found !== undefined) return [{ value: found, where: 'beside the date', snippet: snip(line.text) }];
  }
  return [];
}

/** A paper or an agency by its words, or by the label before it. */
const isKnown = ({ text }: Line, name: string): boolean => isPress(name) || isAgency(name) || ORIGIN_LABEL.test(text);

/** On a page of many papers, what stands in a line with the time, or right above it, is one; lines that say what they are for are not. */
function standsForPaper({ block }: Line, places: Places): boolean {
  if ((block.wordings & ~TIMED) !== 0) return false;
  return [block.index, block.index + 1].some((index) => saysWhen(places, index)) && gathers(places);
}

const TIMED = maskOf(['published', 'updated']);

/** Those below the headline first, as most portals have them, up to where a text or another story begins. */
function linesAround({ page, zone }: Places, headline: Block): Line[] {
  const at = headline.index;
  const below = page.blocks.slice(at + 1, at + 1 + BELOW);
  const end = below.findIndex((block) => block.text !== headline.text && begins(block));
  const last = at + (end < 0 ? BELOW : end);
  const isNear = ({ block }: Line): boolean =>
    block.text.length <= MAX_LINE_CHARS && block.index !== at && block.index >= at - ABOVE && block.index <= last;
  return [...zone.lines('head').filter(isNear), ...zone.lines('above').filter(isNear).toReversed()];
}

const begins = ({ tag, words, text, linkChars }: Block): boolean =>
  words > MAX_LINE_WORDS || /^h[1-6]$/.test(tag) || (words > MAX_NAME_WORDS && linkChars * 2 > text.length);

function publishersOf({ own }: Places): string[] {
  return listOf(own.story?.['publisher'])
    .map((value) => resolve(value, own.nodes))
    .map((value) => (isNode(value) ? textOf(value['name']) : textOf(value)));
}

/** Names in a line, without the time and what labels them. */
const namesIn = ({ pieces }: Line, places: Places): string[] =>
  pieces
    .flatMap((piece) => piece.replace(ORIGIN_LABEL, '').replace(BY_LABEL, '').split(PARTS))
    .map((part) => withoutTime(fold(part), places))
    .filter((name) => name.length > 1 && name.split(' ').length <= MAX_NAME_WORDS && !places.themes().has(name.toLowerCase()));

/** What stands before the time in "Rhyl Journal 30.03.2025"; nothing of what is a time alone. */
function withoutTime(text: string, places: Places): string {
  const { text: read, dates } = places.reading.datesIn(text);
  const [date] = dates;
  if (date) return read.slice(0, date.start).trim();
  return saysAge(text, places) ? '' : text;
}

const saysAge = (text: string, { lang }: Places): boolean => readsAge(lang ?? 'en')(text);

/** The text of the picture beside it is the same name: a paper's logo. */
function isLogo({ block }: Line, name: string): boolean {
  const images = [...block.parent.querySelectorAll('img[alt]')];
  return images.length === 1 && fold(images[0]?.getAttribute('alt') ?? '') === name;
}

/** The line, or one next to it, says when. */
const isBesideTime = ({ block }: Line, places: Places): boolean =>
  [block.index, block.index - 1, block.index + 1].some((index) => saysWhen(places, index));

function saysWhen(places: Places, index: number): boolean {
  const text = places.page.blocks[index]?.text ?? '';
  if (text === '' || text.length > MAX_LINE_CHARS) return false;
  return places.reading.datesIn(text).dates.length > 0 || text.split(PARTS).some((part) => saysAge(part, places));
}

/** Papers stand beside the times of the stories farther down: the page gathers stories of many. */
function gathers(places: Places): boolean {
  const { page, zone } = places;
  const far = page.blocks.filter(({ index, text }) => index > zone.start && text.length <= MAX_LINE_CHARS);
  const timed = far.filter(({ index }) => [index, index - 1, index + 1].some((at) => saysAge(page.blocks[at]?.text ?? '', places)));
  const names = timed
    .flatMap(({ text }) => text.split(PARTS))
    .map((part) => withoutTime(fold(part), places))
    .filter((name) => isShortName(name) && isPress(name));
  return new Set(names).size >= MIN_PAPERS;
}
