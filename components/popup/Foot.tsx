import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import type { CopyVariant } from '../../utils/render/payload';
import { listPieces } from '../article/ledger';
import { LedgerList } from '../article/Ledger';
import { Sheet } from '../fields/Sheet';
import { takeFocus } from '../fields/takeFocus';
import { CopyMenu } from '../taking/CopyMenu';
import { CopyList, Panel, SaveList } from '../taking/CopyPanel';
import { type Copied, Taken, useTaken } from '../taking/Taken';
import type { PopupActions } from './actions';
import { ToOptions } from './ToOptions';

interface FootProps {
  readonly article: Article;
  /** The reader is open over the page. */
  readonly isOpen: boolean;
  /** What was copied last. */
  readonly copyAs: CopyVariant;
  readonly actions: PopupActions;
  /** What there is to do about the site. */
  readonly children: ComponentChildren;
}

type SheetName = 'aside' | 'copies' | 'more';

/** One row: read, copy, what was set aside, and the rest behind dots. What it opens covers the text. */
export function Foot({ article, isOpen, copyAs, actions, children }: FootProps) {
  const [sheet, setSheet] = useState<SheetName>();
  const [taken, take] = useTaken(article.text);
  const close = (): void => setSheet(undefined);
  const taking = (work: Promise<Copied>): void => {
    close();
    take(work);
  };
  const copy = (variant: CopyVariant): void => taking(actions.copy(article, variant));
  return (
    <footer>
      <Taken taken={taken} />
      <div class="actions">
        <button type="button" class="primary read" ref={takeFocus} onClick={isOpen ? actions.closeReader : actions.readInPage}>
          {t(isOpen ? 'closeReader' : 'readInPage')}
        </button>
        <CopyMenu variant={copyAs} copyAs={copy} isOpen={sheet === 'copies'} open={() => setSheet('copies')} />
        <Aside article={article} isOpen={sheet === 'aside'} open={() => setSheet('aside')} />
        <Dots isOpen={sheet === 'more'} open={() => setSheet('more')} />
      </div>
      {sheet === 'copies' && (
        <Sheet title={t('copyAs')} onClose={close}>
          <Panel>
            <CopyList variant={copyAs} copyAs={copy} />
          </Panel>
        </Sheet>
      )}
      {sheet === 'aside' && <AsideSheet article={article} actions={actions} onClose={close} />}
      {sheet === 'more' && (
        <Sheet title={t('moreActions')} onClose={close}>
          {children}
          <Panel>
            <SaveList saveAs={(kind) => taking(saved(actions.save(article, kind)))} />
          </Panel>
          <ToOptions open={actions.options} />
        </Sheet>
      )}
    </footer>
  );
}

const saved = async (work: Promise<string>): Promise<Copied> => ({ done: true, said: await work });

interface OpenerProps {
  readonly isOpen: boolean;
  readonly open: () => void;
}

/** Opens the rest. */
const Dots = ({ isOpen, open }: OpenerProps) => (
  <button
    type="button"
    class="dots"
    aria-haspopup="dialog"
    aria-expanded={isOpen}
    aria-label={t('moreActions')}
    title={t('moreActions')}
    onClick={open}
  />
);

interface AsideSheetProps {
  readonly article: Article;
  readonly actions: PopupActions;
  readonly onClose: () => void;
}

const AsideSheet = ({ article: { removals, back }, actions, onClose }: AsideSheetProps) => (
  <Sheet title={t('setAside', listPieces(removals).amount)} onClose={onClose}>
    <LedgerList removals={removals} back={back} actions={actions.ledger} />
  </Sheet>
);

interface AsideProps extends OpenerProps {
  readonly article: Article;
}

/** How much was set aside; opens the list of it. */
function Aside({ article: { removals, back }, isOpen, open }: AsideProps) {
  const { amount } = listPieces(removals);
  if (amount + back.length === 0) return null;
  return (
    <button type="button" class="chip" aria-haspopup="dialog" aria-expanded={isOpen} onClick={open}>
      {t('setAside', amount)}
    </button>
  );
}
