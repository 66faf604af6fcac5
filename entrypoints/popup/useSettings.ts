import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULTS, readSettings, type Settings, watchSettings, writeSettings } from '../../utils/storage/settings';

/** Changes settings; false where the browser would not keep the change, which then holds no longer. */
export type SetSettings = (changes: Partial<Settings>) => Promise<boolean>;

/**
 * The reader's settings as they are now, in whatever window they were changed, and how to change them. They are the
 * defaults until they are read; a change is shown before it is stored.
 */
export function useSettings(): readonly [Settings, SetSettings] {
  const [settings, setSettings] = useState(DEFAULTS);
  const writing = useRef(Promise.resolve(true));
  const waiting = useRef(0);
  // What was stored before the last change is no news, and would undo it on the screen.
  const show = useCallback((stored: Settings): void => {
    if (waiting.current === 0) setSettings(stored);
  }, []);
  useEffect(() => {
    void readSettings().then(show);
    return watchSettings(show);
  }, [show]);
  const set = useCallback(
    (changes: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...changes }));
      waiting.current++;
      // One after the other: each write reads what the one before has written.
      writing.current = writing.current
        .then(() => writeSettings(changes))
        .then(
          () => true,
          // A disk is full, or the profile is locked: what is shown is what is kept.
          () => false,
        )
        .then(async (isKept) => {
          waiting.current--;
          show(await readSettings().catch(() => DEFAULTS));
          return isKept;
        });
      return writing.current;
    },
    [show],
  );
  return [settings, set];
}
