import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULTS, readSettings, type Settings, watchSettings, writeSettings } from '../../utils/settings';

/**
 * The reader's settings as they are now, in whatever window they were changed, and how to change them. They are the
 * defaults until they are read; a change is shown before it is stored.
 */
export function useSettings(): readonly [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(DEFAULTS);
  const writing = useRef(Promise.resolve());
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings((stored) => void writing.current.then(() => setSettings(stored)));
  }, []);
  const set = useCallback((changes: Partial<Settings>) => {
    setSettings((current) => ({ ...current, ...changes }));
    // One after the other: each write reads what the one before has written.
    writing.current = writing.current.then(() => writeSettings(changes));
  }, []);
  return [settings, set];
}
