import type { Payload } from '../render/payload';

/**
 * Puts every form of a payload on the clipboard at once, so that whoever pastes takes what suits: from our own pages all
 * three, from others without Markdown, for which the browser would ask its reader's leave there.
 * Gives false where the browser refuses both its ways of copying.
 */
export async function writeClipboard(payload: Payload): Promise<boolean> {
  // Only here does no page hear of a copy that is made by command.
  if (isOwnPage() && copyByCommand(payload)) return true;
  try {
    await navigator.clipboard.write([new ClipboardItem(itemOf(payload))]);
    return true;
  } catch {
    // An old browser, a page without focus or without encryption: the way from before may still be open.
    return copyByCommand(payload);
  }
}

const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

const MARKDOWN = 'text/markdown';

function itemOf({ text, html, markdown }: Payload): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
    ...(markdown !== undefined && ClipboardItem.supports(MARKDOWN) && { [MARKDOWN]: new Blob([markdown], { type: MARKDOWN }) }),
  };
}

declare global {
  /** Answers the copy that is being made by command, in the reader, where no other listener hears of it. */
  var ledeFills: ((event: ClipboardEvent) => void) | undefined;
}

function copyByCommand(payload: Payload): boolean {
  let written = false;
  const listener = (event: ClipboardEvent): void => {
    written = fillEvent(event, payload);
  };
  document.addEventListener('copy', listener, { capture: true });
  globalThis.ledeFills = listener;
  const obeyed = document.execCommand('copy');
  globalThis.ledeFills = undefined;
  document.removeEventListener('copy', listener, { capture: true });
  return obeyed && written;
}

/** Answers a `copy` event with a payload in place of what is selected; false where the event has no clipboard. */
export function fillEvent(event: ClipboardEvent, { text, html, markdown }: Payload): boolean {
  if (!event.clipboardData) return false;
  event.preventDefault();
  // The page under us, or over us, has nothing to add.
  event.stopImmediatePropagation();
  event.clipboardData.setData('text/plain', text);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  if (markdown !== undefined) event.clipboardData.setData(MARKDOWN, markdown);
  return true;
}
