import type { Places } from './places';
import { PUBLISHED_LABEL, UPDATED_LABEL } from '../../rules/labels';
import { AGENCIES, PRESS_WORD } from '../../rules/press';
import type { Candidate, Fact } from '../types';
import { parseAgo } from './dates/relative';
import { normalise, parseDates } from './dates/parse';
import { isNode, listOf, resolve, textOf } from './jsonld';
import { hostOf, isSameName, ownDomain, readSite } from './site';
import { snip } from './text';
import type { Line } from './zone';

/** Who answers for the story; where the page shows another's, that is the source and the site is `via`. */
export function readSource(places: Places): { readonly source: Fact; readonly via?: Fact } {
  const site = readSite(places);
  const origins = [...declared(places), ...besideDate(places), ...dateline(places)].filter(({ value }) => !isSameName(value, site.value));
  const [origin, ...others] = origins;
  return origin ? { source: { ...origin, others: [...others, site] }, via: site } : { source: site };
}

const ORIGIN_METAS = ['original-source', 'syndication-source', 'article:original_source'];

function declared({ page, metas, own }: Places): Candidate[] {
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
    .map((value) => ({ value: hostOf(value).replace(/^www\./, '') || value, where: 'meta original-source', snippet: snip(value) }))
    .filter(({ value }) => ownDomain(value) !== ownDomain(hostOf(page.url)));
  return [...named.filter(({ value }) => isPress(value)), ...metaNamed].filter(({ value }) => isShortName(value));
}

const isPress = (name: string): boolean => PRESS_WORD.test(name) || AGENCIES.includes(name);

/** The paper's name stands alone beside the date: "Independent", "30-03-2025". */
function besideDate(places: Places): Candidate[] {
  return places.zone
    .lines('head')
    .flatMap((line) => nameBesideDate(line, places))
    .slice(0, 1);
}

function nameBesideDate(line: Line, places: Places): Candidate[] {
  const { page, zone, reading } = places;
  const text = normalise(line.text);
  const dates = parseDates(text, reading);
  const ago = dates.length === 0 ? parseAgo(text, ['en']) : undefined;
  if (dates.length !== 1 && !ago) return [];
  const date = dates[0];
  const before = (date ? text.slice(0, date.start) : text.replace(/(?:\d+|\ban?) .*$/, '')).replace(/[\s|·•,:–-]+$/, '').trim();
  const above = zone.lines('head').find(({ block }) => block.index === line.block.index - 1)?.text ?? '';
  const name = before !== '' ? before : above;
  if (!isShortName(name)) return [];
  const names = classesOf(line.block.parent, page.body);
  const marked = /source|publisher|provider|outlet/i.test(names);
  const unclaimed = before !== '' && saysNoAuthor(places) && !/author|byline|writer|contributor/i.test(names);
  if (!marked && !isPress(name) && !unclaimed) return [];
  return [{ value: name, where: 'beside the date', snippet: snip(line.text) }];
}

/**
 * Aggregators print the paper's name in the place of a byline, and their data names nobody. Where a page's data has an
 * author or an article, a name before the date is a writer's as likely as a paper's.
 */
const saysNoAuthor = ({ own, metas }: Places): boolean =>
  own.story === undefined && ['author', 'article:author', 'dc.creator', 'parsely-author'].every((name) => !metas.has(name));

function classesOf(el: Element, body: Element): string {
  const first = el.getAttribute('class') ?? '';
  const parent = el.parentElement;
  return parent && parent !== body ? `${first} ${parent.getAttribute('class') ?? ''}` : first;
}

/** A name of up to five words; labels of dates and bylines are none. */
const isShortName = (name: string): boolean =>
  /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
  /\p{L}{2}/u.test(name) &&
  name.length <= 40 &&
  name.split(' ').length <= 5 &&
  !/[.!?:/]/.test(name) &&
  !PUBLISHED_LABEL.test(name) &&
  !UPDATED_LABEL.test(name);

/** "KATHMANDU, April 25 (Reuters) -", "(AP) —", "GENF (dpa-AFX) -" */
const DATELINE = /^[^()]{0,60}\(([^()]{2,30})\)\s*[-–—:]/;

function dateline({ page, zone }: Places): Candidate[] {
  const start = zone.headline ? zone.headline.index + 1 : 0;
  for (const block of page.blocks.slice(start, start + 40)) {
    const name = DATELINE.exec(block.text)?.[1]?.trim();
    const agency = name && AGENCIES.find((known) => known === name || name.split(/[/,]\s?/).includes(known));
    if (agency) return [{ value: agency, where: 'dateline', snippet: snip(block.text) }];
  }
  return [];
}
