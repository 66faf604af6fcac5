import { expect, test } from 'vitest';
import { snapshot } from '../../utils/article/snapshot';

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
  expect(root.querySelector('picture > source')?.getAttributeNames()).toEqual(['srcset']);
  expect(doc.documentElement.outerHTML).toBe(before);
});
