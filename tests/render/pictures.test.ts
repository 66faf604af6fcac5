import { expect, test, vi } from 'vitest';
import { addressesOf, embedPictures, fetchPictures } from '../../utils/render/pictures';

const GIF = new Uint8Array([0x47, 0x49, 0x46]);

const answer = (type: string, init: ResponseInit = {}): Response => new Response(GIF, { headers: { 'content-type': type }, ...init });

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

test('each address once', () =>
  expect(
    addressesOf(parse('<img src="https://a.example/1"><p><img src="https://a.example/2"></p><img src="https://a.example/1">')),
  ).toEqual(['https://a.example/1', 'https://a.example/2']));

test('fetches what is a picture, tells nobody who asks, and leaves the rest', async () => {
  const web: Readonly<Record<string, () => Response>> = {
    'https://a.example/1': () => answer('image/gif; charset=binary'),
    'https://a.example/2': () => answer('image/svg+xml'),
    'https://a.example/3': () => answer('image/png', { status: 404 }),
    'https://a.example/4': () => answer('text/html'),
  };
  const get = vi.fn(async (address: string | URL | Request, _init?: RequestInit) => {
    const response = web[String(address)];
    if (!response) throw new TypeError('refused');
    return response();
  });
  const pictures = await fetchPictures([...Object.keys(web), 'https://a.example/5'], get);
  expect([...pictures]).toEqual([['https://a.example/1', { type: 'image/gif', bytes: GIF }]]);
  expect(get.mock.calls.every(([, init]) => init?.credentials === 'omit' && init.referrerPolicy === 'no-referrer')).toBe(true);
});

test('puts them in; the others stay on the web', () => {
  const sheet = parse('<img src="https://a.example/1"><img src="https://a.example/2">');
  embedPictures(sheet, new Map([['https://a.example/1', { type: 'image/gif', bytes: GIF }]]));
  expect(addressesOf(sheet)).toEqual(['data:image/gif;base64,R0lG', 'https://a.example/2']);
});
