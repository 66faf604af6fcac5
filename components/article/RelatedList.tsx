import type { RelatedPaper, RelatedStory } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';

/** The page's related stories, folded: one line a story, with the papers that carry it. */
export function RelatedList({ related }: { readonly related: readonly RelatedStory[] }) {
  if (related.length === 0) return null;
  return (
    <details class="related">
      <summary>{t('relatedStories', related.length)}</summary>
      <ul>
        {related.map(({ title, url, papers }) => (
          <li key={title}>
            {url ? <a href={url}>{title}</a> : title}
            <Papers papers={papers} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Papers({ papers }: { readonly papers: readonly RelatedPaper[] }) {
  const named = papers.filter(({ source }) => source);
  if (named.length === 0) return null;
  return (
    <span class="papers">
      {named.map(({ source, url }) =>
        url ? (
          <a key={source} href={url}>
            {source}
          </a>
        ) : (
          <bdi key={source}>{source}</bdi>
        ),
      )}
    </span>
  );
}
