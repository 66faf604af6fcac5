import { t } from '../../utils/browser/i18n';
import { Group } from './Group';

/** A command of the extension and its keys, as the browser knows them. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** `Alt+Shift+R`, or nothing. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Only the browser can change them. */
  readonly onChange: () => void;
}

/** The keys that work everywhere in the browser. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  return (
    <Group id="shortcuts">
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('noKeys') : keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChange}>
        {t('changeShortcuts')}
      </button>
    </Group>
  );
}
