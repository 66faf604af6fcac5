import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, readSettings, type Settings, watchSettings } from '../../utils/settings';

/** The reader's settings as they are now, in whatever window they were changed; the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULTS);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
