import type { Settings } from '../../utils/storage/settings';

/** Sets the reader's dialog as its reader likes it; `reader.css` reads what is put on it. */
export function dress(dialog: HTMLElement, { theme, face, align, size, lineHeight, measure }: Settings): void {
  Object.assign(dialog.dataset, { theme, face, align });
  dialog.style.setProperty('--size', `${size}px`);
  dialog.style.setProperty('--chosen-leading', String(lineHeight));
  dialog.style.setProperty('--measure', String(measure));
}
