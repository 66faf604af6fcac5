import { t } from '../browser/i18n';
import { unclaimed } from './unclaimed';

const NOTE_NAME = 'lede-note';

/** Long enough to read one line twice. */
const SHOWN_MS = 4_000;

/** Screen readers tell what changes in a line that was there, not a line that comes. */
const HEARD_MS = 60;

const CSS = `
:host { all: initial !important; }
div { position: fixed; inset: auto 0 24px; box-sizing: border-box; width: fit-content; max-width: min(420px, 90vw); margin: 0 auto; padding: 10px 16px; border: 1px solid #5d5a54; border-radius: 6px; background: #fcfbf8; color: #1b1a18; font: 14px/1.4 system-ui, sans-serif; text-align: start; z-index: 2147483647; }
textarea { box-sizing: border-box; width: 100%; margin-top: 8px; border: 1px solid #5d5a54; background: #fff; color: #1b1a18; font: inherit; }
textarea:focus-visible { outline: 2px solid #8a1c1c; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { div { border-color: #a8a49b; background: #17181a; color: #e8e5df; } textarea { background: #000; color: #e8e5df; } textarea:focus-visible { outline-color: #f0a58f; } }
@media print { div { display: none; } }`;

export interface Note {
  readonly said: string;
  /** To be copied by hand, where the browser would not. */
  readonly text?: string;
}

/** Says one line over the page, or in the dialog that covers it, and goes away again. */
export function showNote(live: Document, dialog: HTMLElement | undefined, { said, text }: Note): void {
  for (const earlier of (dialog ?? live).querySelectorAll(NOTE_NAME)) earlier.remove();
  const host = unclaimed(live, NOTE_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = live.createElement('style');
  style.textContent = CSS;
  const box = live.createElement('div');
  box.lang = t('locale');
  box.dir = t('direction');
  const line = live.createElement('output');
  box.append(line);
  root.append(style, box);
  (dialog ?? live.documentElement).append(host);
  // Above what the page has on top; inside a dialog nothing is above us.
  if (!dialog) {
    box.popover = 'manual';
    box.showPopover();
  }
  setTimeout(() => (line.textContent = said), HEARD_MS);
  if (text === undefined) setTimeout(() => host.remove(), SHOWN_MS);
  else offer(text, box, () => host.remove());
}

/** The text itself, selected: the browser's own copying still works on it. It goes when it is left. */
function offer(text: string, box: HTMLElement, remove: () => void): void {
  const field = box.ownerDocument.createElement('textarea');
  Object.assign(field, { value: text, readOnly: true, rows: 3, ariaLabel: t('textToCopy') });
  field.addEventListener('blur', remove, { once: true });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    field.blur();
  });
  box.append(field);
  field.focus();
  field.select();
}
