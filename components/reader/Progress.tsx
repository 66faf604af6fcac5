import { t } from '../../utils/browser/i18n';
import { minutes as inMinutes } from '../fields/wording';

interface ProgressProps {
  /** Of the article that has been read, 0 to 1. */
  readonly share: number;
  /** That the whole of it takes. */
  readonly minutes: number;
  readonly isFaded: boolean;
  readonly locale: string;
}

/** A thin line at the top edge, and how long the rest takes. */
export function Progress({ share, minutes, isFaded, locale }: ProgressProps) {
  const left = Math.ceil(minutes * (1 - share));
  return (
    <>
      <div class="progress" aria-hidden="true" style={{ transform: `scaleX(${share})` }} />
      {share > 0 && left > 0 && <p class={isFaded ? 'minutes faded' : 'minutes'}>{t('minutesLeft', inMinutes(left, locale))}</p>}
    </>
  );
}
