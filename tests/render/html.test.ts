import { expect, test } from 'vitest';
import { toHtml } from '../../utils/render/html';
import { articleOf } from './articles';

test('a document with the head above the sanitised body', () => {
  const html = toHtml(articleOf({ title: 'Rain', standfirst: 'It pours.', lang: 'ar', dir: 'rtl', html: '<p>First.</p>' }), 'en-GB');
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
  const html = toHtml(articleOf({ title: '<script>alert(1)</script> & "more"', url: 'https://paper.example/?a="><b>' }), 'en-GB');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
});
