import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULTS, readSettings, type Settings, watchSettings, writeSettings } from '../../utils/settings';

/** Changes settings; false where the browser would not keep the change, which then holds no longer. */
export type SetSettings = (changes: Partial<Settings>) => Promise<boolean>;

/**
 * The reader's settings as they are now, in whatever window they were changed, and how to change them. They are the
 * defaults until they are read; a change is shown before it is stored.
 */
export function useSettings(): readonly [Settings, SetSettings] {
  const [settings, setSettings] = useState(DEFAULTS);
  const writing = useRef(Promise.resolve(true));
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings((stored) => void writing.current.then(() => setSettings(stored)));
  }, []);
  const set = useCallback((changes: Partial<Settings>) => {
    setSettings((current) => ({ ...current, ...changes }));
    // One after the other: each write reads what the one before has written.
    writing.current = writing.current
      .then(() => writeSettings(changes))
      .then(
        () => true,
        async () => {
          // A disk is full, or the profile is locked: what is shown is what is kept.
          setSettings(await readSettings().catch(() => DEFAULTS));
          return false;
        },
      );
    return writing.current;
  }, []);
  return [settings, set];
}
