import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { interfaceLocale, t } from '../../utils/browser/i18n';

interface SheetProps {
  readonly title: string;
  /** It was closed, by whomever; the focus is back where it came from. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What covers the text for a while: closes with Escape, its button, and a press beside it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: the next key is for it already.
  useLayoutEffect(() => {
    const el = dialog.current;
    if (!el) return undefined;
    el.showModal();
    // Of choices, the one that holds is where the keyboard begins.
    el.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    el.addEventListener('keydown', closeOnEscape);
    el.addEventListener('click', closeBeside);
    // Taken away while it is open, it still gives the focus back.
    return () => el.close();
  }, []);
  const dir = t('direction') === 'rtl' ? 'rtl' : 'ltr';
  return (
    <dialog class="over" ref={dialog} lang={interfaceLocale()} dir={dir} aria-label={title} onClose={onClose}>
      <div class="over-head">
        <h2>{title}</h2>
        <button type="button" class="close" aria-label={t('close')} title={t('close')} onClick={() => dialog.current?.close()} />
      </div>
      <div class="over-body">{children}</div>
    </dialog>
  );
}

/** The browser would close the whole popup too. */
function closeOnEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  this.close();
}

function closeBeside(this: HTMLDialogElement, { target }: Event): void {
  if (target === this) this.close();
}
