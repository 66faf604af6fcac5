import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import type { Imported } from '../../utils/sites/importExport';
import { MISTYPES } from './AddDomain';

/** A list is small; whatever is larger is some other file. */
const MAX_BYTES = 1_000_000;

interface TransferListProps {
  readonly onExport: () => void;
  readonly onImport: (file: string) => Promise<Imported>;
}

/** The list out to a file and in from one. */
export function TransferList({ onExport, onImport }: TransferListProps) {
  const [outcome, setOutcome] = useState<Imported | 'too-large'>();
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setOutcome(chosen.size > MAX_BYTES ? 'too-large' : await onImport(await chosen.text()));
  };
  return (
    <div class="transfer">
      <button type="button" onClick={onExport}>
        {t('exportList')}
      </button>
      <label class="file">
        <span>{t('importList')}</span>
        <input
          type="file"
          accept=".json,.txt,.csv,application/json,text/plain"
          onChange={(event) => {
            const field = event.currentTarget;
            void take(field.files?.[0]).finally(() => (field.value = ''));
          }}
        />
      </label>
      <output>{outcome && <Outcome outcome={outcome} />}</output>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: Imported | 'too-large' }) {
  if (outcome === 'too-large') return t('importTooLarge');
  const { list, refused } = outcome;
  return (
    <>
      {t('imported', list.length)}
      <ul>
        {refused.map(({ line, reason }) => (
          <li key={line}>
            <bdi>{line}</bdi>: {t(MISTYPES[reason])}
          </li>
        ))}
      </ul>
    </>
  );
}
