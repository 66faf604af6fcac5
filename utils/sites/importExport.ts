import { type Mistype, parseDomain } from './parseDomain';
import { entriesIn, type Listed, MAX_LISTED, mergeLists, withDomains } from './siteList';

/** A line of a file that is no domain. */
export interface Refused {
  readonly line: string;
  readonly reason: Mistype;
}

export interface Imported {
  readonly list: readonly Listed[];
  readonly refused: readonly Refused[];
}

/** The list as a file to keep or carry to another computer. */
export function exportList(list: readonly Listed[]): string {
  return `${JSON.stringify({ lede: 'domains', version: 1, domains: list }, null, 2)}\n`;
}

/** Reads a list from a file of ours, or from text with one domain a line; what is on the list already stays. */
export function importList(list: readonly Listed[], file: string): Imported {
  const entries = entriesOf(file).slice(0, MAX_LISTED);
  const read = entries.map((entry) => ({ entry, typed: parseDomain(entry.domain) }));
  const added = read.flatMap(({ entry, typed }) => (typed.ok ? [{ ...entry, domain: typed.domain }] : []));
  const refused = read.flatMap(({ entry, typed }) => (typed.ok ? [] : [{ line: entry.domain, reason: typed.reason }]));
  return { list: mergeLists(list, added), refused };
}

function entriesOf(file: string): readonly Listed[] {
  const saved = parseSaved(file);
  if (saved) return saved;
  const lines = file.split(/[\n\r,;]+/).map((line) => line.replace(/^\s*#.*$/, '').trim());
  return lines.filter((line) => line !== '').flatMap((line) => withDomains([], [line], 'clean'));
}

function parseSaved(file: string): readonly Listed[] | undefined {
  try {
    const saved: unknown = JSON.parse(file);
    return typeof saved === 'object' && saved !== null && 'domains' in saved ? entriesIn(saved.domains) : undefined;
  } catch {
    return undefined;
  }
}
