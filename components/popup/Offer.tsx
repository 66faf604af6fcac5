import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';

interface OfferProps {
  /** The domain to put on the list. */
  readonly domain: string;
  readonly add: () => void;
}

/** Asked once of a site that was cleaned by hand several times. */
export function Offer({ domain, add }: OfferProps) {
  const [isAnswered, setAnswered] = useState(false);
  if (isAnswered) return null;
  const agree = (): void => {
    setAnswered(true);
    add();
  };
  return (
    <aside class="offer">
      <output>{t('offerSite')}</output>
      <button type="button" onClick={agree}>
        {t('alwaysClean', domain)}
      </button>
      <button type="button" class="close" aria-label={t('close')} title={t('close')} onClick={() => setAnswered(true)} />
    </aside>
  );
}
