import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Failed } from '../../components/fields/Failed';
import { Guarded } from '../../components/fields/Guarded';
import { Options } from '../../components/options/Options';
import type { Shortcut } from '../../components/options/Shortcuts';
import { interfaceLocale, t } from '../../utils/browser/i18n';
import { commandsHere, openShortcutSettings } from '../../utils/browser/platform';
import { READING_DEFAULTS } from '../../utils/storage/settings';
import { useSettings } from '../popup/useSettings';
import { useBackup } from './useBackup';
import { Domains } from './Domains';
import { SiteRules } from './SiteRules';
import { useChanges } from './useChanges';

/** The options as they are, and what changes them. */
export function App() {
  const [settings, write] = useSettings();
  const { last, set, undo, remember } = useChanges(settings, write);
  const { preview, ...backup } = useBackup(settings, { write, remember });
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = (): void => void readShortcuts().then(setShortcuts);
    read();
    // Keys are changed on a page of the browser's own, and nobody tells us.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <Options
      settings={settings}
      locale={interfaceLocale()}
      version={browser.runtime.getManifest().version}
      shortcuts={shortcuts}
      preview={preview}
      last={last}
      rules={
        <Guarded instead={<Failed />}>
          <SiteRules />
        </Guarded>
      }
      actions={{
        ...backup,
        set,
        undo,
        reset: () => set(READING_DEFAULTS),
        changeShortcuts: openShortcutSettings,
        welcome: () => void browser.tabs.create({ url: '/welcome.html' }),
      }}
    >
      <Guarded instead={<Failed />}>
        <Domains />
      </Guarded>
    </Options>
  );
}

async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await commandsHere()?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    description: name === '_execute_action' || !description ? t('openPopup') : description,
    keys: shortcut,
  }));
}
