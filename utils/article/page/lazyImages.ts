/** Where lazy loaders keep a picture's set, and its one address, until it comes into sight; most specific first. */
export const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];
export const LAZY_SINGLES = ['data-src', 'data-original', 'data-lazy-src'];

/** Lazy loaders keep the real image in `<noscript>`, which is text where scripts run and markup where they don't. */
export function lazyImageIn(noscript: Element): Element | undefined {
  if (noscript.firstElementChild) return noscript.querySelector('img[src]') ?? undefined;
  const html = noscript.textContent ?? '';
  // A player would be fetched for, and kept in memory.
  const inert = html.replace(/<(?:video|audio|source)\b/gi, '<i');
  return html.includes('<img') ? (new DOMParser().parseFromString(inert, 'text/html').querySelector('img[src]') ?? undefined) : undefined;
}
