import type { Completeness as Verdict } from '../../utils/article/types';
import { interfaceLocale, t } from '../../utils/browser/i18n';

interface CompletenessProps {
  readonly completeness: Verdict;
  /** Puts back what these receipts set aside. */
  readonly onLoosen: (ids: readonly string[]) => void;
}

/** One line where the article is not all that the page says it holds. */
export function Completeness({ completeness: { verdict, share, missing }, onLoosen }: CompletenessProps) {
  if (verdict === 'whole') return null;
  return (
    <p class="completeness" lang={interfaceLocale()} dir="auto">
      <span>{verdict === 'preview' ? t('onlyBeginning') : t('partOfText', percent(share))}</span>
      {missing.length > 0 && (
        <button type="button" onClick={() => onLoosen(missing)}>
          {t('showLooser')}
        </button>
      )}
    </p>
  );
}

/** To five in a hundred: it is no more exact than that. */
const percent = (share: number): string =>
  new Intl.NumberFormat(interfaceLocale(), { style: 'percent' }).format(Math.min(95, Math.max(5, Math.round(share * 20) * 5)) / 100);
