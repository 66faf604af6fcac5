import { t } from '../../utils/browser/i18n';
import { LeaveAlone } from '../popup/LeaveAlone';
import type { ReaderActions } from './actions';

interface MenuProps {
  readonly section: string | undefined;
  readonly isListed: boolean;
  readonly actions: Pick<ReaderActions, 'leaveAlone' | 'options'>;
  readonly onTeach: () => void;
}

/** What is seldom wanted. */
export function Menu({ section, isListed, actions, onTeach }: MenuProps) {
  return (
    <>
      <button type="button" onClick={onTeach}>
        {t('teach')}
      </button>
      {isListed && <LeaveAlone section={section} onLeave={actions.leaveAlone} />}
      <button type="button" onClick={actions.options}>
        {t('openOptions')}
      </button>
    </>
  );
}
