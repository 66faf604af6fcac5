import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import type { CopyVariant } from '../../utils/render/payload';
import { sourceLine } from '../../utils/render/source';
import { ArticleView } from '../article/ArticleView';
import { Completeness } from '../article/Completeness';
import type { LedgerActions } from '../article/ledger';
import type { PopupActions } from './actions';
import { Foot } from './Foot';
import { settleLead } from './lead';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import { ToOptions } from './ToOptions';
import { sayingOf, type View } from './view';

interface PopupProps {
  readonly view: View;
  readonly locale: string;
  /** What was copied last. */
  readonly copyAs: CopyVariant;
  readonly actions: PopupActions;
  /** What there is to ask the reader of the site, over the article's end. */
  readonly question?: ComponentChildren;
  /** What there is to do about the site. */
  readonly children?: ComponentChildren;
}

/** The popup in each of its states; never empty. */
export function Popup({ view, locale, copyAs, actions, question, children }: PopupProps) {
  if (view.kind === 'working')
    return (
      <main>
        <Skeleton />
      </main>
    );
  if (view.kind === 'article')
    return (
      <>
        <Found article={view.article} isLoading={view.loading} locale={locale} onLoosen={actions.ledger.putBack} />
        {question}
        <Foot article={view.article} isOpen={view.isOpen} copyAs={copyAs} actions={actions}>
          {children}
        </Foot>
      </>
    );
  const { title = '', head } = view.kind === 'refused' && view.reason === 'no-text' ? view : {};
  return (
    <Notice saying={sayingOf(view)} onRemedy={actions.remedy} title={title} source={head ? sourceLine(head, locale) : ''}>
      {children}
      <ToOptions open={actions.options} />
    </Notice>
  );
}

interface FoundProps {
  readonly article: Article;
  readonly isLoading: boolean;
  readonly locale: string;
  readonly onLoosen: LedgerActions['putBack'];
}

function Found({ article, isLoading, locale, onLoosen }: FoundProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => settleLead(main.current?.querySelector('.body') ?? null), [article.html]);
  return (
    <main class="found" ref={main}>
      {isLoading && <output class="still-loading">{t('loadingSoFar')}</output>}
      <ArticleView article={article} locale={locale}>
        <Completeness completeness={article.completeness} onLoosen={onLoosen} />
      </ArticleView>
    </main>
  );
}
