import { expect, test } from 'vitest';
import { compose } from '../../../utils/article/output/compose';
import { measure } from '../../../utils/article/page/measure';
import { snapshot } from '../../../utils/article/page/snapshot';

function composed(body: string, head = ''): Element {
  const doc = new DOMParser().parseFromString(`<head>${head}</head><body><p>Above</p>${body}<p id="foot">Below</p></body>`, 'text/html');
  const page = measure(snapshot(doc, { url: 'https://coast.example/2025/a' }));
  return compose(page, new Set(page.blocks));
}

const addressOf = (picture: string, head = ''): string | null | undefined =>
  composed(picture, head).querySelector('img')?.getAttribute('src');

test.each([
  ['the largest of its set', '<img src="m.jpg" srcset="s.jpg 80w, m.jpg 700w, l.jpg 1600w">', 'https://coast.example/2025/l.jpg'],
  [
    'of a lazy set',
    '<img src="data:image/gif;base64,R0" data-src="m.jpg" data-srcset="s.jpg 80w, l.jpg 1600w">',
    'https://coast.example/2025/l.jpg',
  ],
  [
    'of a lazy set behind one that holds the place',
    '<img src="/i.svg" srcset="data:image/gif;base64,R0 1w" data-lazy-srcset="s.jpg 80w, l.jpg 900w">',
    'https://coast.example/2025/l.jpg',
  ],
  [
    'of its sources where it has none itself',
    '<picture><source srcset="s.webp 80w, l.webp 900w"><img src="data:image/gif;base64,R0"></picture>',
    'https://coast.example/2025/l.webp',
  ],
  [
    'its own where it has sources too',
    '<picture><source srcset="l.webp 900w"><img src="m.jpg"></picture>',
    'https://coast.example/2025/m.jpg',
  ],
  ['an address with spaces', '<img data-original="two boats (at sea).jpg">', 'https://coast.example/2025/two%20boats%20(at%20sea).jpg'],
  ['with commas', '<img srcset="/w_80,c_fit/a.jpg 80w, /w_900,c_fit/a.jpg 900w">', 'https://coast.example/w_900,c_fit/a.jpg'],
])('a picture is %s', (_what, picture, address) => expect(addressOf(picture)).toBe(address));

test('a set is told in whole addresses', () => {
  const [source, image] = composed(
    '<picture><source data-srcset="/a.webp 2x"><img src="/a.jpg" srcset="/a.jpg, /b.jpg 2x"></picture>',
  ).querySelectorAll('[srcset]');
  expect(source?.getAttribute('srcset')).toBe('https://coast.example/a.webp 2x');
  expect(image?.getAttribute('srcset')).toBe('https://coast.example/a.jpg 1x, https://coast.example/b.jpg 2x');
});

test('addresses start from where the page says, but for places in it', () => {
  const body = '<p><a href="b">b</a><a href="/c">c</a><a href="#foot">d</a></p><figure><img src="e.jpg"></figure>';
  const el = composed(body, '<base href="/files/v2/">');
  const addresses = [...el.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['https://coast.example/files/v2/b', 'https://coast.example/c', 'https://coast.example/2025/a#foot']);
  expect(el.querySelector('img')?.getAttribute('src')).toBe('https://coast.example/files/v2/e.jpg');
});

test('a base that is no address of the web is none', () =>
  expect(addressOf('<img src="e.jpg">', '<base href="javascript:alert(1)">')).toBe('https://coast.example/2025/e.jpg'));
