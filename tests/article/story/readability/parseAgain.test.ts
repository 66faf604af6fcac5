import { expect, test } from 'vitest';
import { lightElement, lightText, newElement } from '../../../../utils/article/story/readability/lightNode';
import { parseAgain } from '../../../../utils/article/story/readability/parse/parseAgain';
import type { LightNode } from '../../../../utils/article/story/readability/types';

interface Branch extends ReadonlyArray<string | Branch> {
  readonly 0: string;
}

type Tree = readonly (string | Branch)[];

/** Elements as lists that begin with their names: no parser has a say in what stands where. */
function grow(name: string, inside: Tree): LightNode {
  const el = name === name.toUpperCase() ? lightElement({ ...BARE, tagName: name }) : newElement(name);
  for (const child of inside) el.appendChild(typeof child === 'string' ? lightText(child, [{}]) : grow(child[0], child.slice(1)));
  return el;
}

const BARE = { namespaceURI: 'http://www.w3.org/1999/xhtml', attributes: new Map() };

const write = (node: LightNode): string => {
  if (node.tagName === undefined) return node.ownText;
  const name = node.tagName.toLowerCase();
  return `<${name}>${node.childNodes.map(write).join('')}</${name}>`;
};

/** As browsers have it. */
test.each<[string, Tree, string]>([
  ['texts beside each other become one', [['p', 'one ', 'two']], '<p>one two</p>'],
  ['a paragraph ends before another', [['p', 'a', ['span', ['p', 'b'], 'c']]], '<p>a<span></span></p><p>b</p>c<p></p>'],
  ['what is bold goes on in the next block', [['p', ['b', 'a', ['div', 'c']], 'd']], '<p><b>a</b></p><div><b>c</b></div>d<p></p>'],
  ['a link ends before another', [['a', 'a', ['a', 'b'], 'c']], '<a>a</a><a>b</a>c'],
  ['a link around a block is moved into it', [['a', 'a', ['div', ['a', 'b']], 'c']], '<a>a</a><div><a></a><a>b</a></div>c'],
  ['a button ends before another', [['button', ['button', 'a'], 'b']], '<button></button><button>a</button>b'],
  ['a form in a form is none', [['form', ['div', ['form', 'a']]]], '<form><div>a</div></form>'],
  ['a heading in a heading ends it', [['h1', 'a', ['h2', 'b'], 'c']], '<h1>a</h1><h2>b</h2>c'],
  ['an item ends before another', [['ul', ['li', 'a', ['li', 'b']]]], '<ul><li>a</li><li>b</li></ul>'],
  ['rows get a body', [['table', ['tr', ['td', 'a']]]], '<table><tbody><tr><td>a</td></tr></tbody></table>'],
  [
    'what has no place in a table goes before it',
    [['table', 'x', ['div', 'a'], ['tr', ['td', 'b']]]],
    'x<div>a</div><table><tbody><tr><td>b</td></tr></tbody></table>',
  ],
  ['a cell without a table is none', [['div', ['td', 'a']]], '<div>a</div>'],
  ['the first line break of what is set as it is written goes', [['pre', '\n\na']], '<pre>\na</pre>'],
  [
    'what has no end tag holds nothing',
    [['div', ['meta'], 'a', ['hr'], ['input'], 'b']],
    '<div><meta></meta>a<hr></hr><input></input>b</div>',
  ],
  ['tags in a field are its text', [['textarea', ['b', 'a']]], '<textarea><b>a</b></textarea>'],
])('%s', (_what, tree, html) => {
  expect(parseAgain(grow('div', tree)).childNodes.map(write).join('')).toBe(html);
});

test('a text that was several stands for all of them', () => {
  const [one, two] = [{}, {}];
  const el = newElement('div');
  el.appendChild(lightText('a', [one]));
  el.appendChild(lightText('b', [two]));
  expect(parseAgain(el).firstChild?.origins).toEqual([one, two]);
});

test('a player that was of no language becomes one of HTML', () => {
  const el = newElement('div');
  el.appendChild(lightElement({ ...BARE, namespaceURI: null, tagName: 'audio' }));
  expect(parseAgain(el).firstChild?.tagName).toBe('AUDIO');
});

test('what was HTML and stands in a drawing becomes a part of it', () => {
  const el = grow('div', ['a']);
  const drawing = lightElement({ ...BARE, namespaceURI: 'http://www.w3.org/2000/svg', tagName: 'svg' });
  drawing.appendChild(newElement('td'));
  el.appendChild(drawing);
  expect(parseAgain(el).lastChild?.firstChild?.tagName).toBe('td');
});
