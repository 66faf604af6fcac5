import { t } from '../../utils/browser/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { CopyList, Panel, SaveList } from './CopyPanel';

export interface TakingActions {
  readonly copyAs: (variant: CopyVariant) => void;
  readonly saveAs: (kind: FileKind) => void;
  readonly print: () => void;
}

interface TakingProps {
  /** What was copied last. */
  readonly variant: CopyVariant;
  readonly actions: TakingActions;
}

/** In the reader: every way to take the article along, as the popup has them, and onto paper. */
export function Taking({ variant, actions: { copyAs, saveAs, print } }: TakingProps) {
  return (
    <section class="sheet" aria-label={t('takeAlong')}>
      <Panel>
        <CopyList variant={variant} copyAs={copyAs} />
        <SaveList saveAs={saveAs} />
        <button type="button" class="print" onClick={print}>
          {t('print')}
        </button>
      </Panel>
    </section>
  );
}
