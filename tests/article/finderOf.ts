import type { Finder, Found } from '../../utils/article/ledger/types';
import type { Kind } from '../../utils/article/types';

/** A finder of the test's own. */
export const finderOf = (name: string, kind: Kind, find: () => Iterable<Found>): Finder => ({
  name,
  kind,
  why: 'Set aside by the test.',
  find,
  removes: '',
  keeps: '',
});
