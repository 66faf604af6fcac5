import { useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { ArticleView } from '../article/ArticleView';
import { Ledger } from '../article/Ledger';
import type { LedgerActions } from '../article/ledger';
import { SamplePage } from './SamplePage';

export interface WelcomeActions {
  /** Cleans the sample as it stands on the screen. */
  readonly clean: (page: HTMLElement) => void;
  readonly ledger: LedgerActions;
  readonly showPage: () => void;
  readonly openOptions: () => void;
}

interface WelcomeProps {
  /** The cleaned sample, once it is. */
  readonly article: Article | undefined;
  readonly locale: string;
  readonly actions: WelcomeActions;
}

/** What Lede does, shown on a page of its own, and where its button is. */
export function Welcome({ article, locale, actions }: WelcomeProps) {
  const page = useRef<HTMLDivElement>(null);
  const press = (): void => {
    if (article) actions.showPage();
    else if (page.current) actions.clean(page.current);
  };
  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <button type="button" class="primary" onClick={press}>
        {t(article ? 'showPage' : 'cleanPage')}
      </button>
      <section class="stage" aria-live="polite" aria-label={t('example')}>
        {article ? <Cleaned article={article} locale={locale} actions={actions} /> : <SamplePage locale={locale} page={page} />}
      </section>
      <section class="next">
        <h2>{t('welcomeUse')}</h2>
        <p>{t('welcomeButton')}</p>
        <p>{t('welcomeLedger')}</p>
        <p>{t('promise')}</p>
        <button type="button" onClick={actions.openOptions}>
          {t('openOptions')}
        </button>
      </section>
    </main>
  );
}

interface CleanedProps {
  readonly article: Article;
  readonly locale: string;
  readonly actions: WelcomeActions;
}

function Cleaned({ article, locale, actions }: CleanedProps) {
  return (
    <div class="cleaned">
      <ArticleView article={article} locale={locale} />
      <Ledger removals={article.removals} back={article.back} actions={actions.ledger} />
    </div>
  );
}
