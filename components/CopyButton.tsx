import { useEffect, useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import { takeFocus } from './takeFocus';

interface CopyButtonProps {
  /** Puts the article on the clipboard; rejects where the browser refuses. */
  readonly copy: () => Promise<void>;
  /** What to say once it is there. */
  readonly done: string;
}

type Outcome = 'idle' | 'done' | 'refused';

/** Has the focus when it appears, and says what it did. */
export function CopyButton({ copy, done }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  // What was said holds for the text as it was then.
  useEffect(() => setOutcome('idle'), [done]);
  const press = (): void => {
    copy().then(
      () => setOutcome('done'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <button type="button" class="primary" ref={takeFocus} onClick={press}>
        {t('copy')}
      </button>
      <output class="said">
        {outcome === 'done' && done}
        {outcome === 'refused' && t('copyRefused')}
      </output>
    </>
  );
}
