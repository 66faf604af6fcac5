import type { Measured } from '../page';
import type { Candidate, Fact } from '../types';
import { type OwnNodes, textOf } from './jsonld';
import { firstMeta, type Metas } from './metas';
import { likeness, snip } from './text';
import type { Zone } from './zone';

interface Titles {
  readonly page: Measured;
  readonly metas: Metas;
  readonly own: OwnNodes;
  readonly zone: Zone;
}

/** Raw titles, before the headline is known: what the page calls itself. */
export function rawTitles(page: Measured, metas: Metas): string[] {
  return [firstMeta(metas, 'og:title'), firstMeta(metas, 'twitter:title'), page.title].filter(
    (title) => title !== undefined && title !== '',
  ) as string[];
}

const SEPARATOR = / [|\-–—·•»:>/~] | \| |\|/;

/** The site's name at the end of a title, or at its start. */
function withoutSite(title: string, others: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const shorter = others.filter(
    (other) => other !== title && other.length >= 10 && title.includes(other) && other.length >= title.length * 0.3,
  );
  return shorter.sort((a, b) => b.length - a.length)[0] ?? title;
}

export function readHeadline({ page, metas, own, zone }: Titles): Fact {
  const candidates: Candidate[] = [];
  const add = (value: string | undefined, where: string): void => {
    if (value) candidates.push({ value, where, snippet: snip(value) });
  };
  add(zone.headline?.text.replace(/\n/g, ' '), 'headline');
  add(own.story && textOf(own.story['headline'] ?? own.story['name']), 'json-ld headline');
  const visible = candidates.map(({ value }) => value);
  add(firstMeta(metas, 'og:title'), 'meta og:title');
  add(firstMeta(metas, 'twitter:title'), 'meta twitter:title');
  add(page.title, 'title');
  const stripped = candidates.map((candidate) => ({ ...candidate, value: withoutSite(candidate.value, visible) }));
  const [first] = stripped;
  const chosen = first ?? { value: page.title, where: 'title', snippet: page.title };
  void likeness;
  return { ...chosen, others: stripped.filter((candidate) => candidate !== chosen) };
}
