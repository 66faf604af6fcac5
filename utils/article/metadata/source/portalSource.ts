import { PRESS_ENDING, PRESS_WORD } from '../../../rules/press';
import { linksOf } from '../../page/links';
import { lazy } from '../../text/memo';
import { maskOf, matchWordings } from '../../text/phrases';
import { plainHostOf } from '../../text/urls';
import { fold } from '../../text/words';
import { commonBox } from '../../page/elements';
import type { Block } from '../../page/types';
import type { Candidate } from '../../types';
import { isAgency, isPerson } from '../byline/names';
import { isProse, isSentence } from '../headProse';
import { type Line, toLine } from '../headZone';
import { isNode, listOf, resolve, textOf } from '../jsonLd';
import type { Places } from '../pageFacts';
import { snip } from '../tokens';
import { isBesideTime, isShort, MAX_NAME_WORDS, type Named, namesIn, PARTS, saysWhen } from './namesInLines';
import { isPress, isShortName } from './origins';
import { fitsHost, isSameName } from './siteName';

/** Lines above and below the headline, and below the text, among which a portal names the paper. */
const ABOVE = 2;
const BELOW = 4;

/** Papers named beside the times of other stories, from which on a page gathers stories of many. */
const MIN_PAPERS = 2;

/** A line above the text has fewer words than its first paragraph. */
const MAX_LINE_WORDS = 15;

/**
 * The paper of a story on a portal's page: named in the lines around the headline or below the text, and known as a paper by the
 * page's data, by its logo or a label beside it, by its words, or on a page of many papers by its place beside the time.
 */
export function portalPaper(places: Places, site: string): Candidate[] {
  const host = plainHostOf(places.page.url);
  const { headline } = places.zone;
  if (!headline || !fitsHost(site, host)) return [];
  const publishers = publishersOf(places).filter((name) => !fitsHost(name, host));
  const others = lazy(() => namesBesideTimes(places, headline));
  const gathers = (): boolean => others().filter(isPaper).length >= MIN_PAPERS;
  const isTold = ({ name, line, labelled }: Named): boolean =>
    publishers.includes(name) || (isLogo(line, name) && isBare(name, line.block)) || (labelled && isShortName(asPrinted(name)));
  const told = [isTold, (named: Named) => isKnown(named) && !isSection(named, places) && isBesideTime(named.line, places)];
  const shown = [
    (named: Named) => (isKnown(named) || (isNew(named) && others().includes(named.name))) && gathers(),
    (named: Named) => isNew(named) && !isPerson(named.name) && standsForPaper(named.line, places) && gathers(),
  ];
  const find = (lines: readonly Line[], evidence: readonly ((named: Named) => boolean)[]): Named | undefined => {
    const named = lines.flatMap((line) => namesIn(line, places)).filter(({ name }) => !isSameName(name, site));
    return evidence.flatMap((isSource) => named.find(isSource) ?? []).at(0);
  };
  const found = find(linesAround(places, headline), [...told, ...shown]) ?? find(linesBelow(places, headline), told);
  return found ? [{ value: found.name, where: 'beside the date', snippet: snip(found.line.text) }] : [];
}

/** Whether a name may be a paper's, and neither its words nor those before it in its line say what they are for. */
export const isBare = (name: string, { wordings, text }: Block): boolean =>
  isShortName(name) && ((wordings | matchWordings(name) | matchWordings(text.slice(0, text.indexOf(name)))) & ~TIMED) === 0;

const holdsPaper = (text: string): boolean => PRESS_WORD.test(text) || PRESS_ENDING.test(text) || isAgency(text);

/** A paper or an agency by its words. */
const isPaper = (name: string): boolean => isPress(name) || isAgency(name);

/** "t-online", "Novinky.cz": what a label or the data names may begin in small letters, and end like an address. */
const asPrinted = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).replace(/\.\w+$/, '');

const isKnown = ({ name, line }: Named): boolean => isBare(name, line.block) && isPaper(name);

/** A link, as another elsewhere in the page: its menu's, for one. */
export const isSection = ({ name, line: { block } }: Pick<Named, 'name' | 'line'>, { page }: Places): boolean =>
  block.linkChars > 0 &&
  page.blocks.some(
    (other) => other !== block && other.linkChars > 0 && linksOf(other).some(({ textContent }) => fold(textContent ?? '') === name),
  );

const isNew = ({ name, line, isBy }: Named): boolean => isBare(name, line.block) && !(isBy && isPerson(name));

/** On a page of many papers, what stands in a line with the time, or right above it, is one. */
const standsForPaper = ({ block }: Line, places: Places): boolean =>
  [block.index, block.index + 1].some((index) => saysWhen(places, index));

const TIMED = maskOf(['published', 'updated']);

/** Those below the headline first, as most portals have them, up to where a text or another story begins. */
function linesAround({ page }: Places, headline: Block): Line[] {
  const { index: at, text } = headline;
  const isOther = (block: Block): boolean => block.text !== text && begins(block);
  const below = page.blocks.slice(at + 1, at + 1 + BELOW);
  const end = below.findIndex(isOther);
  const above = page.blocks.slice(Math.max(0, at - ABOVE), at).toReversed();
  const cards = page.blocks.slice(Math.max(0, at - ABOVE - CARD), at).filter(isOther);
  // what another story ends with stands as near, but not in the headline's own box
  const isOfCard = (line: Block): boolean => cards.some(({ parent }) => commonBox(line.parent, headline.parent).contains(parent));
  return [...below.slice(0, end < 0 ? BELOW : end), ...above.filter((line) => !isOfCard(line))].filter(isShort).map(toLine);
}

/** So many blocks before its last one, a card of another story has its headline. */
const CARD = 2;

const begins = (block: Block): boolean => block.words > MAX_LINE_WORDS || /^h[1-6]$/.test(block.tag) || leadsOn(block);

/** The linked headline of another story. */
export const leadsOn = ({ words, text, linkChars }: Block): boolean => words > MAX_NAME_WORDS && linkChars * 2 > text.length;

/** Those right below the text that hold a name and a time at most; the text ends where another story's headline stands. */
function linesBelow(places: Places, headline: Block): Line[] {
  const rest = places.page.blocks.slice(headline.index + 1);
  const end = rest.findIndex(leadsOn);
  const story = end < 0 ? rest : rest.slice(0, end);
  const last = story.findLastIndex((block) => isProse(block) || isSentence(block));
  const below = last < 0 ? [] : story.slice(last + 1, last + 1 + BELOW);
  const over = below.findIndex(
    (block) => !isShort(block) || (namesIn(toLine(block), places).length === 0 && !saysWhen(places, block.index)),
  );
  const lines = below.slice(0, over < 0 ? BELOW : over);
  // a card ends as a story does, and more of them follow
  const isOfCard = (line: Block): boolean =>
    rest.some((block) => block.index > line.index + BELOW && looksLike(block, line) && isShort(block) && saysWhen(places, block.index));
  return lines.some(isOfCard) ? [] : lines.map(toLine);
}

const looksLike = (one: Block, other: Block): boolean => one.tag === other.tag && one.parent.className === other.parent.className;

function publishersOf({ own }: Places): string[] {
  return listOf(own.story?.['publisher'])
    .map((value) => resolve(value, own.nodes))
    .map((value) => (isNode(value) ? textOf(value['name']) : textOf(value)));
}

/** The text of the picture beside it is the same name: a paper's logo. */
function isLogo({ block }: Line, name: string): boolean {
  if (isPerson(name) && !isPaper(name)) return false;
  const images = [...block.parent.querySelectorAll('img[alt]')];
  return images.length === 1 && fold(images[0]?.getAttribute('alt') ?? '') === name;
}

/** What stands beside the times of the stories farther down. */
function namesBesideTimes(places: Places, headline: Block): readonly string[] {
  const far = places.page.blocks.filter((block) => block.index > headline.index + BELOW && isShort(block));
  // most pages hold no such names, and to ask for times takes longer
  if (far.filter(({ text }) => text.split(PARTS).some(holdsPaper)).length < MIN_PAPERS) return [];
  const named = far.filter((block) => isBesideTime(toLine(block), places)).flatMap((block) => namesIn(toLine(block), places));
  return [...new Set(named.filter(({ isBy }) => !isBy).map(({ name }) => name))].filter(isShortName);
}
