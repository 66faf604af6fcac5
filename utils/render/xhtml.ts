import { fitForXml } from '../article/text/fitForXml';
import { isTag } from '../article/text/languageTags';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What may stand around it, and what it becomes where nothing of that does. */
const HOMES: readonly (readonly [name: string, home: string, otherwise: string])[] = [
  ['li', 'ul, ol', 'p'],
  ['dt, dd', 'dl', 'p'],
  ['figcaption', 'figure', 'p'],
];

/** Elements that hold text and no blocks. */
const PHRASES = 'a b strong i em u s small mark cite q code kbd samp var sub sup del ins abbr dfn bdi bdo time p h1 h2 h3 h4 h5 h6'.split(
  ' ',
);

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, figure, table, hr, figcaption';

/** Which attributes an XHTML reader takes where; the sanitiser lets through a few more than that. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'title', 'id'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

const FIGURES = new Set(['width', 'height', 'start', 'colspan', 'rowspan']);

/**
 * Sets a sheet right by the rules of XHTML, which readers of e-books hold to where browsers are lenient: everything in a
 * place where it may stand, whole numbers in figures' attributes, languages that are languages. No text is lost.
 */
export function conform(sheet: HTMLElement): void {
  for (const [name, home, otherwise] of HOMES)
    for (const el of sheet.querySelectorAll(name)) if (!el.parentElement?.matches(home)) rename(el, otherwise);
  for (const list of sheet.querySelectorAll('ul, ol')) wrapChildren(list, 'li', 'li');
  for (const list of sheet.querySelectorAll('dl')) orderTerms(list);
  for (const figure of sheet.querySelectorAll('figure')) oneCaption(figure);
  for (const phrase of [...sheet.querySelectorAll(PHRASES.join(', '))].reverse())
    if (phrase.querySelector(BLOCKS)) phrase.replaceWith(...phrase.childNodes);
  for (const link of sheet.querySelectorAll('a a')) link.replaceWith(...link.childNodes);
  for (const table of sheet.querySelectorAll('table')) orderTable(table);
  for (const el of sheet.querySelectorAll('*')) keepAttributes(el);
  for (const empty of sheet.querySelectorAll('ul:empty, ol:empty, dl:empty, table:not(:has(td, th))')) empty.remove();
}

function rename(el: Element, name: string): void {
  const other = el.ownerDocument.createElement(name);
  other.append(...el.childNodes);
  el.replaceWith(other);
}

function wrapChildren(list: Element, allowed: string, wrapper: string): void {
  for (const child of Array.from(list.childNodes)) {
    if (child.nodeType === Node.ELEMENT_NODE && (child as Element).matches(allowed)) continue;
    if (child.textContent?.trim() === '' && child.nodeType !== Node.ELEMENT_NODE) child.remove();
    else {
      const item = list.ownerDocument.createElement(wrapper);
      child.replaceWith(item);
      item.append(child);
    }
  }
}

/** Terms and what they mean come in turn; where they do not, they are items of a plain list. */
function orderTerms(list: Element): void {
  wrapChildren(list, 'dt, dd', 'dd');
  const order = [...list.children].map(({ localName }) => localName[1]).join('');
  if (/^(?:t+d+)*$/.test(order)) return;
  for (const child of Array.from(list.children)) rename(child, 'li');
  rename(list, 'ul');
}

/** A figure has one caption, first or last. */
function oneCaption(figure: Element): void {
  const [caption, ...others] = figure.querySelectorAll(':scope > figcaption');
  for (const other of others) rename(other, 'p');
  if (caption) figure.append(caption);
}

/** Caption, head, bodies, foot: pages have them in any order. */
function orderTable(table: Element): void {
  for (const other of [...table.querySelectorAll(':scope > caption')].slice(1)) {
    table.before(other);
    rename(other, 'p');
  }
  for (const name of ['thead', 'caption']) table.prepend(...table.querySelectorAll(`:scope > ${name}`));
  table.append(...table.querySelectorAll(':scope > tfoot'));
}

function keepAttributes(el: Element): void {
  const allowed = [...(ATTRIBUTES['*'] ?? []), ...(ATTRIBUTES[el.localName] ?? [])];
  for (const { name, value } of Array.from(el.attributes)) {
    const fits =
      allowed.includes(name) &&
      (!FIGURES.has(name) || /^\d{1,5}$/.test(value)) &&
      (name !== 'dir' || /^(?:ltr|rtl|auto)$/.test(value)) &&
      (name !== 'lang' || isTag(value)) &&
      (name !== 'href' || (/^https?:/.test(value) && URL.canParse(value)));
    if (!fits) el.removeAttribute(name);
  }
  const href = el.getAttribute('href');
  if (href) el.setAttribute('href', strictAddress(href));
  if (el.localName === 'img' && !el.hasAttribute('alt')) el.setAttribute('alt', '');
}

/** Browsers take signs in an address that its grammar does not have. */
const strictAddress = (address: string): string => new URL(address).href.replace(/[|^`{}[\]\\"<>]/g, encodeURIComponent);

/** A sheet as the children of an XHTML body. */
export function toXhtml(sheet: HTMLElement): string {
  const doc = document.implementation.createDocument(XHTML, 'body');
  const serializer = new XMLSerializer();
  return [...sheet.childNodes]
    .map((node) => fitForXml(serializer.serializeToString(doc.importNode(node, true))).replaceAll(` xmlns="${XHTML}"`, ''))
    .join('');
}
