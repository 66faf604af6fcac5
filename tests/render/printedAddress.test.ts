import { expect, test } from 'vitest';
import { printedAddress } from '../../utils/render/printedAddress';

test.each([
  ['as it is', 'https://a.example/story?id=7', 'https://a.example/story?id=7'],
  ['without what follows its reader', 'https://a.example/story?id=7&utm_source=x&fbclid=1&mc_eid=2', 'https://a.example/story?id=7'],
  ['as nothing where it is none', '', ''],
])('an address is printed %s', (_how, url, expected) => expect(printedAddress({ url })).toBe(expected));

test('the page’s own word for it comes first', () =>
  expect(printedAddress({ url: 'https://a.example/amp?x=1', canonical: 'https://a.example/story' })).toBe('https://a.example/story'));
