import { t } from '../../utils/browser/i18n';

/** What is not to be cleaned by itself from now on. */
export type Alone = 'page' | 'section' | 'tab';

interface LeaveAloneProps {
  /** The part of the paper that the page is in, if it is in one. */
  readonly section: string | undefined;
  readonly onLeave: (what: Alone) => void;
}

/** On a listed domain: where it is not to be cleaned by itself. */
export function LeaveAlone({ section, onLeave }: LeaveAloneProps) {
  return (
    <fieldset class="leave-alone">
      <legend class="unseen">{t('leaveAlone')}</legend>
      <button type="button" onClick={() => onLeave('page')}>
        {t('notThisPage')}
      </button>
      {section && (
        <button type="button" onClick={() => onLeave('section')}>
          {t('notThisSection', section)}
        </button>
      )}
      <button type="button" onClick={() => onLeave('tab')}>
        {t('pauseTab')}
      </button>
    </fieldset>
  );
}
