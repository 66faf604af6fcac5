/** Parsers take names, like a lone `=`, that can't be set. */
const SETTABLE = /^[a-z][\w:.-]*$/i;

/**
 * An element of that name, but no player and no picture's source: Chromium keeps a document that holds one, or a
 * source with a media query, in memory for as long as the tab lives, and every cleaning makes a document.
 */
export function copyMedia(el: Element, doc: Document): Element {
  const copy = doc.createElementNS(null, el.localName);
  for (const { name, value } of el.attributes) if (name !== 'media' && SETTABLE.test(name)) copy.setAttribute(name, value);
  return copy;
}

/** Lazy loaders keep the real image in `<noscript>`, which is text where scripts run and markup where they don't. */
export function copyLazyImage(noscript: Element, to: Element, doc: Document): void {
  const html = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!html.includes('<img') || to.querySelector('img[src]:not([src^="data:"])')) return;
  const image = new DOMParser().parseFromString(html.replace(/<(?:video|audio|source)\b/gi, '<i'), 'text/html').querySelector('img[src]');
  if (image) to.append(doc.importNode(image, false));
}
