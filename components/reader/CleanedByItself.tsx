import { t } from '../../utils/browser/i18n';

interface CleanedProps {
  readonly onShowOriginal: () => void;
  readonly onLeaveSite: () => void;
}

/** Above the first articles that open by themselves: that they did, and the ways out. */
export function CleanedByItself({ onShowOriginal, onLeaveSite }: CleanedProps) {
  return (
    <p class="cleaned">
      <output>{t('cleanedByItself')}</output>
      <button type="button" onClick={onShowOriginal}>
        {t('showOriginal')}
      </button>
      <button type="button" onClick={onLeaveSite}>
        {t('notThisSite')}
      </button>
    </p>
  );
}
