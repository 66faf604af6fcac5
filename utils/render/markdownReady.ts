/** Attribute of an element that stands for finished Markdown. */
export const WRITTEN = 'data-markdown';

const EMPHASES = 'em, i, strong, b, del, s';

/** Sets a sheet right for Markdown, which has fewer ways to say a thing than HTML; changes the sheet, and no word of it. */
export function makeReady(sheet: Element): void {
  for (const pre of sheet.querySelectorAll('pre')) fenceWhole(pre);
  for (const code of sheet.querySelectorAll('code')) if (!code.closest('pre')) bareCode(code);
  for (const link of sheet.querySelectorAll('a')) readyLink(link);
  for (const el of sheet.querySelectorAll('em em, em i, i em, i i, strong strong, strong b, b strong, b b, figcaption :is(em, i)'))
    unwrap(el);
  for (const el of [...sheet.querySelectorAll(`:is(${EMPHASES}, a):has(> br)`)].reverse()) breaksOutside(el);
}

/** An element that is written as the Markdown it is given. */
export function written(markdown: string, { ownerDocument }: Node, name: 'div' | 'span'): Element {
  const el = (ownerDocument as Document).createElement(name);
  el.setAttribute(WRITTEN, markdown);
  // What is empty is left out.
  el.textContent = '·';
  return el;
}

/** Only `<pre><code>` is fenced, and only as text. */
function fenceWhole(pre: Element): void {
  for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
  const code = pre.ownerDocument.createElement('code');
  code.textContent = pre.textContent;
  pre.replaceChildren(code);
}

/** Signs in code are read as they stand: a link is written around its part of it. */
function bareCode(code: Element): void {
  const parts = [...code.childNodes].map((part) => {
    const piece = part.ownerDocument?.createElement('code') as Element;
    piece.textContent = part.textContent;
    const link = part.nodeName === 'A' ? (part.cloneNode() as Element) : undefined;
    link?.append(piece);
    return link ?? piece;
  });
  const isLinked = parts.some(({ localName }) => localName === 'a');
  if (isLinked) code.replaceWith(...parts.filter(({ textContent }) => textContent !== ''));
  else code.replaceChildren(code.textContent ?? '');
}

/** A link that shows nothing is none; an exclamation mark before one makes it a picture. */
function readyLink(link: Element): void {
  if (link.textContent?.trim() === '' && !link.querySelector('img')) return unwrap(link);
  const { previousSibling } = link;
  if (!link.hasAttribute('href') || previousSibling?.nodeType !== Node.TEXT_NODE || !previousSibling.nodeValue?.endsWith('!')) return;
  previousSibling.nodeValue = previousSibling.nodeValue.slice(0, -1);
  link.before(written('\\!', link, 'span'));
}

const unwrap = (el: Element): void => el.replaceWith(...el.childNodes);

/** Signs must touch the words they mark. */
function breaksOutside(el: Element): void {
  while (el.firstChild?.nodeName === 'BR') el.before(el.firstChild);
  while (el.lastChild?.nodeName === 'BR') el.after(el.lastChild);
}
