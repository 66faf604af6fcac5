import type { SavedFile } from '../render/file';

/** How long a browser may ask its reader where to put a file before it reads it. */
const KEPT_MS = 10 * 60_000;

/** Hands a file to the browser as if a link to it had been pressed, which needs no permission. */
export function download({ name, type, content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
