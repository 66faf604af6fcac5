import { unclaimed } from './unclaimed';

/** Nothing an article could carry, and no page's rule is written for. */
const HOST_NAME = 'lede-reader';

/** A page that takes our element out more often than this is left to win. */
const MAX_RETURNS = 20;

/** While we cover the page its own scroll bar is of no use, and print is of the article. Goes with our element. */
const PAGE_CSS =
  ':root{scrollbar-width:none!important}@media print{@page{margin:18mm 16mm}body{display:none!important}:root{height:auto!important;overflow:visible!important}}';

/** Our one element in the page: a closed shadow root with a dialog over everything. */
export interface Host {
  readonly el: HTMLElement;
  /** Inside a closed shadow root: the page has no way to it. */
  readonly dialog: HTMLDialogElement;
  /** Takes everything out again; focus goes back where it was. */
  remove(): void;
}

interface HostOptions {
  readonly css: string;
  /** The reader, the browser or the page wants it closed. */
  readonly onDismiss: () => void;
  /** False once an update has cut us off. */
  readonly isAwake: () => boolean;
}

/** Opens an empty dialog over the page, in the browser's top layer, where no page can cover it. */
export function openHost(live: Document, { css, onDismiss, isAwake }: HostOptions): Host {
  const el = unclaimed(live, HOST_NAME);
  const root = el.attachShadow({ mode: 'closed' });
  el.append(styleOf(live, PAGE_CSS));
  const dialog = live.createElement('dialog');
  dialog.className = 'reader';
  dialog.tabIndex = -1;
  dialog.autofocus = true;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.target === dialog) onDismiss();
  });
  root.append(styleOf(live, css), dialog);
  removeOthers(live, el);
  live.documentElement.append(el);
  const focused = live.activeElement;
  dialog.showModal();
  const stopHolding = holdOn(live, { el, dialog, onDismiss, isAwake });
  return {
    el,
    dialog,
    remove: () => {
      stopHolding();
      dialog.close();
      el.remove();
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    },
  };
}

function styleOf(live: Document, css: string): HTMLStyleElement {
  const style = live.createElement('style');
  style.textContent = css;
  return style;
}

interface Held {
  readonly el: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly onDismiss: () => void;
  readonly isAwake: () => boolean;
}

/** A copy of ours from before an update may still stand there, or what a page made of ours when it copied itself. */
function removeOthers(live: Document, el: HTMLElement): void {
  for (const other of live.querySelectorAll(`${HOST_NAME}, ${el.localName}`)) if (other !== el) other.remove();
}

/** Comes back when the page takes our element out, and to the top when it opens a dialog of its own over ours. */
function holdOn(live: Document, { el, dialog, onDismiss, isAwake }: Held): () => void {
  let returns = 0;
  const isDeaf = hearing(dialog);
  const raise = (): void => {
    const { scrollTop } = dialog;
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scrollTop;
  };
  const comeBack = (): void => {
    if (el.isConnected && el.parentNode === live.documentElement) return;
    // What stands there now is of the update that has cut us off.
    if (!isAwake()) return onDismiss();
    // A page that writes itself anew writes down what it sees of ours, with the style that hides its scroll bar.
    removeOthers(live, el);
    if (++returns > MAX_RETURNS || !live.documentElement || isDeaf()) return onDismiss();
    live.documentElement.append(el);
    raise();
  };
  const observer = new MutationObserver(() => {
    comeBack();
    // A new root element has to be watched too; watching the old one twice is watching it once.
    if (live.documentElement) observer.observe(live.documentElement, { childList: true });
  });
  observer.observe(live, { childList: true });
  observer.observe(live.documentElement, { childList: true });
  const onToggle = ({ target }: Event): void => {
    if (target === el || !(target instanceof Element) || !covers(target)) return;
    if (++returns > MAX_RETURNS) onDismiss();
    else raise();
  };
  live.addEventListener('toggle', onToggle, { capture: true });
  return () => {
    observer.disconnect();
    live.removeEventListener('toggle', onToggle, { capture: true });
  };
}

/** No page hears this: it stays in our shadow root. */
const KNOCK = 'lede-knock';

/**
 * Whether nothing of ours hears any more: `document.open()` takes the listeners of every element in the document, ours in
 * the shadow root too. What is left then is a picture of a reader, with dead buttons, and has to go.
 */
function hearing(dialog: HTMLElement): () => boolean {
  let heard = false;
  dialog.addEventListener(KNOCK, () => (heard = true));
  return () => {
    heard = false;
    dialog.dispatchEvent(new Event(KNOCK));
    return !heard;
  };
}

const covers = (el: Element): boolean => el.matches(':modal, :popover-open, :fullscreen');
