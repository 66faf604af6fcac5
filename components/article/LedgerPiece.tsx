import type { TargetedMouseEvent } from 'preact';
import type { Removal } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { noteOf } from '../fields/wording';
import type { LedgerActions } from './ledger';

export type Press = TargetedMouseEvent<HTMLButtonElement>;

/** What is pressed goes with its place: the keyboard goes on at the next one, else at what opened or closes the list. */
export function goOn(button: HTMLButtonElement, place: string): void {
  const own = button.closest(place);
  const others = [...(button.closest('.ledger-list')?.querySelectorAll<HTMLElement>('button, summary') ?? [])].filter(
    (other) => !own?.contains(other) && other.checkVisibility(),
  );
  const next = others.find((other) => button.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  (next ?? button.closest('dialog, details')?.querySelector<HTMLElement>('.close, summary'))?.focus();
}

interface PieceProps {
  readonly removal: Removal;
  readonly actions: LedgerActions;
}

/** A piece that was set aside. */
export function Piece({ removal, actions: { putBack } }: PieceProps) {
  const note = noteOf(removal);
  const press = ({ currentTarget }: Press): void => {
    goOn(currentTarget, 'li');
    putBack([removal.id]);
  };
  return (
    <li class="piece">
      <div>
        <FirstWords removal={removal} />
        {note && <p class="why">{t(note)}</p>}
      </div>
      <button type="button" onClick={press}>
        {t('putBack')}
      </button>
    </li>
  );
}

/** What is back in the text: where, for how long, and the way to set it aside again. */
export function BackPiece({ removal, actions: { setAside, putBackAlways } }: PieceProps) {
  const again = ({ currentTarget }: Press): void => {
    goOn(currentTarget, 'li');
    setAside([removal.id]);
  };
  return (
    <li>
      <div>
        <FirstWords removal={removal} />
        {removal.always && <p class="why">{t('isBackAlways')}</p>}
        <div class="ways">
          <button type="button" class="quiet" onClick={({ currentTarget }) => showInText(currentTarget, removal)}>
            {t('showInText')}
          </button>
          {putBackAlways && !removal.always && (
            <button type="button" class="quiet" onClick={() => putBackAlways([removal.id])}>
              {t('putBackAlways')}
            </button>
          )}
        </div>
      </div>
      <button type="button" onClick={again}>
        {t('setAsideAgain')}
      </button>
    </li>
  );
}

/** What lists it may stand over the text. */
function showInText(button: HTMLButtonElement, { id }: Removal): void {
  const root = button.getRootNode() as ParentNode & Node;
  button.closest('.ledger')?.removeAttribute('open');
  button.closest<HTMLDialogElement>('dialog.over')?.close();
  root.querySelector(`[data-back="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
}

const FirstWords = ({ removal }: { readonly removal: Removal }) => (
  <p class="first-words" dir="auto">
    {removal.text.replaceAll('\n', ' · ')}
  </p>
);
