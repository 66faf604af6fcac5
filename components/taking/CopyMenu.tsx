import { t } from '../../utils/browser/i18n';
import type { CopyVariant } from '../../utils/render/payload';
import { COPY_BUTTONS } from './copies';

interface CopyMenuProps {
  /** What was copied last: Copy takes it again, and says so. */
  readonly variant: CopyVariant;
  readonly copyAs: (variant: CopyVariant) => void;
  readonly isOpen: boolean;
  /** Shows the other ways. */
  readonly open: () => void;
}

/** Copy, with what it will take written on it; beside it, every other way. */
export function CopyMenu({ variant, copyAs, isOpen, open }: CopyMenuProps) {
  return (
    <span class="split">
      <button type="button" class="copy" onClick={() => copyAs(variant)}>
        {t(COPY_BUTTONS[variant])}
      </button>
      <button
        type="button"
        class="more"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t('moreToTake')}
        title={t('moreToTake')}
        onClick={open}
      />
    </span>
  );
}
