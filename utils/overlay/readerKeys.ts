interface Doings {
  readonly close: () => void;
  /** Sets the text larger, or smaller. */
  readonly resize: (way: 1 | -1) => void;
}

/** The keys of a larger and a smaller text: also those that are next to them where Shift is not held. */
const SIZES: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** The keys that mean something while the reader is open; all others are the browser's. */
export function pressKey(event: KeyboardEvent, dialog: HTMLDialogElement, { close, resize }: Doings): void {
  const focused = focusedIn(dialog);
  const size = event.ctrlKey || event.metaKey || event.altKey ? undefined : SIZES[event.key];
  if (event.key === 'Escape') {
    // An open picture is a dialog of its own, and the browser closes it.
    if (dialog.querySelector('dialog[open]')) return;
    event.preventDefault();
    const open = dialog.querySelector<HTMLElement>('[aria-expanded="true"], .lesson [data-leaves]');
    if (!open) return close();
    open.click();
    open.focus();
  } else if (size !== undefined && !focused?.matches('select, textarea')) {
    event.preventDefault();
    resize(size);
  } else if ((event.key === 'Enter' || event.key === ' ') && focused?.matches('[role="button"]')) {
    event.preventDefault();
    focused.click();
  }
}

function focusedIn(dialog: HTMLDialogElement): HTMLElement | undefined {
  const root = dialog.getRootNode();
  return root instanceof ShadowRoot && root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
}
