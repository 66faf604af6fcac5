import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Settings } from '../../utils/settings';

interface Changes {
  readonly last: { readonly said: string; readonly canUndo: boolean } | undefined;
  readonly set: (changes: Partial<Settings>) => void;
  readonly undo: () => void;
}

/** Sets what is changed at once, and remembers what it was, as far back as this page has been open. */
export function useChanges(settings: Settings, write: (changes: Partial<Settings>) => void): Changes {
  const [past, setPast] = useState<readonly Partial<Settings>[]>([]);
  const [said, setSaid] = useState('');
  const set = useCallback(
    (changes: Partial<Settings>) => {
      const before = Object.keys(changes).map((name) => [name, settings[name as keyof Settings]] as const);
      setPast((earlier) => [...earlier, Object.fromEntries(before)]);
      setSaid(t('changeSaved'));
      write(changes);
    },
    [settings, write],
  );
  const undo = useCallback(() => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setSaid(t('undone'));
    write(before);
  }, [past, write]);
  return { last: said === '' ? undefined : { said, canUndo: past.length > 0 }, set, undo };
}
