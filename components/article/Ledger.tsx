import type { TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Removal } from '../../utils/article/types';
import { interfaceLocale, t } from '../../utils/browser/i18n';
import { groupByKind, type KindGroup } from './ledger';
import { KIND_WORDS, reasonOf } from '../fields/wording';

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

/** What was set aside, in one line; opened: why, how it begins, and the way back, kind by kind. */
export function Ledger({ removals, back, actions }: LedgerProps) {
  if (removals.length + back.length === 0) return null;
  const groups = groupByKind(removals);
  return (
    <details class="ledger">
      <summary>
        {`${t('setAside', groups.length)} `}
        <span class="kinds">{nameKinds(groups)}</span>
      </summary>
      <ul>
        {back.map((removal) => (
          <BackReceipt key={removal.id} removal={removal} actions={actions} />
        ))}
        {groups
          .flatMap((group) => group.removals)
          .map((removal) => (
            <Receipt key={removal.id} removal={removal} actions={actions} />
          ))}
        {actions.copyReport && <Report copy={actions.copyReport} />}
      </ul>
    </details>
  );
}

/** "Related stories (6), App banner, Comments". */
function nameKinds(groups: readonly KindGroup[]): string {
  const locale = interfaceLocale();
  const number = new Intl.NumberFormat(locale);
  const names = groups.map(({ kind, amount }) => (amount > 1 ? `${t(KIND_WORDS[kind])} (${number.format(amount)})` : t(KIND_WORDS[kind])));
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names);
}

interface ReceiptProps {
  readonly removal: Removal;
  readonly actions: LedgerActions;
}

type Press = TargetedMouseEvent<HTMLButtonElement>;

/** The pressed button goes with its line: the keyboard goes on from the list's head. */
const goToHead = ({ currentTarget }: Press): void => currentTarget.closest('details')?.querySelector('summary')?.focus();

function Receipt({ removal, actions: { putBack, putBackAlways } }: ReceiptProps) {
  const press = (act: (ids: readonly string[]) => void) => (event: Press) => {
    goToHead(event);
    act([removal.id]);
  };
  return (
    <li>
      <div>
        <strong>{t(KIND_WORDS[removal.kind])}</strong>
        <p class="why">{t(reasonOf(removal))}</p>
        <FirstWords removal={removal} />
      </div>
      <div class="ways">
        <button type="button" onClick={press(putBack)}>
          {t('putBack')}
        </button>
        {putBackAlways && (
          <button type="button" class="quiet" onClick={press(putBackAlways)}>
            {t('putBackAlways')}
          </button>
        )}
      </div>
    </li>
  );
}

/** What is back in the text: where, and the way to set it aside again. */
function BackReceipt({ removal, actions: { setAside } }: ReceiptProps) {
  const again = (event: Press): void => {
    goToHead(event);
    setAside([removal.id]);
  };
  const show = (event: Press): void => {
    const root = event.currentTarget.getRootNode() as ParentNode & Node;
    goToHead(event);
    // Open, it may stand over the text.
    event.currentTarget.closest('details')?.removeAttribute('open');
    root.querySelector(`[data-back="${CSS.escape(removal.id)}"]`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <li class="back">
      <div>
        <strong>{t(KIND_WORDS[removal.kind])}</strong>
        <p class="why">{t(removal.always ? 'isBackAlways' : 'isBack')}</p>
        <FirstWords removal={removal} />
      </div>
      <div class="ways">
        <button type="button" onClick={again}>
          {t('setAsideAgain')}
        </button>
        <button type="button" class="quiet" onClick={show}>
          {t('showInText')}
        </button>
      </div>
    </li>
  );
}

const FirstWords = ({ removal }: { readonly removal: Removal }) => (
  <p class="first-words" dir="auto">
    {removal.text.replaceAll('\n', ' ')}
  </p>
);

function Report({ copy }: { readonly copy: () => Promise<boolean> }) {
  const [said, setSaid] = useState('');
  return (
    <li class="report">
      <output>{said || t('reportHolds')}</output>
      <button type="button" class="quiet" onClick={() => void copy().then((done) => setSaid(t(done ? 'reportCopied' : 'reportRefused')))}>
        {t('copyReport')}
      </button>
    </li>
  );
}
