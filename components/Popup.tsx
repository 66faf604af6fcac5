import type { Article, Removal } from '../utils/article/types';
import { ArticleView } from './ArticleView';
import { CopyButton } from './CopyButton';
import { Ledger } from './Ledger';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import { type Remedy, sayingOf, type View } from './view';
import { count } from './wording';

export interface PopupActions {
  readonly copy: (article: Article) => Promise<void>;
  readonly putBack: (removal: Removal) => void;
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
  const copied = `Copied ${count(article.wordCount, ['word', 'words'], locale)} with the source.`;
  return (
    <>
      <main class="found">
        {loading && <StillLoading onRemedy={actions.remedy} />}
        <ArticleView article={article} locale={locale} />
      </main>
      <footer>
        <Ledger removals={article.removals} locale={locale} onPutBack={actions.putBack} />
        <div class="actions">
          <CopyButton copy={() => actions.copy(article)} done={copied} />
        </div>
      </footer>
    </>
  );
}

function StillLoading({ onRemedy }: { readonly onRemedy: (remedy: Remedy) => void }) {
  return (
    <p class="still-loading">
      <output>The page is still loading; this is what has come so far.</output>
      <button type="button" class="quiet" onClick={() => onRemedy('read')}>
        Read again
      </button>
    </p>
  );
}
