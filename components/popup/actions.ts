import type { Article } from '../../utils/article/types';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import type { LedgerActions } from '../article/ledger';
import type { Copied } from '../taking/Taken';
import type { Remedy } from './view';

/** What can be done from the popup. */
export interface PopupActions {
  readonly copy: (article: Article, variant: CopyVariant) => Promise<Copied>;
  readonly save: (article: Article, kind: FileKind) => Promise<string>;
  readonly ledger: LedgerActions;
  readonly readInPage: () => void;
  readonly closeReader: () => void;
  readonly remedy: (remedy: Remedy) => void;
  readonly options: () => void;
}
