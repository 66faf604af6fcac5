import { expect, test } from 'vitest';
import { sanitize } from '../../utils/article/output/sanitize';
import { countWords } from '../../utils/article/text/words';
import { payloadOf } from '../../utils/render/payload';
import { takingIn } from '../../utils/render/taking';
import { articleOf } from '../render/articles';

const WORDS = 200_000;
const PER_PARAGRAPH = 50;

test('an article of 200,000 words with a link in each paragraph goes along whole, in every form', () => {
  const words = Array.from({ length: PER_PARAGRAPH - 1 }, (_, index) => `word${index}`).join(' ');
  const paragraph = (index: number): string => `<p>${words} <a href="https://paper.example/${index}?utm_source=x">link</a>.</p>`;
  const html = sanitize(Array.from({ length: WORDS / PER_PARAGRAPH }, (_, index) => paragraph(index)).join(''));
  const {
    text,
    html: rich = '',
    markdown = '',
  } = payloadOf(articleOf({ title: '', source: '', url: '', html }), 'rich', takingIn('en-GB'));
  expect(countWords(text)).toBe(WORDS);
  expect(countWords(new DOMParser().parseFromString(rich, 'text/html').body.textContent ?? '')).toBe(WORDS);
  expect(markdown.match(/\bword7\b/g)?.length).toBe(WORDS / PER_PARAGRAPH);
  expect(`${rich}${markdown}`).not.toContain('utm_source');
});
