import type { Article, Removal } from '../utils/article/types';
import { t } from '../utils/i18n';
import { ArticleView } from './ArticleView';
import { CopyButton } from './CopyButton';
import { Ledger } from './Ledger';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import { type Remedy, sayingOf, type View } from './view';

export interface PopupActions {
  readonly copy: (article: Article) => Promise<void>;
  readonly putBack: (removal: Removal) => void;
  readonly readInPage: () => void;
  readonly remedy: (remedy: Remedy) => void;
}

interface PopupProps {
  readonly view: View;
  readonly locale: string;
  readonly actions: PopupActions;
}

/** The popup in each of its states; never empty. */
export function Popup({ view, locale, actions }: PopupProps) {
  if (view.kind === 'working')
    return (
      <main>
        <Skeleton />
      </main>
    );
  if (view.kind === 'article') return <Found article={view.article} loading={view.loading} locale={locale} actions={actions} />;
  const title = view.kind === 'refused' && view.reason === 'no-text' ? view.title : '';
  return <Notice saying={sayingOf(view)} onRemedy={actions.remedy} title={title} />;
}

interface FoundProps {
  readonly article: Article;
  readonly loading: boolean;
  readonly locale: string;
  readonly actions: PopupActions;
}

function Found({ article, loading, locale, actions }: FoundProps) {
  const copied = t('copiedWithSource', article.wordCount);
  return (
    <>
      <main class="found">
        {loading && <StillLoading onRemedy={actions.remedy} />}
        <ArticleView article={article} locale={locale} />
      </main>
      <footer>
        <Ledger removals={article.removals} onPutBack={actions.putBack} />
        <div class="actions">
          <CopyButton copy={() => actions.copy(article)} done={copied} />
          <button type="button" onClick={actions.readInPage}>
            {t('readInPage')}
          </button>
        </div>
      </footer>
    </>
  );
}

function StillLoading({ onRemedy }: { readonly onRemedy: (remedy: Remedy) => void }) {
  return (
    <p class="still-loading">
      <output>{t('loadingSoFar')}</output>
      <button type="button" class="quiet" onClick={() => onRemedy('read')}>
        {t('readAgain')}
      </button>
    </p>
  );
}
