import { BY_LABEL } from '../../../rules/bylines';
import { hasDigits, hasLetters } from '../../text/letters';
import type { Candidate, Fact } from '../../types';
import { type Age, parseAge } from '../../text/relativeTime';
import type { Found } from '../dates/types';
import { isAgency } from '../byline/names';
import { agencyAuthors, canonicalOrigin, closingLines, datelines, declaredOrigins, isPress, isShortName } from './origins';
import type { Places } from '../pageFacts';
import { isBare, isSection, leadsOn, portalPaper } from './portalSource';
import { isSameName, readSite } from './siteName';
import { snip } from '../tokens';
import type { Line } from '../headZone';
import type { TreeElement } from '../../page/tree/types';

/** Who answers for the story; where the page shows another's, that is the source and the site is `via`. */
export function readSource(places: Places): { readonly source: Fact; readonly via?: Fact } {
  const site = readSite(places);
  const origins = [
    ...declaredOrigins(places),
    ...portalPaper(places, site.value),
    ...besideDate(places),
    ...datelines(places),
    ...agencyAuthors(places),
    ...closingLines(places),
    ...canonicalOrigin(places, site.value),
  ].filter(({ value }) => !isSameName(value, site.value) && !isInitials(value, site.value));
  const [origin, ...others] = origins;
  return origin ? { source: { ...origin, others: [...others, site] }, via: site } : { source: site };
}

/** "Associated Press" is AP, and "AP News" is its own site. */
function isInitials(name: string, site: string): boolean {
  const initials = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  const words = site.split(' ');
  return (initials.length > 1 && words.includes(initials)) || (isAgency(name) && words.includes(name));
}

/** So many blocks below the headline, a line is of it. */
const NEAR = 12;

/** The paper's name stands alone beside the date: "Independent", "30-03-2025". */
function besideDate(places: Places): Candidate[] {
  for (const line of places.zone.lines('head')) {
    if (leadsOn(line.block) || line.block.index > (places.zone.headline?.index ?? 0) + NEAR) return [];
    const found = nameBesideDate(line, places);
    if (found.length > 0) return found;
  }
  return [];
}

function nameBesideDate(line: Line, places: Places): Candidate[] {
  const { zone, reading } = places;
  if (!hasDigits(line.text) && !/\bago\b/i.test(line.text)) return [];
  const { text, dates } = reading.datesIn(line.text);
  const ago = dates.length === 0 && /\bago\b/i.test(text) ? parseAge(text, []) : undefined;
  if (dates.length !== 1 && !ago) return [];
  const before = wordsBefore(text, dates[0], ago);
  const above = zone.lines('head').find(({ block }) => block.index === line.block.index - 1);
  const name = (before !== '' ? before : (above?.text ?? '')).replace(BY_LABEL, '');
  const holder = before === '' && above ? above : line;
  if (!isBare(name, holder.block) || isSection({ name, line: holder }, places)) return [];
  const isSource = (): boolean => before === name && isNameOfSource(line, { text, date: dates[0] }, places);
  if (isPress(name) || isAgency(name) || isSource()) return [{ value: name, where: 'beside the date', snippet: snip(line.text) }];
  return [];
}

/** A line of a name and a date and nothing else, which its element or the whole page says is a paper's. */
function isNameOfSource(line: Line, { text, date }: { text: string; date: Found | undefined }, places: Places): boolean {
  if (line.pieces.length > 2 || (date && hasLetters(text.slice(date.end), 4))) return false;
  const names = classesOf(line.block.parent, places.page.body);
  if (/source|publisher|provider|outlet/i.test(names)) return true;
  return saysNoAuthor(places) && !/author|byline|writer|contributor/i.test(names) && gathersPapers(places);
}

function wordsBefore(text: string, date: Found | undefined, ago: Age | undefined): string {
  const before = date ? text.slice(0, date.start) : ago ? text.replace(/(?:\d+|\ban?) .*$/, '') : '';
  return before.replace(/[\s|·•,:–-]+$/, '').trim();
}

/** Names of papers that the lines farther down the page hold, at least: then it shows stories of many. */
const MIN_PAPERS = 2;

/** Lists of other papers' stories, each with its paper and its age, stand on an aggregator. */
function gathersPapers({ page, zone, reading }: Places): boolean {
  const saysWhen = (text: string): boolean =>
    text.length < MAX_AGE_CHARS && (/^\D*\d+ .*|^an? /.test(reading.datesIn(text).text) || reading.datesIn(text).dates.length > 0);
  const dated = page.blocks.filter(({ index }) => [index - 1, index + 1].some((at) => saysWhen(page.blocks[at]?.text ?? '')));
  const papers = dated.filter(({ index, text }) => index > zone.start && isShortName(text) && isPress(text)).map(({ text }) => text);
  return new Set(papers).size >= MIN_PAPERS;
}

const MAX_AGE_CHARS = 30;

/**
 * Aggregators print the paper's name in the place of a byline, and their data names nobody. Where a page's data has an
 * author or an article, a name before the date is a writer's as likely as a paper's.
 */
const saysNoAuthor = ({ own, metas }: Places): boolean =>
  own.story === undefined && ['author', 'article:author', 'dc.creator', 'parsely-author'].every((name) => !metas.has(name));

function classesOf(el: TreeElement, body: TreeElement): string {
  const first = el.getAttribute('class') ?? '';
  const parent = el.parentElement;
  return parent && parent !== body ? `${first} ${parent.getAttribute('class') ?? ''}` : first;
}
