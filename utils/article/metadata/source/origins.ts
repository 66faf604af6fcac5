import { NO_NAME } from '../../../rules/bylines';
import { FIRST_PRINTED, ORIGIN_LABEL } from '../../../rules/origins';
import { AGENCIES, PRESS_ENDING, PRESS_WORD, SECTION_ENDING } from '../../../rules/press';
import { hasLetters, isAllHan, startsWithLetter, startsWithSmall } from '../../text/letters';
import { linksIn } from '../../page/links';
import type { Block } from '../../page/types';
import type { Candidate } from '../../types';
import { fold } from '../../text/words';
import { isNode, listOf, resolve, textOf } from '../jsonLd';
import { isAgency, isDateLabel, readNames } from '../byline/names';
import type { Places } from '../pageFacts';
import { plainHostOf, registrableDomain, siteOf } from '../../text/urls';
import { fitsHost } from './siteName';
import { snip } from '../tokens';

const ORIGIN_METAS = ['original-source', 'syndication-source', 'article:original_source'];

/** Whom the page's data names as the one the story is from. */
export function declaredOrigins({ page, metas, own }: Places): Candidate[] {
  const named = ['isBasedOn', 'sourceOrganization', 'provider'].flatMap((key) =>
    listOf(own.story?.[key])
      .map((value) => resolve(value, own.nodes))
      .flatMap((value) =>
        isNode(value) && value['name'] !== undefined
          ? [{ value: textOf(value['name']), where: `json-ld ${key}`, snippet: snip(textOf(value['name'])) }]
          : [],
      ),
  );
  const metaNamed = ORIGIN_METAS.flatMap((name) => metas.get(name) ?? [])
    .map((value) => ({ value: plainHostOf(value) || value, where: 'meta original-source', snippet: snip(value) }))
    .filter(({ value }) => registrableDomain(value) !== siteOf(page.url));
  return [...named.filter(({ value }) => isPress(value)), ...metaNamed].filter(({ value }) => isShortName(value) || value.includes('.'));
}

/** Where nobody but agencies is said to have written the story. */
export function agencyAuthors({ metas, own }: Places): Candidate[] {
  const authors = listOf(own.story?.['author']).map((author) => textOf(resolve(author, own.nodes)));
  const texts = authors.length > 0 ? authors : (metas.get('author') ?? []);
  const names = texts.flatMap(readNames);
  if (names.length === 0 || !names.every(isAgency)) return [];
  return names.slice(0, 1).map((value) => ({ value, where: 'byline', snippet: snip(texts.join(', ')) }));
}

export const isPress = (name: string): boolean =>
  (PRESS_WORD.test(name) && !SECTION_ENDING.test(name)) || PRESS_ENDING.test(name) || AGENCIES.includes(name);

/** A name of up to five words; labels of dates and bylines are none. */
export const isShortName = (name: string): boolean =>
  name.length <= 40 &&
  (/^\d/.test(name) || (startsWithLetter(name) && !startsWithSmall(name))) &&
  hasLetters(name, 2) &&
  name.split(' ').length <= 5 &&
  !/[.,!?:;/|()（）،、]/.test(name) &&
  !NO_NAME.test(name) &&
  !isDateLabel(name);

/** "KATHMANDU, April 25 (Reuters) -", "(AP) —", "GENF (dpa-AFX) -", "LONDON — Reuters —" */
const DATELINE = /^[^()]{0,60}\(([^()]{2,30})\)\s*[-–—:.]/;

/** So many blocks below the headline, the text has begun. */
const DATELINE_REACH = 40;

/** The agency in the first words of the text. */
export function datelines({ page, zone }: Places): Candidate[] {
  const start = zone.headline ? zone.headline.index + 1 : 0;
  for (const block of page.blocks.slice(start, start + DATELINE_REACH)) {
    const agency = agencyIn(DATELINE.exec(block.text)?.[1]);
    if (agency) return [{ value: agency, where: 'dateline', snippet: snip(block.text) }];
  }
  return [];
}

function agencyIn(text: string | undefined): string | undefined {
  return text?.split(/\s*[/,;]\s*/).find((name) => AGENCIES.includes(name));
}

/** "… said on Tuesday. (dpa)", "/AP/" */
const SIGNED = /(?:\(|\/)([^()!?:;"'“”„‘’«»]{2,30}?)[)/]?\.?$/;

/** Blocks around the end of the text in which it may be signed. */
const BEFORE_END = 1;
const AFTER_END = 4;
const MAX_LINE_WORDS = 40;

/** What the text ends with: an agency's sign, or a line that says where the story is from or was first printed. */
export function closingLines({ page, zone }: Places): Candidate[] {
  const near = page.blocks.slice(Math.max(0, zone.end - BEFORE_END), zone.end + AFTER_END + 1);
  const head = zone.lines('head').map(({ block }) => block);
  return [...[...head, ...near].flatMap(labelled), ...near.flatMap(signed), ...[...head, ...near].flatMap(firstPrinted)];
}

function labelled({ text }: Block): Candidate[] {
  if (!ORIGIN_LABEL.test(text)) return [];
  const [name = ''] = text.replace(ORIGIN_LABEL, '').split(/\s{2,}|\s*[|·•,;]\s*/);
  const isNamed = isPress(name.trim()) || isAllHan(name.trim());
  return isNamed && isShortName(name.trim()) ? [{ value: name.trim(), where: 'credit line', snippet: snip(text) }] : [];
}

function signed({ text }: Block): Candidate[] {
  const agency = agencyIn(SIGNED.exec(text.slice(-MAX_SIGN_CHARS))?.[1]?.trim());
  return agency ? [{ value: agency, where: 'below the text', snippet: snip(text.slice(-MAX_SIGN_CHARS)) }] : [];
}

const MAX_SIGN_CHARS = 40;

/** The name behind "originally published by": what is linked there, or a paper's by its words. */
function firstPrinted({ text, words, nodes }: Block): Candidate[] {
  const match = words <= MAX_LINE_WORDS ? FIRST_PRINTED.exec(text) : null;
  if (!match) return [];
  const rest = text.slice(match.index + match[0].length);
  const [plain = ''] = rest.split(/[.,;:(]|\s(?:and|on|under|und|am|et|y)\s/);
  const linked = nodes
    .flatMap(linksIn)
    .map(({ textContent }) => fold(textContent ?? ''))
    .find((text) => rest.startsWith(text));
  const name = (linked ?? (isPress(plain.trim()) ? plain : '')).replace(/[.,]+$/, '').trim();
  return isShortName(name.replace(/\.\w+$/, '')) ? [{ value: name, where: 'credit line', snippet: snip(text) }] : [];
}

const label = (domain: string): string => domain.split('.')[0] ?? '';

/** Another paper's address as the page's own true one: the story is from there. Hosts that differ in their ending only are one paper's. */
export function canonicalOrigin({ page, metas }: Places, siteName: string): Candidate[] {
  const url = page.canonical ?? '';
  const [there, here] = [siteOf(url), siteOf(page.url)];
  if (
    !/^[^.]+\../.test(there) ||
    !/^https?:\/\/[^/]+\/./.test(url) ||
    here === '' ||
    label(there) === label(here) ||
    fitsHost(siteName, there)
  )
    return [];
  const named = (metas.get('og:site_name') ?? []).find((name) => fitsHost(name, there));
  return [{ value: named ?? there, where: 'canonical address', snippet: snip(url) }];
}
