import { MODIFIED_METAS, PUBLISHED_METAS } from '../../../rules/dateMetas';
import { OTHER_LABEL, PUBLISHED_LABEL, UPDATED_LABEL } from '../../../rules/labels';
import type { Measured } from '../../page';
import { firstMeta, type Metas } from '../metas';
import { type OwnNodes, textOf, type Node as DataNode } from '../jsonld';
import { snip } from '../text';
import type { Line, Zone } from '../zone';
import { type Found, normalise, parseDates, type Reading } from './parse';

/** A date that stands somewhere on the page. */
export interface DateCandidate {
  readonly found: Found;
  readonly kind: 'published' | 'modified';
  readonly where: string;
  readonly snippet: string;
  /** How far this place is to be believed, 0 to 100. */
  readonly trust: number;
  /** Read from what the reader can see. */
  readonly visible: boolean;
}

/** What the collectors read. */
export interface Places {
  readonly page: Measured;
  readonly metas: Metas;
  readonly own: OwnNodes;
  readonly zone: Zone;
  readonly reading: Reading;
}

/** Every date that may be the story's, with where it stood. */
export function dateCandidates(places: Places): DateCandidate[] {
  return [...fromData(places), ...fromMetas(places), ...fromElements(places), ...fromText(places), ...fromAddress(places)];
}

function fromData({ own, reading }: Places): DateCandidate[] {
  const read = (node: DataNode | undefined, key: string, trust: number): DateCandidate[] =>
    node
      ? machine(textOf(node[key]), { kind: key === 'dateModified' ? 'modified' : 'published', where: `json-ld ${key}`, trust, reading })
      : [];
  return [
    ...read(own.story, 'datePublished', 100),
    ...read(own.story, 'dateCreated', 60),
    ...read(own.wrapper, 'datePublished', 78),
    ...read(own.story, 'dateModified', 90),
    ...read(own.wrapper, 'dateModified', 60),
  ];
}

interface Machine {
  readonly kind: DateCandidate['kind'];
  readonly where: string;
  readonly trust: number;
  readonly reading: Reading;
}

/** A date from an attribute or data: an ISO string, an epoch, or text. */
function machine(value: string, { kind, where, trust, reading }: Machine): DateCandidate[] {
  const text = fromEpoch(value) ?? value.replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3');
  const [found] = parseDates(normalise(text), reading);
  return found && !found.yearless ? [{ found, kind, where, snippet: snip(value), trust, visible: false }] : [];
}

const fromEpoch = (value: string): string | undefined => {
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return undefined;
  return new Date(value.length === 10 ? Number(value) * 1000 : Number(value)).toISOString();
};

function fromMetas({ metas, reading }: Places): DateCandidate[] {
  const published = PUBLISHED_METAS.flatMap(([name, trust]) =>
    machine(firstMeta(metas, name) ?? '', { kind: 'published', where: `meta ${name}`, trust, reading }),
  );
  const modified = MODIFIED_METAS.flatMap((name) =>
    machine(firstMeta(metas, name) ?? '', { kind: 'modified', where: `meta ${name}`, trust: 80, reading }),
  );
  return [...published, ...modified];
}

/** `<time>` and microdata near the headline. */
function fromElements({ page, zone, reading }: Places): DateCandidate[] {
  const lines = new Set([...zone.head, ...zone.foot].map(({ block }) => block.index));
  const found: DateCandidate[] = [];
  for (const el of page.body.querySelectorAll('time, [itemprop~=datePublished], [itemprop~=dateModified], abbr.published, .dt-published')) {
    const property = el.getAttribute('itemprop') ?? '';
    const { start } = page.spanOf(el);
    if (!lines.has(start) && property === '') continue;
    if (page.hidden.has(el)) continue;
    const value = el.getAttribute('datetime') ?? el.getAttribute('content') ?? el.getAttribute('title') ?? '';
    const marks = `${property} ${el.getAttribute('class') ?? ''}`;
    const kind =
      /modified/i.test(property) || (/\bupdated\b/.test(marks) && !/publish/.test(marks)) || isUpdateLine(page, start)
        ? 'modified'
        : 'published';
    const where = property ? `microdata ${property}` : 'time beside the headline';
    found.push(...machine(value, { kind, where, trust: property ? 84 : 74, reading }));
  }
  return found;
}

function isUpdateLine(page: Measured, index: number): boolean {
  const text = page.blocks[index]?.text ?? '';
  return UPDATED_LABEL.test(text) && !PUBLISHED_LABEL.test(text);
}

/** A line with more words than this next to its date is a sentence. */
const MAX_WORDS_BESIDE = 14;

function fromText({ zone, reading }: Places): DateCandidate[] {
  return [...zone.head.flatMap((line) => readLine(line, reading, 'head')), ...zone.foot.flatMap((line) => readLine(line, reading, 'foot'))];
}

function readLine(line: Line, reading: Reading, part: 'head' | 'foot'): DateCandidate[] {
  const text = normalise(line.text);
  if (!/\d/.test(text)) return [];
  const dates = parseDates(text, reading);
  return dates.flatMap((found, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, found.start);
    const published = PUBLISHED_LABEL.test(before);
    const updated = !published && UPDATED_LABEL.test(before);
    const beside = text.replace(found.text, '').split(' ').length;
    if (OTHER_LABEL.test(before) || (beside > MAX_WORDS_BESIDE && !published)) return [];
    const trust =
      (part === 'head' ? 60 : 36) +
      (published ? 8 : 0) -
      (line.block.hidden ? 12 : 0) -
      (line.distance < 0 ? 4 : 0) -
      (found.yearless ? 30 : 0);
    return [
      {
        found,
        kind: updated ? 'modified' : 'published',
        where: part === 'head' ? 'beside the headline' : 'below the text',
        snippet: snip(line.text),
        trust,
        visible: true,
      } as const,
    ];
  });
}

/** /2025/03/30/, /2025-03-30-, /20250330/ */
const IN_ADDRESS = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/;

function fromAddress({ page, reading }: Places): DateCandidate[] {
  const path = page.url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = IN_ADDRESS.exec(path);
  if (!match) return [];
  const [, year, , month = '', day = ''] = match;
  return machine(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, { kind: 'published', where: 'address', trust: 50, reading });
}
