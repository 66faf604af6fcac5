import type { DateFact } from '../../types';
import { pad } from './clock';
import type { DateCandidate } from './candidates';
import type { Found } from './parse';

const DAY = 86_400_000;

/** Updates that come sooner are corrections of the first minutes and not shown. */
const MIN_UPDATE = 10 * 60_000;

export interface Chosen {
  readonly published?: DateFact;
  readonly modified?: DateFact;
}

/** Chooses among the candidates; those not chosen stay as runners-up. */
export function chooseDates(candidates: readonly DateCandidate[], now: number): Chosen {
  const past = candidates.filter(({ found }) => dayOf(found) <= now + DAY);
  const published = best(past, 'published');
  const modified = best(past, 'modified');
  const showModified = modified && (!published || instantOf(modified.found) - instantOf(published.found) > MIN_UPDATE);
  return {
    ...(published && { published: toFact(published, past) }),
    ...(modified && showModified && { modified: toFact(modified, past) }),
  };
}

function best(candidates: readonly DateCandidate[], kind: DateCandidate['kind']): DateCandidate | undefined {
  return candidates.filter((candidate) => candidate.kind === kind).sort((a, b) => b.trust - a.trust)[0];
}

const dayOf = ({ year, month, day }: Found): number => Date.UTC(year, month - 1, day);

/** Comparable ms; a date without a time counts from its midnight. */
function instantOf(found: Found): number {
  if (!found.clock) return dayOf(found);
  return Date.parse(valueOf(found) + (found.clock.offset ? '' : 'Z'));
}

/** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS` or that with the page's own offset. */
export function valueOf({ year, month, day, clock }: Found): string {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return clock ? `${date}T${clock.time}${clock.offset ?? ''}` : date;
}

function toFact(chosen: DateCandidate, all: readonly DateCandidate[]): DateFact {
  const others = all.filter((other) => other !== chosen && other.kind === chosen.kind).sort((a, b) => b.trust - a.trust);
  const text = chosen.visible
    ? chosen.found.text
    : others.find((other) => other.visible && dayOf(other.found) === dayOf(chosen.found))?.found.text;
  return {
    value: chosen.found.ambiguous ? '' : valueOf(chosen.found),
    where: chosen.where,
    snippet: chosen.snippet,
    ...(text && { text }),
    ...(chosen.found.ambiguous && { uncertain: true }),
    others: others.map(({ found, where, snippet }) => ({ value: valueOf(found), where, snippet })),
  };
}
