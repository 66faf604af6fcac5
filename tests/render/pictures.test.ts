import { expect, test } from 'vitest';
import { addressesOf, embedPictures, readCarried } from '../../utils/render/pictures';

const GIF = new Uint8Array([0x47, 0x49, 0x46]);

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

test('each address once', () =>
  expect(
    addressesOf(parse('<img src="https://a.example/1"><p><img src="https://a.example/2"></p><img src="https://a.example/1">')),
  ).toEqual(['https://a.example/1', 'https://a.example/2']));

const carried = { address: 'https://a.example/1', type: 'image/gif', base64: 'R0lGODlh' };

const GIF89A = new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61]);

test('of what a tab gives, what was asked for and is a picture is taken', () =>
  expect([...readCarried([carried, { ...carried, address: 'https://b.example/' }], ['https://a.example/1'])]).toEqual([
    ['https://a.example/1', { type: 'image/gif', bytes: GIF89A }],
  ]));

test.each([
  ['of another type than it says', [{ ...carried, type: 'image/png' }]],
  ['of a type that can hold a program', [{ ...carried, type: 'image/svg+xml' }]],
  ['no base64', [{ ...carried, base64: '<svg>' }]],
  ['of no shape', 'GIF'],
  ['nothing', null],
])('what is %s is not', (_what, raw) => expect(readCarried(raw, ['https://a.example/1']).size).toBe(0));

test('puts them in; the others stay on the web', () => {
  const sheet = parse('<img src="https://a.example/1"><img src="https://a.example/2">');
  embedPictures(sheet, new Map([['https://a.example/1', { type: 'image/gif', bytes: GIF }]]));
  expect(addressesOf(sheet)).toEqual(['data:image/gif;base64,R0lG', 'https://a.example/2']);
});
