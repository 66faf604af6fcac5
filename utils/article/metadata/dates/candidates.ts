import type { Candidate } from '../../types';
import type { Found } from './types';
import type { Reading } from './dateReader';
import { snip } from '../tokens';

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
  /** Right beside the headline, and not one of many: what a reader takes for the story's day. */
  readonly printed?: boolean;
}

/** What a machine-readable date is and where it stood. */
export type Mark = Pick<DateCandidate, 'kind' | 'trust'> & Pick<Candidate, 'where'>;

/** A date from an attribute or data: an ISO string, a compact one, an epoch, or text. */
export function machineDate(value: string, mark: Mark, reading: Reading): DateCandidate[] {
  const text = fromEpoch(value) ?? value.replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3');
  const [found] = reading.datesIn(text).dates;
  return found && !found.yearless ? [{ found, ...mark, snippet: snip(value), visible: false }] : [];
}

const fromEpoch = (value: string): string | undefined => {
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return undefined;
  return new Date(value.length === 10 ? Number(value) * 1000 : Number(value)).toISOString();
};
