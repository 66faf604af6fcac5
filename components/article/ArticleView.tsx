import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { formatDay, formatMoment, formatTime, isSameDay } from '../../utils/render/date';
import { dateLine, writersOf } from '../../utils/render/source';
import { Body } from './Body';
import { Evidence } from './Evidence';
import { Phrase } from '../fields/Phrase';
import { RelatedList } from './RelatedList';
import { minutes, names } from '../fields/wording';

interface ArticleProps {
  readonly article: Article;
  /** BCP 47, of the interface: dates and numbers are written in it. */
  readonly locale: string;
}

interface ArticleViewProps extends ArticleProps {
  /** What there is to say of the article, between its head and its text. */
  readonly children?: ComponentChildren;
}

/** An article on its own: source and date, headline, byline, body, related stories. */
export function ArticleView({ article, locale, children }: ArticleViewProps) {
  return (
    <article class="article" lang={article.lang} dir={article.dir} style={{ '--is-back': JSON.stringify(t('isBack')) }}>
      <SourceLine article={article} locale={locale} />
      <h1 class="headline" title={article.title}>
        {article.title}
      </h1>
      {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
      <MetaLine article={article} locale={locale} />
      {children}
      <Body html={article.html} />
      <RelatedList related={article.related} />
    </article>
  );
}

function SourceLine({ article, locale }: ArticleProps) {
  const date = dateLine(article, locale);
  return (
    <p class="source-line">
      {article.url ? (
        <a class="source" href={article.url}>
          <bdi>{article.source}</bdi>
        </a>
      ) : (
        <bdi class="source">{article.source}</bdi>
      )}
      {date && (
        <time dateTime={article.published || undefined} title={clocks(article, locale) || undefined}>
          <bdi>{marked(article, date)}</bdi>
        </time>
      )}
      <Evidence article={article} locale={locale} />
    </p>
  );
}

/** A date that was reckoned, or that can be read both ways, says so. */
function marked({ dateApproximate, dateUncertain }: Article, date: string): string {
  if (dateUncertain) return t('dayUncertain', date);
  return dateApproximate ? t('aboutDay', date) : date;
}

/** The time of day by the page's clock and by the reader's. */
function clocks({ published }: Article, locale: string): string {
  const { page, reader } = formatMoment(published, locale);
  return [page && t('byPagesClock', page), reader && t('byYourClock', reader)].filter((part) => part !== '').join('; ');
}

function MetaLine({ article, locale }: ArticleProps) {
  const updated = updateOf(article, locale);
  const writers = writersOf(article);
  return (
    <p class="meta-line">
      {writers.length > 0 && (
        <Part>
          <Phrase word="by">
            <bdi class="byline">{names(writers, locale)}</bdi>
          </Phrase>
        </Part>
      )}
      <Part>{minutes(article.minutes, locale)}</Part>
      {updated && <Part>{updated}</Part>}
      {article.via && (
        <Part>
          <Phrase word="via">
            <bdi>{article.via}</bdi>
          </Phrase>
        </Part>
      )}
    </p>
  );
}

/** The day of the last change, or its time where it is the day of publication. */
function updateOf({ published, modified }: Article, locale: string): string {
  const isLater = !isSameDay(published, modified);
  const when = isLater ? formatDay(modified, locale) : formatTime(modified, locale);
  return when && t(isLater ? 'updated' : 'updatedAt', when);
}

/** Words of the interface on the article's line: the line runs as the article does, each part as its own words do. */
function Part({ children }: { readonly children: ComponentChildren }) {
  return (
    <span>
      <bdi>{children}</bdi>
    </span>
  );
}
