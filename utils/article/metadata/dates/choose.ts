import type { DateFact } from '../../types';
import type { DateCandidate } from './candidates';
import { isDateValue, isDay } from './dateValue';
import { pad } from './timeOfDay';
import type { Order } from './dayMonthOrder';
import type { Found } from './types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Updates that come sooner are corrections of the first minutes and not shown. */
const MIN_UPDATE = 10 * 60_000;

export interface Chosen {
  readonly published?: DateFact;
  readonly modified?: DateFact;
}

/** What decides where the candidates alone do not. */
export interface Circumstances {
  /** When the page was loaded, in ms since the epoch. */
  readonly now: number;
  /** Asked only where a date can be read both ways. */
  readonly orderOf: () => Order | undefined;
}

/** Chooses among the candidates; those not chosen stay as runners-up. */
export function chooseDates(candidates: readonly DateCandidate[], circumstances: Circumstances): Chosen {
  const { now } = circumstances;
  const settled = settle(
    candidates.map((candidate) => withYear(candidate, now)).filter(({ found }) => isDay(found.year, found.month, found.day)),
    circumstances,
  );
  const past = settled.filter(({ found }) => dayOf(found) <= now + DAY).sort(byTrust);
  const published = choosePublished(past.filter((candidate) => candidate.kind === 'published' && !isSentLater(candidate, past)));
  const modified = past.find(({ kind }) => kind === 'modified');
  const showModified = modified && (!published || instantOf(modified.found) - instantOf(published.found) > MIN_UPDATE);
  return {
    ...(published && { published: toFact(published, past) }),
    ...(modified && showModified && { modified: toFact(modified, past) }),
  };
}

/** Of two metas that are believed alike, the earlier day is the story's: the other is when it was last sent out. */
const byTrust = (a: DateCandidate, b: DateCandidate): number =>
  b.trust - a.trust || (a.where.startsWith('meta ') && b.where.startsWith('meta ') ? dayOf(a.found) - dayOf(b.found) : 0);

/** A meta's day later than a printed change is when the page was last sent out. */
const isSentLater = ({ where, found }: DateCandidate, all: readonly DateCandidate[]): boolean =>
  where.startsWith('meta ') &&
  all.some((other) => other.kind === 'modified' && other.visible && !other.found.ambiguous && dayOf(other.found) + DAY < dayOf(found));

/** A date without its year is of the year the page was read in, or the one before. */
function withYear(candidate: DateCandidate, now: number): DateCandidate {
  if (!candidate.found.yearless) return candidate;
  const year = new Date(now).getUTCFullYear();
  const found = { ...candidate.found, year };
  return { ...candidate, found: dayOf(found) > now + DAY ? { ...found, year: year - 1 } : found };
}

/** Where day and month could be swapped, another date of the page may fit one reading only; or one lies ahead; or the country decides. */
function settle(candidates: readonly DateCandidate[], { now, orderOf }: Circumstances): DateCandidate[] {
  const sure = new Set(candidates.filter(({ found }) => !found.ambiguous && !found.yearless).map(({ found }) => dayOf(found)));
  return candidates.map((candidate) => {
    const { found } = candidate;
    if (!found.ambiguous) return candidate;
    const dayFirst = { ...found, ambiguous: false };
    const monthFirst = { ...dayFirst, day: found.month, month: found.day };
    const possible = (reading: Found): boolean => dayOf(reading) <= now + DAY;
    if (sure.has(dayOf(dayFirst)) || !possible(monthFirst)) return { ...candidate, found: dayFirst };
    if (sure.has(dayOf(monthFirst)) || !possible(dayFirst)) return { ...candidate, found: monthFirst };
    const order = orderOf();
    return order ? { ...candidate, found: order === 'dmy' ? dayFirst : monthFirst } : candidate;
  });
}

/**
 * The most trusted. Where that is in UTC, or has no offset, and the page prints the day before or after, that is the same
 * instant where the paper is, and what its readers are told; where nothing is printed, the address may tell. Days farther
 * off are of changes and of other stories (of 1,006 pages right in 7 of 7 cases within a day, wrong in 3 of 3 beyond).
 */
function choosePublished(ranked: readonly DateCandidate[]): DateCandidate | undefined {
  const [best] = ranked;
  if (!best || best.visible || hasOwnOffset(best.found)) return best;
  const printed = ranked.filter((candidate) => candidate.printed);
  if (printed.some(({ found }) => dayOf(found) === dayOf(best.found))) return best;
  const near = printed.filter(({ found }) => Math.abs(dayOf(found) - dayOf(best.found)) === DAY);
  if (printed.length > 0) return near[0] ?? best;
  return ranked.find(({ where, found }) => where === 'address' && isSameInstant(found, best.found)) ?? best;
}

const hasOwnOffset = ({ clock }: Found): boolean => /^[+-](?!00:00)/.test(clock?.offset ?? '');

/** Hours by which papers' clocks are ahead of UTC or behind it, at most. */
const MAX_SHIFT = 12;

/** Whether a day can be that of a time in UTC somewhere: the next one of an evening, the one before of a morning. */
function isSameInstant(day: Found, utc: Found): boolean {
  if (!utc.clock?.offset) return false;
  const hour = Number(utc.clock.time.slice(0, 2));
  return dayOf(day) - dayOf(utc) === (hour >= 24 - MAX_SHIFT ? DAY : -DAY);
}

const dayOf = ({ year, month, day }: Found): number => Date.UTC(year, month - 1, day);

/** Comparable ms; a date without a time counts from its midnight. */
function instantOf(found: Found): number {
  if (!found.clock) return dayOf(found);
  return Date.parse(shownValueOf(found) + (found.clock.offset ? '' : 'Z'));
}

/** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS` or that with the page's own offset. */
export function valueOf({ year, month, day, clock }: Found): string {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return clock ? `${date}T${clock.time}${clock.offset ?? ''}` : date;
}

/** The same as it leaves the engine: whatever was read, a day that can be shown. */
function shownValueOf(found: Found): string {
  const value = valueOf(found);
  return isDateValue(value) ? value : value.slice(0, 10);
}

function toFact(chosen: DateCandidate, all: readonly DateCandidate[]): DateFact {
  const others = all.filter((other) => other !== chosen && other.kind === chosen.kind);
  const text = chosen.visible
    ? chosen.found.text
    : others.find((other) => other.visible && dayOf(other.found) === dayOf(chosen.found))?.found.text;
  return {
    value: chosen.found.ambiguous ? '' : shownValueOf(chosen.found),
    where: chosen.where,
    snippet: chosen.snippet,
    ...(text && { text }),
    ...(chosen.found.ambiguous && { uncertain: true }),
    ...(chosen.found.yearless && { approximate: true }),
    others: others.map(({ found, where, snippet }) => ({ value: shownValueOf(found), where, snippet })),
  };
}
