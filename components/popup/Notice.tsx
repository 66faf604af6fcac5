import type { ComponentChildren } from 'preact';
import { t } from '../../utils/browser/i18n';
import { takeFocus } from '../fields/takeFocus';
import type { Remedy, Saying } from './view';

interface NoticeProps {
  readonly saying: Saying;
  readonly onRemedy: (remedy: Remedy) => void;
  /** The page's headline, where that is all there is. */
  readonly title?: string;
  /** Whose it is, and of which day. */
  readonly source?: string;
  /** What else there is to go to, after it. */
  readonly children?: ComponentChildren;
}

/** One sentence and one thing to do about it. */
export function Notice({ saying, onRemedy, title, source, children }: NoticeProps) {
  return (
    <main class="notice">
      {source && (
        <p class="source-line" dir="auto">
          {source}
        </p>
      )}
      {title && (
        <h1 class="headline" dir="auto">
          {title}
        </h1>
      )}
      <output>{t(saying.sentence)}</output>
      <button type="button" ref={takeFocus} onClick={() => onRemedy(saying.remedy)}>
        {t(saying.label)}
      </button>
      {children}
    </main>
  );
}
