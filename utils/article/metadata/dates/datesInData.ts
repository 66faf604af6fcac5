import { MODIFIED_METAS, PUBLISHED_METAS } from '../../../rules/dateMetas';
import { DATE_TRUST } from '../../../rules/trust';
import { type Node as DataNode, type OwnNodes, textOf } from '../jsonLd';
import type { Metas } from '../metaTags';
import { type DateCandidate, machineDate } from './candidates';
import { snip } from '../tokens';
import type { Reading } from './dateReader';

/** Dates in JSON-LD. */
export function datesInData(own: OwnNodes, reading: Reading): DateCandidate[] {
  const read = (node: DataNode | undefined, trust: { readonly published: number; readonly modified: number }): DateCandidate[] =>
    (['published', 'modified'] as const).flatMap((kind) => {
      const key = kind === 'published' ? 'datePublished' : 'dateModified';
      return machineDate(node ? textOf(node[key]) : '', { kind, where: `json-ld ${key}`, trust: trust[kind] }, reading);
    });
  return [...read(own.story, DATE_TRUST.story), ...read(own.wrapper, DATE_TRUST.wrapper)];
}

/** Dates in `<meta>`. */
export function datesInMetas(metas: Metas, reading: Reading): DateCandidate[] {
  return [...metas].flatMap(([name, [content = '']]) => {
    const published = PUBLISHED_METAS.find(([pattern]) => pattern.test(name));
    if (published) return machineDate(content, { kind: 'published', where: `meta ${name}`, trust: published[1] }, reading);
    if (!MODIFIED_METAS.test(name)) return [];
    return machineDate(content, { kind: 'modified', where: `meta ${name}`, trust: DATE_TRUST.metaModified }, reading);
  });
}

/** /2025/03/30/, /2025/3/30/, /2025-03-30-, /2025/march/30/; "/2025/10/3-ways" is of a month. */
const PARTED_IN_ADDRESS = /(?:^|[/_-])((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2]|[a-z]{3,9})\2(0[1-9]|[12]\d|3[01]|[1-9](?=\/|$))(?=$|[/_.-])/i;

/** /20250330/; with fewer digits it is a number of the story. */
const JOINED_IN_ADDRESS = /(?:^|[/_-])((?:19|20)\d{2})()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/;

/** /29-10-2021-swans/, as some write days there too. */
const DAY_FIRST_IN_ADDRESS = /(?:^|[/_-])(\d{2})([/_-])(\d{2})\2((?:19|20)\d{2})(?=$|[/_.-])/;

/** The day in the page's address: often the true first day, and a good referee. */
export function dateInAddress(url: string, reading: Reading): DateCandidate[] {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = PARTED_IN_ADDRESS.exec(path) ?? JOINED_IN_ADDRESS.exec(path);
  const dayFirst = match ? null : DAY_FIRST_IN_ADDRESS.exec(path);
  const written = match ? yearFirst(match) : dayFirst ? `${dayFirst[1]}/${dayFirst[3]}/${dayFirst[4]}` : '';
  return machineDate(written, { kind: 'published', where: 'address', trust: DATE_TRUST.address }, reading);
}

const yearFirst = ([, year = '', , month = '', day = '']: RegExpExecArray): string =>
  /\d/.test(month) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day} ${month} ${year}`;

/** "Swans hold up traffic | News | Lidd Gazette | 28.04.2023" */
const AT_END_OF_TITLE = /[|•·»«›–—-]\s*([^|•·»«›]*\d{4})\s*$/;

/** The day at the end of the page's title, behind a bar. */
export function dateInTitle(title: string, reading: Reading): DateCandidate[] {
  const [, end = ''] = AT_END_OF_TITLE.exec(title) ?? [];
  const { text, dates } = reading.datesIn(end);
  const found = dates.filter((date) => date.text.length === text.trim().length);
  return found.map((date) => ({
    found: date,
    kind: 'published',
    where: 'title',
    snippet: snip(title),
    trust: DATE_TRUST.title,
    visible: false,
  }));
}
