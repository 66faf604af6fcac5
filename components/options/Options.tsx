import type { ComponentChildren } from 'preact';
import { t } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import { About, type AboutActions, type Preview } from './About';
import { Copying } from './Copying';
import type { Set } from '../fields/Field';
import { Group, GroupList } from './Group';
import { Reading } from './Reading';
import { type Shortcut, Shortcuts } from './Shortcuts';

export interface OptionsActions extends AboutActions {
  readonly set: Set;
  readonly undo: () => void;
  /** Sets how articles look as it was before anybody chose. */
  readonly reset: () => void;
  readonly changeShortcuts: () => void;
}

interface OptionsProps {
  readonly settings: Settings;
  readonly locale: string;
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
  readonly preview: Preview | undefined;
  /** What was done last, and whether it can be undone. */
  readonly last: { readonly said: string; readonly canUndo: boolean } | undefined;
  readonly actions: OptionsActions;
  /** The sites that are cleaned by themselves. */
  readonly children: ComponentChildren;
  /** What was taught of sites. */
  readonly rules?: ComponentChildren;
}

/** Everything that can be set, in one place; what is changed is set at once. */
export function Options({ settings, locale, version, shortcuts, preview, last, actions, children, rules }: OptionsProps) {
  const field = { settings, onSet: actions.set, locale };
  return (
    <>
      <header>
        <h1>{t('optionsOf')}</h1>
        <GroupList />
      </header>
      <main>
        <Reading {...field} onReset={actions.reset} />
        <Group id="sites">{children}</Group>
        <Group id="aside">{rules}</Group>
        <Copying {...field} />
        <Shortcuts shortcuts={shortcuts} onChange={actions.changeShortcuts} />
        <About version={version} locale={locale} preview={preview} actions={actions} />
      </main>
      <footer hidden={!last}>
        <output>{last?.said}</output>
        {last?.canUndo && (
          <button type="button" onClick={actions.undo}>
            {t('undo')}
          </button>
        )}
      </footer>
    </>
  );
}
