import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { t, type Word } from '../../utils/browser/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { COPIES } from './copies';
import { takeFocus } from '../fields/takeFocus';

interface CopyPanelProps {
  readonly id: string;
  readonly variant: CopyVariant;
  readonly copyAs: (variant: CopyVariant) => void;
  readonly saveAs: (kind: FileKind) => void;
  readonly close: () => void;
  /** Whatever else can be done with it. */
  readonly children?: ComponentChildren;
}

const FILES: readonly (readonly [FileKind, Word])[] = [
  ['markdown', 'saveMarkdown'],
  ['html', 'saveHtml'],
  ['text', 'saveText'],
  ['epub', 'saveEpub'],
];

/** Every way to take an article along; the one taken last is marked. */
export function CopyPanel({ id, variant, copyAs, saveAs, close, children }: CopyPanelProps) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') close();
    else if (!moveFocus(event.currentTarget, event.key)) return;
    // Else the popup closes, or scrolls.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="panel" id={id} onKeyDown={onKeyDown} role="presentation">
      <fieldset>
        <legend>{t('copyAs')}</legend>
        {COPIES.map(([name, word]) => {
          const isLast = name === variant;
          return (
            <button key={name} type="button" ref={isLast ? takeFocus : null} aria-pressed={isLast} onClick={() => copyAs(name)}>
              {t(word)}
            </button>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{t('saveAs')}</legend>
        {FILES.map(([kind, word]) => (
          <button key={kind} type="button" onClick={() => saveAs(kind)}>
            {t(word)}
          </button>
        ))}
      </fieldset>
      {children}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go through the buttons of a panel; false for every other key. */
function moveFocus(panel: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const buttons = [...panel.querySelectorAll('button')];
  const from = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((from + step) % buttons.length)?.focus();
  return true;
}
