import { expect, test } from 'vitest';
import { isElement } from '../../../../utils/article/page/tree/tree';
import type { TreeElement } from '../../../../utils/article/page/tree/types';
import { lightElement, lightText, newElement, rename } from '../../../../utils/article/story/readability/lightNode';
import { extentOf, lengthOf, linkDensityOf } from '../../../../utils/article/story/readability/textMetrics';
import type { LightNode } from '../../../../utils/article/story/readability/types';
import { treeOf } from '../../treeOf';

function copyOf(el: TreeElement): LightNode {
  const copy = lightElement(el);
  for (const node of el.childNodes) copy.appendChild(isElement(node) ? copyOf(node) : lightText(node.data, [node]));
  return copy;
}

const bodyOf = (html: string): LightNode => copyOf(treeOf(html).querySelector('body') ?? treeOf(''));

/** As Readability folds a text before it counts it. */
const folded = (text: string): string => text.trim().replace(/\s{2,}/g, ' ');

const write = (node: LightNode): string =>
  node.tagName === undefined ? node.textContent : `<${node.tagName}>${node.childNodes.map(write).join('')}</>`;

test('a node moved is where it was moved to, and nowhere else', () => {
  const body = bodyOf('<div>a<b>c</b>d</div><p>e</p>');
  const [div, p] = body.children as [LightNode, LightNode];
  const [b] = div.children as [LightNode];
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
  const body = bodyOf('<div><p>one two</p> and <ul><li>three <a href="/x">four</a></li></ul></div>');
  expect([lengthOf(body), linkDensityOf(body)]).toEqual([22, 4 / 22]);
  body.getElementsByTagName('a')[0]?.remove();
  expect([lengthOf(body), linkDensityOf(body)]).toEqual([17, 0]);
  const [item] = body.getElementsByTagName('li');
  if (item) rename(item, 'p');
  expect([body.getElementsByTagName('li').length, body.getElementsByTagName('p').length]).toEqual([0, 2]);
});

test('a link to a place in the same page counts for less', () => {
  expect(linkDensityOf(bodyOf('<p>aaaaa <a href="#n">bbbb</a></p>'))).toBeCloseTo((0.3 * 4) / 10);
  expect(linkDensityOf(bodyOf('<p>aaaaa <a href="#">bbbb</a></p>'))).toBeCloseTo(4 / 10);
});

test('shares of links are summed in the order of the page: a threshold is a matter of the last digit', () => {
  const body = bodyOf(`${'<a href="#n">bbb</a>'.repeat(7)}<a href="/x">cc</a>${'<a href="#n">b</a>'.repeat(3)}`);
  const inOrder = [3, 3, 3, 3, 3, 3, 3].reduce((sum, length) => sum + length * 0.3, 0) + 2;
  expect(linkDensityOf(body)).toBe([1, 1, 1].reduce((sum, length) => sum + length * 0.3, inOrder) / 26);
});

test('what is no HTML goes by its own name', () => {
  const body = bodyOf('<p><svg><a><text>drawn</text></a></svg> read</p>');
  const [svg] = body.querySelectorAll('svg');
  expect([svg?.tagName, `${svg?.className}`]).toEqual(['svg', '[object SVGAnimatedString]']);
  expect([body.querySelectorAll('a').length, body.querySelectorAll('A').length]).toEqual([1, 0]);
  expect(linkDensityOf(body)).toBe(5 / 10);
  if (svg) rename(svg, 'div');
  expect([svg?.tagName, svg?.className]).toEqual(['DIV', '']);
});

test('attributes set and taken away are those that are asked for, and the page has its own', () => {
  const body = bodyOf('<img src="/a.png" style="color: red">');
  const [image] = body.children as [LightNode];
  image.setAttribute('srcset', '/b.png 2x');
  image.removeAttribute('style');
  expect([image.srcset, image.style, image.hasAttribute('style')]).toEqual(['/b.png 2x', undefined, false]);
  expect(Array.from(image.attributes, ({ name }) => name)).toEqual(['src', 'srcset']);
});

test.each([
  ['display:/**/none', 'none', ''],
  ['display: none !important; display: block', 'none', ''],
  ['color: red; VISIBILITY: Hidden', '', 'hidden'],
  ['display: none; display: flex', 'flex', ''],
])('the style %j says what it says', (css, display, visibility) => {
  const [el] = bodyOf(`<p style="${css}">a</p>`).children;
  expect(el?.style).toEqual({ display, visibility });
});
