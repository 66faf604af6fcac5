import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { t, type Word } from '../../utils/browser/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { COPIES } from './copies';
import { takeFocus } from '../fields/takeFocus';

interface PanelProps {
  readonly children: ComponentChildren;
}

/** Buttons below each other; up and down go through them. */
export function Panel({ children }: PanelProps) {
  return (
    <div class="panel" onKeyDown={onArrow} role="presentation">
      {children}
    </div>
  );
}

interface CopyListProps {
  readonly variant: CopyVariant;
  readonly copyAs: (variant: CopyVariant) => void;
}

/** Every way to copy an article; the one taken last is marked, and has the focus. */
export function CopyList({ variant, copyAs }: CopyListProps) {
  return (
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
  );
}

const FILES: readonly (readonly [FileKind, Word])[] = [
  ['markdown', 'saveMarkdown'],
  ['html', 'saveHtml'],
  ['text', 'saveText'],
  ['epub', 'saveEpub'],
];

/** Every file an article can be saved as. */
export function SaveList({ saveAs }: { readonly saveAs: (kind: FileKind) => void }) {
  return (
    <fieldset>
      <legend>{t('saveAs')}</legend>
      {FILES.map(([kind, word]) => (
        <button key={kind} type="button" onClick={() => saveAs(kind)}>
          {t(word)}
        </button>
      ))}
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function onArrow(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (!moveFocus(event.currentTarget, event.key)) return;
  // Else what holds the panel scrolls.
  event.preventDefault();
  event.stopPropagation();
}

/** Up and down go through the buttons of a panel; false for every other key. */
function moveFocus(panel: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const buttons = [...panel.querySelectorAll('button')];
  const from = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((from + step) % buttons.length)?.focus();
  return true;
}
