import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { ArticleView } from '../article/ArticleView';
import { Completeness } from '../article/Completeness';
import { type Copied, CopyMenu } from '../taking/CopyMenu';
import { Ledger, type LedgerActions } from '../article/Ledger';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import { type Remedy, sayingOf, type View } from './view';

export interface PopupActions {
  readonly copy: (article: Article, variant: CopyVariant) => Promise<Copied>;
  readonly save: (article: Article, kind: FileKind) => Promise<string>;
  readonly ledger: LedgerActions;
  readonly readInPage: () => void;
  readonly remedy: (remedy: Remedy) => void;
  readonly options: () => void;
}

interface PopupProps {
  readonly view: View;
  readonly locale: string;
  /** What was copied last. */
  readonly copyAs: CopyVariant;
  readonly actions: PopupActions;
  /** What stands at the very foot, below an article. */
  readonly children?: ComponentChildren;
}

/** The popup in each of its states; never empty. */
export function Popup({ view, locale, copyAs, actions, children }: PopupProps) {
  if (view.kind === 'working')
    return (
      <main>
        <Skeleton />
      </main>
    );
  if (view.kind === 'article')
    return (
      <Found article={view.article} loading={view.loading} locale={locale} copyAs={copyAs} actions={actions}>
        {children}
      </Found>
    );
  const title = view.kind === 'refused' && view.reason === 'no-text' ? view.title : '';
  return (
    <Notice saying={sayingOf(view)} onRemedy={actions.remedy} title={title}>
      <ToOptions open={actions.options} />
    </Notice>
  );
}

interface FoundProps {
  readonly article: Article;
  readonly loading: boolean;
  readonly locale: string;
  readonly copyAs: CopyVariant;
  readonly actions: PopupActions;
  readonly children: ComponentChildren;
}

function Found({ article, loading, locale, copyAs, actions, children }: FoundProps) {
  return (
    <>
      <main class="found">
        {loading && <StillLoading onRemedy={actions.remedy} />}
        <ArticleView article={article} locale={locale}>
          <Completeness completeness={article.completeness} onLoosen={actions.ledger.putBack} />
        </ArticleView>
      </main>
      <footer>
        <Ledger removals={article.removals} back={article.back} actions={actions.ledger} />
        <div class="actions">
          <CopyMenu
            variant={copyAs}
            copy={(variant) => actions.copy(article, variant)}
            save={(kind) => actions.save(article, kind)}
            of={article.text}
          />
          <button type="button" onClick={actions.readInPage}>
            {t('readInPage')}
          </button>
          <ToOptions open={actions.options} />
        </div>
        {children}
      </footer>
    </>
  );
}

/** A link as far as anybody can see; the browser opens the page in the tab that has it already. */
function ToOptions({ open }: { readonly open: () => void }) {
  const press = (event: Event): void => {
    event.preventDefault();
    open();
  };
  return (
    <a class="to-options" href="options.html" onClick={press}>
      {t('options')}
    </a>
  );
}

function StillLoading({ onRemedy }: { readonly onRemedy: (remedy: Remedy) => void }) {
  return (
    <p class="still-loading">
      <output>{t('loadingSoFar')}</output>
      <button type="button" onClick={() => onRemedy('read')}>
        {t('readAgain')}
      </button>
    </p>
  );
}
