/** None of these is text, or a text that browsers copy. */
const DROPPED = new Set(['style', 'script', 'noscript', 'template', 'canvas', 'object', 'embed', 'iframe', 'video', 'audio', 'button']);

/** Smaller boxes, px, are there for screen readers alone: "opens in a new window". */
const UNSEEN_PX = 1;

/** What these ranges of a page show, in a document of its own and inside the elements it stood in: an item stays in its list. */
export function copyRanges(live: Document, ranges: readonly Range[]): Element {
  const doc = live.implementation.createHTMLDocument('');
  for (const range of ranges) {
    const { commonAncestorContainer: common } = range;
    const root = common.nodeType === Node.ELEMENT_NODE ? (common as Element) : common.parentElement;
    if (root) copySelected(root, wrap(root, doc), range);
  }
  return doc.documentElement;
}

/** The elements around a part of a page, empty, at the end of a document. */
function wrap(root: Element, doc: Document): Element {
  const around: Element[] = [];
  for (let el: Element | null = root; el && el.localName !== 'body' && el.localName !== 'html'; el = el.parentElement) around.unshift(el);
  return around.reduce<Element>((into, el) => into.appendChild(doc.importNode(el, false)), doc.body);
}

function copySelected(from: Element, into: Element, range: Range): void {
  for (const child of from.childNodes) {
    if (!range.intersectsNode(child)) continue;
    if (child.nodeType === Node.TEXT_NODE) into.append(selectedPart(child as Text, range));
    else if (child.nodeType === Node.ELEMENT_NODE && isSeen(child as Element)) {
      const copy = into.appendChild(into.ownerDocument.importNode(child as Element, false));
      copySelected(child as Element, copy, range);
    }
  }
}

function selectedPart(text: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const end = text === endContainer ? endOffset : text.length;
  return text.data.slice(text === startContainer ? startOffset : 0, end);
}

function isSeen(el: Element): boolean {
  if (DROPPED.has(el.localName)) return false;
  if (el.textContent === '' || el.localName === 'br') return true;
  if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = el.getBoundingClientRect();
  const hidesWhatIsInside = getComputedStyle(el).overflow !== 'visible';
  return !(hidesWhatIsInside && (width <= UNSEEN_PX || height <= UNSEEN_PX)) && getComputedStyle(el).userSelect !== 'none';
}
