import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { extentOf, lengthOf, linkDensityOf } from '../../../../utils/article/story/readability/textMetrics';
import { runReadability } from '../../../../utils/article/story/readability/patchedReadability';
import {
  elementsIn,
  newElement,
  rename,
  type StandIn,
  standInFor,
  standInForText,
} from '../../../../utils/article/story/readability/lightNode';
import { pages } from '../../../pages';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function standFor(el: Element): StandIn {
  const standIn = el.localName === 'body' ? newElement('body') : standInFor(el);
  for (const node of el.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) standIn.appendChild(standInForText(node.nodeValue ?? ''));
    else if (node.nodeType === Node.ELEMENT_NODE) standIn.appendChild(standFor(node as Element));
  }
  return standIn;
}

const bodyOf = (html: string): StandIn => standFor(parse(html).body);

/** As Readability folds a text before it counts it. */
const folded = (text: string): string => text.trim().replace(/\s{2,}/g, ' ');

const write = (node: StandIn): string =>
  node.tagName === undefined ? node.textContent : `<${node.tagName}>${node.childNodes.map(write).join('')}</>`;

test('a node moved is where it was moved to, and nowhere else', () => {
  const body = bodyOf('<div>a<b>c</b>d</div><p>e</p>');
  const [div, p] = body.children as [StandIn, StandIn];
  const [b] = div.children as [StandIn];
  p.appendChild(b);
  expect(write(body)).toBe('<BODY><DIV>ad</><P>e<B>c</></></>');
  const made = newElement('section');
  body.replaceChild(made, div);
  made.appendChild(div);
  p.remove();
  expect(write(body)).toBe('<BODY><SECTION><DIV>ad</></></>');
  expect([div.parentNode, made.nextSibling, p.parentNode]).toEqual([made, null, null]);
});

test.each(['  two  words ', '<p>one </p> <p> two</p>', '<p>a</p>b<i> </i><i> </i>c', ' \n ', '', '<b>a, b</b>,\u00a0 <i>c</i>\u3000\n'])(
  'the length of %j is that of its folded text',
  (html) => {
    const body = bodyOf(`<div>${html}</div>`);
    expect(lengthOf(body)).toBe(folded(body.textContent).length);
    expect(extentOf(body).commas).toBe(body.textContent.split(',').length - 1);
  },
);

test('lengths and names inside are counted anew where something has changed', () => {
  const body = bodyOf('<div><p>one two</p> <ul><li>three <a href="/x">four</a></li></ul></div>');
  expect([lengthOf(body), linkDensityOf(body)]).toEqual([18, 4 / 18]);
  elementsIn(body, ['a'])[0]?.remove();
  expect([lengthOf(body), linkDensityOf(body)]).toEqual([13, 0]);
  const [item] = elementsIn(body, ['li']);
  if (item) rename(item, 'p');
  expect([elementsIn(body, ['li']).length, elementsIn(body, ['p']).length]).toEqual([0, 2]);
});

test('a link to a place in the same page counts for less', () => {
  expect(linkDensityOf(bodyOf('<p>aaaaa <a href="#n">bbbb</a></p>'))).toBeCloseTo((0.3 * 4) / 10);
  expect(linkDensityOf(bodyOf('<p>aaaaa <a href="#">bbbb</a></p>'))).toBeCloseTo(4 / 10);
});

/** The document's own nodes, read by Readability as it is. */
function readDocument(html: string, title: string): string {
  const doc = parse(html);
  for (const el of doc.querySelectorAll('head > *, script, noscript, style')) el.remove();
  doc.title = title;
  const attributes = [...doc.body.attributes, ...doc.documentElement.attributes];
  for (const { name, ownerElement } of attributes) ownerElement?.removeAttribute(name);
  return folded(new Readability(doc, { disableJSONLD: true }).parse()?.textContent ?? '');
}

function readStandIns(html: string, title: string): string {
  const { body } = parse(html);
  for (const el of body.querySelectorAll('script, noscript, style, img:not([src])')) el.remove();
  return folded(runReadability(standFor(body), { title, charThreshold: 500, again: () => standFor(body) })?.textContent ?? '');
}

test.each(pages.map(({ name, html }) => [name, html] as const))(
  'Readability reads %s alike from nodes and from what stands for them',
  (_, html) => {
    const title = parse(html).title;
    expect(readStandIns(html, title)).toBe(readDocument(html, title));
  },
);

test('where too little is found, another copy is read without leaving out what is unlikely', () => {
  const line = 'The ferry across the sound will run again from Monday, the council said, after a winter in dock.';
  const copy = (): StandIn => bodyOf(`<div class="sidebar">${`<p>${line}</p>`.repeat(8)}</div><div><p>Read on.</p></div>`);
  const read = (again: () => StandIn): string => runReadability(copy(), { title: 'Ferry', charThreshold: 500, again })?.textContent ?? '';
  expect(read(copy)).toContain(line);
  expect(read(() => newElement('body'))).not.toContain(line);
});
