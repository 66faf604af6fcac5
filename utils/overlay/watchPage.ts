import { ofElement } from '../article/page/unclobbered';
import { fold } from '../article/text/words';
import { addressOf } from './pageAddress';

/** How long a page has to be still before it is read again, ms. */
export const SETTLED_MS = 700;

/** Pages that never come to rest are read again all the same, at most this often, ms. */
const AT_LEAST_MS = 4_000;

/** Less new text, in characters, is a counter or a clock. */
const MIN_NEW_CHARS = 60;

/** Where the browser does not tell when an address changes, it is looked at this often, ms. */
const LOOK_MS = 500;

/** An article element with more text than a teaser has, in characters. */
const STORY_CHARS = 600;

/** Calls back when the browser shows a page again that it had kept as it was left; returns how to stop. */
export function watchReturn(live: Document, onReturn: () => void): () => void {
  const look = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onReturn();
  };
  live.defaultView?.addEventListener('pageshow', look);
  return () => live.defaultView?.removeEventListener('pageshow', look);
}

/** Calls back when a page goes to another address without loading; returns how to stop. */
export function watchAddress(live: Document, onMoved: () => void): () => void {
  let address = addressOf(live);
  const look = (): void => {
    if (address === addressOf(live)) return;
    address = addressOf(live);
    onMoved();
  };
  const navigation = live.defaultView && 'navigation' in live.defaultView ? live.defaultView.navigation : undefined;
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const timer = setInterval(look, LOOK_MS);
  return () => clearInterval(timer);
}

/**
 * Calls back when text came to a page and it is still again; returns how to stop. What comes after the beginning of
 * another story than `title` is not told.
 */
export function watchGrowth(live: Document, onGrown: () => void, title?: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const settle = (): void => {
    const now = Date.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = 0;
        onGrown();
      },
      Math.max(0, Math.min(SETTLED_MS, since + AT_LEAST_MS - now)),
    );
  };
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    // From here on what comes is another story's.
    if (title !== undefined && added.some((node) => isNextStory(node, fold(title)))) return observer.disconnect();
    const chars = added.reduce((sum, node) => sum + textIn(node).trim().length, 0);
    if (chars >= MIN_NEW_CHARS || records.some(({ attributeName }) => attributeName === 'hidden')) settle();
  });
  observer.observe(live.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** A story of its own: what endless pages hang below the one that was opened. */
function isNextStory(node: Node, title: string): boolean {
  if (!(node instanceof Element)) return false;
  const headlines = allIn(node, 'h1').map(textOf);
  if (headlines.length > 0) return !headlines.includes(title);
  return allIn(node, 'article').some(
    (story) => textOf(story).length > STORY_CHARS && story.querySelector('h2') !== null && !textOf(story).includes(title),
  );
}

/** What came may be a form, whose fields stand before what the browser says of it. */
const allIn = (el: Element, name: string): Element[] => [
  ...ofElement(el, 'querySelectorAll').call(el, name),
  ...(ofElement(el, 'matches').call(el, name) ? [el] : []),
];

const textIn = (node: Node): string => (node instanceof Element ? ofElement(node, 'textContent') : node.textContent) ?? '';

const textOf = (el: Element): string => fold(textIn(el));
