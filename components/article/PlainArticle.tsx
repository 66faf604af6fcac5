import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';

interface PlainArticleProps {
  readonly article: Article;
  /** A way out, where there is no other. */
  readonly children?: ComponentChildren;
}

/** The last resort, for an article that could not be drawn: a sentence, and its text. Asks `Intl` nothing, and writes no markup. */
export function PlainArticle({ article, children }: PlainArticleProps) {
  return (
    <article class="article" lang={article.lang} dir={article.dir}>
      <p class="notice" lang={t('locale')} dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}>
        <output>{t('plainText')}</output> {children}
      </p>
      <h1 class="headline">{article.title}</h1>
      <p class="source-line">{article.source}</p>
      <div class="body">
        {article.text.split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </div>
    </article>
  );
}
