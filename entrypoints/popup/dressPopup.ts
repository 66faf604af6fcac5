import type { Settings } from '../../utils/storage/settings';

/** Where the popup finds the colours of last time before anything is read: settings come a moment after the first frame. */
const LAST = 'theme';

/** Sets the popup in the reader's colours. */
export function dressPopup(theme: Settings['theme']): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(LAST, theme);
}

/** Sets it in the colours of last time. */
export function dressAsLast(): void {
  document.documentElement.dataset.theme = localStorage.getItem(LAST) ?? 'system';
}
