import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Removal } from '../../utils/article/types';
import { interfaceLocale, t, type Word } from '../../utils/browser/i18n';
import { noteOf } from '../fields/wording';
import { listPieces } from './ledger';

/** What can be done about what was set aside. */
export interface LedgerActions {
  readonly putBack: (ids: readonly string[]) => void;
  readonly setAside: (ids: readonly string[]) => void;
  /** Puts back on every page of the site from now on. */
  readonly putBackAlways?: (ids: readonly string[]) => void;
  /** Copies what a maintainer needs, without the article's text; false where the browser refused. */
  readonly copyReport?: () => Promise<boolean>;
}

interface LedgerProps {
  readonly removals: readonly Removal[];
  /** What was put back, in the text and marked there. */
  readonly back: readonly Removal[];
  readonly actions: LedgerActions;
}

/** What was set aside, as one closed line with its number. */
export function Ledger({ removals, back, actions }: LedgerProps) {
  if (removals.length + back.length === 0) return null;
  return (
    <details class="ledger">
      <summary>{t('setAside', listPieces(removals).amount)}</summary>
      <LedgerList removals={removals} back={back} actions={actions} />
    </details>
  );
}

/** What was set aside, kind by kind, each piece with its first words and the way back. */
export function LedgerList({ removals, back, actions }: LedgerProps) {
  const { groups, rest } = listPieces(removals);
  return (
    <div class="ledger-list">
      {back.length > 0 && (
        <section class="back">
          <Head name="isBack" amount={back.length} />
          <ul>
            {back.map((removal) => (
              <BackPiece key={removal.id} removal={removal} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {groups.map((group) => (
        <section key={group.name}>
          <Head name={group.name} amount={group.pieces.length}>
            <PutAllBack pieces={group.pieces} actions={actions} />
          </Head>
          <Pieces pieces={group.pieces} actions={actions} />
        </section>
      ))}
      {rest.length > 0 && <Rest pieces={rest} actions={actions} />}
      {actions.copyReport && <Report copy={actions.copyReport} />}
    </div>
  );
}

/** "Advertisement", "Comments (3)". */
const counted = (name: Word, amount: number): string =>
  amount === 1 ? t(name) : `${t(name)} (${new Intl.NumberFormat(interfaceLocale()).format(amount)})`;

interface HeadProps {
  readonly name: Word;
  readonly amount: number;
  readonly children?: ComponentChildren;
}

const Head = ({ name, amount, children }: HeadProps) => (
  <div class="head">
    <h3>{counted(name, amount)}</h3>
    {children}
  </div>
);

type Press = TargetedMouseEvent<HTMLButtonElement>;

/** What is pressed goes with its place: the keyboard goes on at the next one, else at what opened or closes the list. */
function goOn(button: HTMLButtonElement, place: string): void {
  const own = button.closest(place);
  const others = [...(button.closest('.ledger-list')?.querySelectorAll<HTMLElement>('button, summary') ?? [])].filter(
    (other) => !own?.contains(other) && other.checkVisibility(),
  );
  const next = others.find((other) => button.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  (next ?? button.closest('dialog, details')?.querySelector<HTMLElement>('.close, summary'))?.focus();
}

interface PiecesProps {
  readonly pieces: readonly Removal[];
  readonly actions: LedgerActions;
}

function PutAllBack({ pieces, actions }: PiecesProps) {
  if (pieces.length < 2) return null;
  const press = ({ currentTarget }: Press): void => {
    goOn(currentTarget, 'section, details');
    actions.putBack(pieces.map(({ id }) => id));
  };
  return (
    <button type="button" class="quiet" onClick={press}>
      {t('putBackAll')}
    </button>
  );
}

const Pieces = ({ pieces, actions }: PiecesProps) => (
  <ul>
    {pieces.map((removal) => (
      <Piece key={removal.id} removal={removal} actions={actions} />
    ))}
  </ul>
);

/** Menus, rails, the foot of the page: one line until somebody looks for something there. */
function Rest({ pieces, actions }: PiecesProps) {
  return (
    <details class="rest">
      <summary>{counted('restOfPage', pieces.length)}</summary>
      <div class="head">
        <PutAllBack pieces={pieces} actions={actions} />
      </div>
      <Pieces pieces={pieces} actions={actions} />
    </details>
  );
}

interface PieceProps {
  readonly removal: Removal;
  readonly actions: LedgerActions;
}

function Piece({ removal, actions: { putBack } }: PieceProps) {
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
function BackPiece({ removal, actions: { setAside, putBackAlways } }: PieceProps) {
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

function Report({ copy }: { readonly copy: () => Promise<boolean> }) {
  const [said, setSaid] = useState('');
  return (
    <div class="report">
      <output>{said || t('reportHolds')}</output>
      <button type="button" class="quiet" onClick={() => void copy().then((done) => setSaid(t(done ? 'reportCopied' : 'reportRefused')))}>
        {t('copyReport')}
      </button>
    </div>
  );
}
