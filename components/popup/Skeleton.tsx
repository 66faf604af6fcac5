import { t } from '../../utils/browser/i18n';

/** Lines where the text will stand; they show only where it is late. */
export function Skeleton() {
  return (
    <output class="skeleton">
      <span class="unseen">{t('readingPage')}</span>
      {['short', 'title', 'title part', 'line', 'line', 'line', 'line part', 'line', 'line', 'line part'].map((kind, index) => (
        <span key={index} class={kind} />
      ))}
    </output>
  );
}
