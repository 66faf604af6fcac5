import aroundCss from '../../components/article/around.css?inline';
import articleCss from '../../components/article/article.css?inline';
import completenessCss from '../../components/article/completeness.css?inline';
import cleanedCss from '../../components/reader/cleaned.css?inline';
import comfortsCss from '../../components/reader/comforts.css?inline';
import controlsCss from '../../components/reader/controls.css?inline';
import dressCss from '../../components/reader/dress.css?inline';
import looksCss from '../../components/fields/looks.css?inline';
import ledgerCss from '../../components/article/ledger.css?inline';
import outlineCss from '../../components/reader/outline.css?inline';
import printCss from '../../components/reader/print.css?inline';
import readerCss from '../../components/reader/reader.css?inline';
import teachCss from '../../components/reader/teach.css?inline';
import { openHost } from '../../utils/overlay/dialogHost';
import { pressKey } from '../../utils/overlay/readerKeys';
import { placeInArticle, placeInReader, scrollPageTo } from '../../utils/overlay/readingPosition';
import { shieldFrom } from '../../utils/overlay/eventShield';

/** The dialog over a page, and the way back. */
export interface Stage {
  readonly dialog: HTMLDialogElement;
  /** The article's body, or what will hold it. */
  readonly body: () => Element;
  /** Goes to the paragraph that the page was at; that is where the reader starts. */
  readonly goToPlace: () => void;
  /** Gives the page back, at the paragraph that was reached. */
  readonly close: () => void;
}

/** Later ones overrule: the reader's own what it shares with the popup, paper all the rest. */
const CSS = [
  [articleCss, completenessCss, ledgerCss, dressCss, readerCss],
  [controlsCss, comfortsCss, looksCss, aroundCss, outlineCss, cleanedCss, teachCss, printCss],
]
  .flat()
  .join('\n');

interface StageOptions {
  /** False once an update has cut us off. */
  readonly isAwake: () => boolean;
  readonly onClosed: () => void;
  /** The text is wanted larger, or smaller. */
  readonly onResize: (way: 1 | -1) => void;
  /** Something in the dialog is copied. */
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** Opens an empty dialog over a page. */
export function openStage(live: Document, { isAwake, onClosed, onResize, onCopy }: StageOptions): Stage {
  const { el, dialog, remove } = openHost(live, { css: CSS, onDismiss: () => close(), isAwake });
  const body = (): Element => dialog.querySelector('.body') ?? dialog;
  let start = 0;
  const stopShielding = shieldFrom(live, el, {
    onKey: (event) => pressKey(event, dialog, { close: () => close(), resize: onResize }),
    onCopy,
  });
  // What is left of Lede in a page after an update can only make way for the new one.
  const makeWay = (event: Event): void => {
    if (isAwake() || !(event.target instanceof Element) || !event.target.closest('.controls')) return;
    event.stopPropagation();
    close();
  };
  dialog.addEventListener('click', makeWay, { capture: true });
  const close = (): void => {
    const reached = dialog.scrollTop === start ? undefined : placeInReader(body(), dialog);
    stopShielding();
    remove();
    if (reached) scrollPageTo(live, reached);
    onClosed();
  };
  const goToPlace = (): void => {
    placeInArticle(live, body())?.scrollIntoView({ block: 'start', behavior: 'instant' });
    start = dialog.scrollTop;
  };
  return { dialog, body, goToPlace, close };
}
