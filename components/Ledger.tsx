import type { TargetedMouseEvent } from 'preact';
import type { Removal } from '../utils/article/types';
import { interfaceLocale, t } from '../utils/i18n';
import { groupByKind, type KindGroup } from './ledger';
import { KIND_WORDS } from './wording';

/** Enough to know a block again by its beginning. */
const FIRST_CHARS = 140;

type PutBack = (removal: Removal) => void;

interface LedgerProps {
  readonly removals: readonly Removal[];
  readonly onPutBack: PutBack;
}

/** What was set aside, in one line; opened: why, how it begins, and the way back, kind by kind. */
export function Ledger({ removals, onPutBack }: LedgerProps) {
  if (removals.length === 0) return null;
  const groups = groupByKind(removals);
  return (
    <details class="ledger">
      <summary>
        {t('setAside', groups.length)}
        <span class="kinds">{nameKinds(groups)}</span>
      </summary>
      <ul>
        {groups
          .flatMap((group) => group.removals)
          .map((removal) => (
            <Receipt key={removal.id} removal={removal} onPutBack={onPutBack} />
          ))}
      </ul>
    </details>
  );
}

/** "Related stories (6), App banner, Comments". */
function nameKinds(groups: readonly KindGroup[]): string {
  const locale = interfaceLocale();
  const number = new Intl.NumberFormat(locale);
  const names = groups.map(({ kind, amount }) => (amount > 1 ? `${t(KIND_WORDS[kind])} (${number.format(amount)})` : t(KIND_WORDS[kind])));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(names);
}

function Receipt({ removal, onPutBack }: { readonly removal: Removal; readonly onPutBack: PutBack }) {
  const putBack = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    // The pressed button goes with its line: the keyboard goes on from the list's head.
    event.currentTarget.closest('details')?.querySelector('summary')?.focus();
    onPutBack(removal);
  };
  return (
    <li>
      <div>
        <strong>{t(KIND_WORDS[removal.kind])}</strong>
        <p class="why">{[removal.why, ...(removal.evidence ?? [])].join(' · ')}</p>
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
