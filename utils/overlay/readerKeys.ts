/** The keys that mean something while the reader is open; all others are the browser's. */
export function pressKey(event: KeyboardEvent, dialog: HTMLDialogElement, close: () => void): void {
  const focused = focusedIn(dialog);
  if (event.key === 'Escape') {
    // An open picture is a dialog of its own, and the browser closes it.
    if (dialog.querySelector('dialog[open]')) return;
    event.preventDefault();
    const sheet = dialog.querySelector<HTMLElement>('[aria-expanded="true"]');
    if (!sheet) return close();
    sheet.click();
    sheet.focus();
  } else if ((event.key === 'Enter' || event.key === ' ') && focused?.matches('[role="button"]')) {
    event.preventDefault();
    focused.click();
  }
}

function focusedIn(dialog: HTMLDialogElement): HTMLElement | undefined {
  const root = dialog.getRootNode();
  return root instanceof ShadowRoot && root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
}
