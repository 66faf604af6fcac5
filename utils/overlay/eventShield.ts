const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Pages forbid these, or add to what is copied; nothing of ours waits for a press to begin. */
const OURS_ALONE = ['copy', 'cut', 'contextmenu', 'selectstart', 'dragstart', 'mousedown', 'pointerdown', 'touchstart'] as const;

/** What a page might take for a press or a turn of its own. */
const NOT_FOR_THE_PAGE = [
  'auxclick',
  'click',
  'dblclick',
  'focusin',
  'focusout',
  'input',
  'mousemove',
  'mouseup',
  'pointermove',
  'pointerup',
  'touchend',
  'touchmove',
  'wheel',
] as const;

interface Answers {
  readonly onKey: (event: KeyboardEvent) => void;
  /** Something in the reader is copied. */
  readonly onCopy: (event: ClipboardEvent) => void;
}

/**
 * Keeps what the reader does over the page from the page: its shortcuts do not fire, and nothing it forbids is
 * forbidden. The browser's own actions (scrolling, Tab, find, copy) stay. Returns how to stop.
 */
export function shieldFrom(live: Document, el: HTMLElement, { onKey, onCopy }: Answers): () => void {
  const view = live.defaultView ?? window;
  const stopping = new AbortController();
  const first = { capture: true, signal: stopping.signal };
  for (const name of KEYS) {
    view.addEventListener(
      name,
      (event) => {
        event.stopImmediatePropagation();
        // Keys that a page makes up are none of its reader's.
        if (name === 'keydown' && event.isTrusted) onKey(event);
      },
      first,
    );
  }
  for (const name of OURS_ALONE) {
    view.addEventListener(
      name,
      (event) => {
        if (event.target !== el) return;
        event.stopImmediatePropagation();
        if (event instanceof ClipboardEvent && name === 'copy') onCopy(event);
      },
      first,
    );
  }
  for (const name of NOT_FOR_THE_PAGE) el.addEventListener(name, (event) => event.stopPropagation(), { signal: stopping.signal });
  return () => stopping.abort();
}
