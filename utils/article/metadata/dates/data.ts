import { MODIFIED_METAS, PUBLISHED_METAS } from '../../../rules/dateMetas';
import { type Node as DataNode, type OwnNodes, textOf } from '../jsonld';
import type { Metas } from '../metas';
import { type DateCandidate, machineDate } from './candidates';
import { snip } from '../text';
import { normalise, parseDates, type Reading } from './parse';

const MODIFIED_TRUST = 80;

/** Keys of a node, with how far each is to be believed. */
const STORY_KEYS = [
  ['datePublished', 100],
  ['dateModified', 90],
] as const;
const WRAPPER_KEYS = [
  ['datePublished', 78],
  ['dateModified', 60],
] as const;

/** Dates in JSON-LD. */
export function datesInData(own: OwnNodes, reading: Reading): DateCandidate[] {
  const read = (node: DataNode | undefined, keys: typeof STORY_KEYS | typeof WRAPPER_KEYS): DateCandidate[] =>
    keys.flatMap(([key, trust]) =>
      machineDate(
        node ? textOf(node[key]) : '',
        { kind: key === 'dateModified' ? 'modified' : 'published', where: `json-ld ${key}`, trust },
        reading,
      ),
    );
  return [...read(own.story, STORY_KEYS), ...read(own.wrapper, WRAPPER_KEYS)];
}

/** Dates in `<meta>`. */
export function datesInMetas(metas: Metas, reading: Reading): DateCandidate[] {
  return [...metas].flatMap(([name, [content = '']]) => {
    const published = PUBLISHED_METAS.find(([pattern]) => pattern.test(name));
    if (published) return machineDate(content, { kind: 'published', where: `meta ${name}`, trust: published[1] }, reading);
    if (!MODIFIED_METAS.test(name)) return [];
    return machineDate(content, { kind: 'modified', where: `meta ${name}`, trust: MODIFIED_TRUST }, reading);
  });
}

/** /2025/03/30/, /2025-03-30-, /20250330/ */
const IN_ADDRESS = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/;

const ADDRESS_TRUST = 50;

/** The day in the page's address: often the true first day, and a good referee. */
export function dateInAddress(url: string, reading: Reading): DateCandidate[] {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = IN_ADDRESS.exec(path);
  if (!match) return [];
  const [, year, , month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return machineDate(iso, { kind: 'published', where: 'address', trust: ADDRESS_TRUST }, reading);
}

/** "Swans hold up traffic | News | Lidd Gazette | 28.04.2023" */
const AT_END_OF_TITLE = /[|•·»«›–—-]\s*([^|•·»«›]*\d{4})\s*$/;

const TITLE_TRUST = 48;

/** The day at the end of the page's title, behind a bar. */
export function dateInTitle(title: string, reading: Reading): DateCandidate[] {
  const [, end = ''] = AT_END_OF_TITLE.exec(title) ?? [];
  const text = normalise(end);
  const found = parseDates(text, reading).filter((date) => date.text.length === text.trim().length);
  return found.map((date) => ({
    found: date,
    kind: 'published',
    where: 'title',
    snippet: snip(title),
    trust: TITLE_TRUST,
    visible: false,
  }));
}
