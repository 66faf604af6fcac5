import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import { Icon } from '../fields/Icon';
import type { IconName } from '../fields/icons';
import { Press } from '../fields/Press';
import type { ReaderActions } from './actions';

interface ControlsProps {
  readonly isFaded: boolean;
  readonly actions: Pick<ReaderActions, 'close' | 'listen' | 'take'>;
  readonly comforts: ComponentChildren;
  readonly menu: ComponentChildren;
}

type SheetName = 'comforts' | 'menu';

/** The one row of signs, and the sheets that two of them open. */
export function Controls({ isFaded, actions, comforts, menu }: ControlsProps) {
  const [open, setOpen] = useState<SheetName>();
  const row = useRef<HTMLDivElement>(null);
  const opener = (name: SheetName) => ({ opens: name, isOpen: open === name, onPress: () => setOpen(open === name ? undefined : name) });
  const done = (): void => {
    setOpen(undefined);
    row.current?.querySelector<HTMLElement>('.letters')?.focus();
  };
  return (
    <div class={isFaded && !open ? 'controls faded' : 'controls'} ref={row}>
      <Opener class="letters" icon="letters" name={t('readingSettings')} {...opener('comforts')} />
      {/* What it opens is put into the page when it is first wanted. */}
      <Press class="take" icon="take" name={t('takeAlong')} expanded={false} onPress={actions.take} />
      <Press class="listen" icon="listen" name={t('listen')} onPress={actions.listen} />
      <Opener class="more" icon="menu" name={t('moreActions')} {...opener('menu')} />
      <Press class="close" icon="close" name={t('backToPage')} onPress={actions.close} />
      {open === 'comforts' && (
        <section id="comforts" class="sheet comforts" aria-label={t('readingSettings')}>
          {comforts}
          <button type="button" class="done" onClick={done}>
            {t('done')}
          </button>
        </section>
      )}
      {open === 'menu' && <MenuSheet onPressed={() => setOpen((now) => (now === 'menu' ? undefined : now))}>{menu}</MenuSheet>}
      <div class="taking" />
    </div>
  );
}

interface OpenerProps {
  readonly class: string;
  readonly icon: IconName;
  readonly name: string;
  /** The sheet's id. */
  readonly opens: SheetName;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Opener({ class: look, icon, name, opens, isOpen, onPress }: OpenerProps) {
  return (
    <button type="button" class={look} title={name} aria-expanded={isOpen} aria-controls={isOpen ? opens : undefined} onClick={onPress}>
      <Icon name={icon} />
      <span class="unseen">{name}</span>
    </button>
  );
}

/** Whatever is pressed, in it or beside it, closes it, once that has been done. */
function MenuSheet({ onPressed, children }: { readonly onPressed: () => void; readonly children: ComponentChildren }) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const dialog = sheet.current?.closest('dialog');
    const pressed = (): void => void setTimeout(onPressed);
    dialog?.addEventListener('click', pressed, { capture: true });
    return () => dialog?.removeEventListener('click', pressed, { capture: true });
  }, []);
  return (
    <section id="menu" class="sheet menu" aria-label={t('moreActions')} ref={sheet}>
      {children}
    </section>
  );
}
