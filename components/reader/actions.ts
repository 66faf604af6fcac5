import type { Settings } from '../../utils/storage/settings';
import type { LedgerActions } from '../article/ledger';
import type { Alone } from '../popup/LeaveAlone';
import type { TeachActions } from './Teach';

/** What can be done from the reader. */
export interface ReaderActions {
  readonly close: () => void;
  readonly ledger: LedgerActions;
  readonly teach: TeachActions;
  readonly set: (changes: Partial<Settings>) => void;
  /** Sets the article as it was before anybody chose. */
  readonly reset: () => void;
  /** A link was pressed; true where it led to a place in this article. */
  readonly follow: (address: string) => boolean;
  /** Of the pages that are cleaned by themselves, leaves some alone. */
  readonly leaveAlone: (what: Alone) => void;
  /** Leaves the whole site alone from now on. */
  readonly leaveSite: () => void;
  /** Reads the article aloud. */
  readonly listen: () => void;
  /** Opens what the article can be copied and saved as. */
  readonly take: () => void;
  readonly options: () => void;
}
