import { lightText } from '../lightNode';
import type { LightNode } from '../types';
import { type Builder, current, isHtml, newBuilder, openElement, putText, rootOf } from './builder';
import { characters, end, start } from './table';
import { ENDS_FOREIGN, holdsHtml, tags, VOID } from './tags';

/** Their content is text, whatever stands in it. */
const RAW = tags('TEXTAREA TITLE IFRAME NOEMBED NOFRAMES SCRIPT STYLE XMP');

/** A line break right at their beginning is none. */
const EATS_BREAK = tags('PRE LISTING');

/**
 * What becomes of an element's content where it is written down as HTML and parsed again, as Readability does for another try.
 * A tree is not always the one that its own markup gives: paragraphs can't hold blocks, texts beside each other are one.
 */
export function parseAgain(el: LightNode): LightNode {
  const builder = newBuilder();
  parseChildren(el, builder);
  return rootOf(builder);
}

function parseChildren(el: LightNode, builder: Builder): void {
  let child = el.firstChild;
  while (child) {
    const { nextSibling }: LightNode = child;
    if (child.tagName !== undefined) parseElement(child, builder);
    else if (nextSibling && nextSibling.tagName === undefined) {
      child = join(child, nextSibling);
      continue;
    } else parseText(EATS_BREAK.has(el.tagName ?? '') && child.previousSibling === null ? withoutBreak(child) : child, builder);
    child = nextSibling;
  }
}

/** A text that stands in no tree, and goes on where the second does. */
function join(one: LightNode, other: LightNode): LightNode {
  const joined = lightText(one.ownText + other.ownText, [...one.origins, ...other.origins]);
  joined.previousSibling = one.previousSibling;
  joined.nextSibling = other.nextSibling;
  return joined;
}

const withoutBreak = ({ ownText, origins }: LightNode): LightNode => lightText(ownText.replace(/^\n/, ''), origins);

function parseText(text: LightNode, builder: Builder): void {
  if (text.ownText === '') return;
  const place = current(builder);
  if (holdsHtml(place) && !RAW.has(place.tagName ?? '')) characters(builder, text);
  else putText(builder, text);
}

function parseElement(el: LightNode, builder: Builder): void {
  const { tagName = '' } = el;
  const tag = tagName.toUpperCase();
  startTag(el, tag, builder);
  if (VOID.has(tag) && isHtml(el)) return;
  if (RAW.has(tag) && current(builder).tagName === tag) {
    const text = el.childNodes.map(markupOf).join('');
    putRaw(tag === 'TEXTAREA' ? text.replace(/^\n/, '') : text, el, builder);
    builder.open.pop();
    return;
  }
  parseChildren(el, builder);
  endTag(tag, builder);
}

function putRaw(text: string, el: LightNode, builder: Builder): void {
  if (text !== '') putText(builder, lightText(text, originsIn(el)));
}

const originsIn = (node: LightNode): readonly object[] => [...node.origins, ...node.childNodes.flatMap(originsIn)];

/** Scripts can put elements where markup can't: there, parsers read their tags as text. */
function markupOf(node: LightNode): string {
  if (node.tagName === undefined) return node.ownText;
  const name = isHtml(node) ? node.tagName.toLowerCase() : node.tagName;
  const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}="${value}"`).join('');
  const inside = node.childNodes.map(markupOf).join('');
  return `<${name}${attributes}>${inside}${VOID.has(node.tagName) ? '' : `</${name}>`}`;
}

function startTag(el: LightNode, tag: string, builder: Builder): void {
  if (holdsHtml(current(builder))) return start(builder, el, tag);
  if (!ENDS_FOREIGN.has(tag)) {
    openElement(builder, el, 'foreign');
    return;
  }
  while (!holdsHtml(current(builder))) builder.open.pop();
  start(builder, el, tag);
}

function endTag(tag: string, builder: Builder): void {
  const { open } = builder;
  if (isHtml(current(builder))) return end(builder, tag);
  for (let at = open.length - 1; at > 0; at--) {
    const node = open[at];
    if (!node || isHtml(node)) return end(builder, tag);
    if (node.tagName?.toUpperCase() === tag) {
      open.splice(at);
      return;
    }
  }
}
