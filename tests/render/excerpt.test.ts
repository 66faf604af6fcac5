import { describe, expect, test } from 'vitest';
import type { SafeHtml } from '../../utils/article/types';
import { excerptPayload } from '../../utils/render/excerpt';
import { takingIn } from '../../utils/render/taking';
import { articleOf } from './articles';

const article = articleOf({
  title: 'Ferry runs again',
  source: 'Harbour Post',
  published: '2025-03-30',
  url: 'https://harbour.example/ferry?id=7&utm_source=x',
  html: '<p>The whole story.</p>',
});

const excerpt = { html: '<p>On the <a href="https://a.example/?fbclid=1">quay</a> at <b>seven</b>.</p>' as SafeHtml, words: 5 };

const taking = { ...takingIn('en-GB', new Date('2025-04-02T10:00:00Z')), variant: 'rich' } as const;

describe('a part of an article is copied', () => {
  test('with its headline and source, in every form, and nothing that tracks', () => {
    expect(excerptPayload(excerpt, article, taking)).toEqual({
      text: 'Ferry runs again. Harbour Post, 30 March 2025. https://harbour.example/ferry?id=7\n\nOn the quay at seven.',
      html: '<article dir="ltr"><p><a href="https://harbour.example/ferry?id=7">Ferry runs again</a>. Harbour Post, 30 March 2025.</p><p>On the <a href="https://a.example/">quay</a> at <b>seven</b>.</p></article>',
      markdown:
        '[Ferry runs again](https://harbour.example/ferry?id=7). Harbour Post, 30 March 2025.\n\nOn the [quay](https://a.example/) at **seven**.',
    });
  });

  test('with the source below, in another style', () => {
    const { text, html } = excerptPayload(excerpt, article, { ...taking, sourceAt: 'below', citeAs: 'apa' });
    expect(text).toMatch(/^On the quay at seven\.\n\nFerry runs again\. \(2025, March 30\)\. Harbour Post\./);
    expect(html).toMatch(/<p>Ferry runs again\. \(2025, March 30\).*<\/p><\/article>$/);
  });

  test('without one, where none is wanted, or where it is a name and no quotation', () => {
    expect(excerptPayload(excerpt, article, { ...taking, sourceAt: 'none' }).text).toBe('On the quay at seven.');
    expect(excerptPayload({ ...excerpt, words: 3 }, article, taking).text).toBe('On the quay at seven.');
  });

  test('as text, or as Markdown, alone', () => {
    expect(Object.keys(excerptPayload(excerpt, article, { ...taking, variant: 'text' }))).toEqual(['text']);
    const { text, markdown, html } = excerptPayload(excerpt, article, { ...taking, variant: 'markdown' });
    expect(text).toBe(markdown);
    expect(text).toContain('**seven**');
    expect(html).toBeUndefined();
  });
});
