import type { TargetedMouseEvent } from 'preact';
import type { Removal } from '../utils/article/types';
import { t } from '../utils/i18n';
import { KIND_WORDS } from './wording';

/** Enough to know a block again by its beginning. */
const FIRST_CHARS = 140;

interface LedgerProps {
  readonly removals: readonly Removal[];
  readonly onPutBack: (removal: Removal) => void;
}

/** What was set aside, why, how it begins, and the way back. Closed until wanted. */
export function Ledger({ removals, onPutBack }: LedgerProps) {
  if (removals.length === 0) return null;
  return (
    <details class="ledger">
      <summary>{t('setAside', removals.length)}</summary>
      <ul>
        {removals.map((removal) => (
          <Receipt key={removal.id} removal={removal} onPutBack={onPutBack} />
        ))}
      </ul>
    </details>
  );
}

function Receipt({ removal, onPutBack }: { readonly removal: Removal; readonly onPutBack: (removal: Removal) => void }) {
  const putBack = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    // The pressed button goes with its line: the keyboard goes on from the list's head.
    event.currentTarget.closest('details')?.querySelector('summary')?.focus();
    onPutBack(removal);
  };
  return (
    <li>
      <div>
        <strong>{t(KIND_WORDS[removal.kind])}</strong>
        <p class="why">{removal.why}</p>
        <p class="first-words" dir="auto">
          {firstWords(removal.text)}
        </p>
      </div>
      <button type="button" onClick={putBack}>
        {t('putBack')}
      </button>
    </li>
  );
}

function firstWords(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= FIRST_CHARS ? line : `${line.slice(0, FIRST_CHARS).replace(/\s+\S*$/, '')} …`;
}
