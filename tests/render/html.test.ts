import { expect, test } from 'vitest';
import { toHtml } from '../../utils/render/html';
import { takingIn } from '../../utils/render/taking';
import { articleOf } from './articles';

test('a document with the head above the sanitised body', () => {
  const html = toHtml(
    articleOf({ title: 'Rain', standfirst: 'It pours.', lang: 'ar', dir: 'rtl', html: '<p>First.</p>' }),
    takingIn('en-GB'),
  );
  const doc = new DOMParser().parseFromString(html, 'text/html');
  expect(doc.documentElement.getAttribute('lang')).toBe('ar');
  expect(doc.documentElement.getAttribute('dir')).toBe('rtl');
  expect([...doc.querySelectorAll('h1, p')].map((el) => el.textContent)).toEqual([
    'Rain',
    'It pours.',
    'The Paper · https://paper.example/story',
    'First.',
  ]);
});

test('a headline is text, not markup', () => {
  const html = toHtml(articleOf({ title: '<script>alert(1)</script> & "more"', url: 'https://paper.example/?a="><b>' }), takingIn('en-GB'));
  const doc = new DOMParser().parseFromString(html, 'text/html');
  expect(doc.querySelector('script, b')).toBeNull();
  expect(doc.querySelector('a')?.getAttribute('href')).toBe('https://paper.example/?a="><b>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
});

test('pictures that were fetched go along, the others are linked, in one size each', () => {
  const article = articleOf({
    html: '<picture><source srcset="https://a.example/1.webp"><img src="https://a.example/1" srcset="https://a.example/1-2x 2x"></picture><img src="https://a.example/2">',
  });
  const pictures = new Map([['https://a.example/1', { type: 'image/gif', bytes: new Uint8Array([0x47, 0x49, 0x46]) }]]);
  const doc = new DOMParser().parseFromString(toHtml(article, takingIn('en-GB'), pictures), 'text/html');
  expect(doc.querySelector('[srcset], source')).toBeNull();
  expect([...doc.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
    'data:image/gif;base64,R0lG',
    'https://a.example/2',
  ]);
});

test('a saved page may run and fetch nothing but pictures', () => {
  const doc = new DOMParser().parseFromString(toHtml(articleOf({}), takingIn('en-GB')), 'text/html');
  expect(doc.querySelector('[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none'; img-src /);
});
