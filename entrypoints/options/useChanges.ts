import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import type { SetSettings } from '../popup/useSettings';

interface Changes {
  readonly last: { readonly said: string; readonly canUndo: boolean } | undefined;
  readonly set: (changes: Partial<Settings>) => void;
  readonly undo: () => void;
  /** Says what else was changed, and how to undo it; false where that failed. */
  readonly remember: (undo: () => Promise<boolean>) => void;
}

/** Sets what is changed at once, and remembers what it was, as far back as this page has been open. */
export function useChanges(settings: Settings, write: SetSettings): Changes {
  const [past, setPast] = useState<readonly (() => Promise<boolean>)[]>([]);
  const [said, setSaid] = useState('');
  const remember = useCallback((undo: () => Promise<boolean>) => {
    setPast((earlier) => [...earlier, undo]);
    setSaid(t('changeSaved'));
  }, []);
  const set = useCallback(
    (changes: Partial<Settings>) => {
      const before = Object.fromEntries(Object.keys(changes).map((name) => [name, settings[name as keyof Settings]] as const));
      const undo = (): Promise<boolean> => write(before);
      remember(undo);
      void write(changes).then((kept) => {
        if (kept) return;
        setPast((earlier) => earlier.filter((other) => other !== undo));
        setSaid(t('notKept'));
      });
    },
    [settings, write, remember],
  );
  const undo = useCallback(() => {
    setPast(past.slice(0, -1));
    setSaid(t('undone'));
    void past
      .at(-1)?.()
      .then((kept) => !kept && setSaid(t('notKept')));
  }, [past]);
  return { last: said === '' ? undefined : { said, canUndo: past.length > 0 }, set, undo, remember };
}
