import { expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { snapshot } from '../../../utils/article/page/snapshot';
import { markupIn } from '../treeOf';

const bodyOf = (html: string): string => markupIn(measure(snapshot(parse(html))).body);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('a parsed document is read under the address it is given', () => {
  expect(snapshot(parse('<p>x</p>'), { url: 'https://paper.example/story' }).url).toBe('https://paper.example/story');
});

test('players and picture sources are copied by name only, without what stands in them', () => {
  const doc = parse(
    '<video class="v" src="a.mp4">No player here</video><picture><source media="(min-width: 1px)" srcset="b.jpg"><img src="a.jpg"></picture>',
  );
  const before = doc.documentElement.outerHTML;
  const { root } = snapshot(doc);
  expect(root.querySelector('video.v')?.namespaceURI).toBeNull();
  expect(root.querySelector('video')?.textContent).toBe('');
  expect(root.querySelector('picture > source')?.attributes).toEqual(new Map([['srcset', 'b.jpg']]));
  expect(doc.documentElement.outerHTML).toBe(before);
});

test.each([
  ['between blocks', '<div>\n  <p>One</p>\n  <p>Two</p>\n</div>', '<div><p>One</p><p>Two</p></div>'],
  ['between blocks with a script', '<div><p>One</p>\n<script>x</script>\n<!-- x -->\n<p>Two</p></div>', '<div><p>One</p><p>Two</p></div>'],
])('line breaks of the markup %s are not copied', (_, html, copy) => {
  expect(bodyOf(html)).toBe(copy);
});

test.each([
  ['words', '<p><b>One</b> <i>two</i></p>'],
  ['words around a script', '<p>One <i>two</i> three</p>', '<p>One <i>two</i><script>x</script> three</p>'],
  ['words that stand beside a block', '<div>One <p>Two</p> <b>three</b></div>'],
  ['links in a list without items', '<section><a href="/1">One</a> <a href="/2">Two</a></section>'],
])('spaces between %s are', (_, copy, html = copy) => expect(bodyOf(html)).toBe(copy));

test('of a drawing its words are copied', () => {
  const { root } = snapshot(parse('<p><svg><title>Tides</title><g><path d="M0 0"></path><text>High water</text></g></svg></p>'));
  expect(markupIn(root.querySelector('svg') ?? root)).toBe('<title>Tides</title><g><text>High water</text></g>');
});
