import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Removal } from '../../utils/article/types';
import { interfaceLocale, t, type Word } from '../../utils/browser/i18n';
import { type LedgerActions, listPieces } from './ledger';
import { BackPiece, goOn, Piece, type Press } from './LedgerPiece';

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
    <h2>{counted(name, amount)}</h2>
    {children}
  </div>
);

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
