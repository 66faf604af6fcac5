import { expect, test } from 'vitest';
import { clean } from '../../../utils/article';
import { toDraft } from '../../../utils/article/output/toArticle';

const LEAD = 'For six hundred years nets were mended by hand on this coast. A photographer spent a summer with those who still do it.';

const SAID = [
  'Before sunrise the ropes are the same colour as the sea. Tea Holm, who is 68, coils the first of them on the stone.',
  'The needle is of ash wood. A new one is cut every winter by a man in the next village, who has shown nobody how.',
  'Nets are carried in baskets, never in barrows, because a wheel would tear the knots. A full basket weighs thirty kilos.',
  'At noon nobody works. The tar grows too soft to stand on, and the light gets into your teeth.',
];

type Picture = (text: string, at: number) => string;

function told(body: string): { text: string; words: number; body: Element } {
  const html = `<html lang="en"><head><title>The last net lofts</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><h1>The last net lofts</h1><p>${LEAD}</p>${body}</main></body></html>`;
  const url = 'https://coast.example/pictures/net-lofts';
  const drafted = toDraft(clean(new DOMParser().parseFromString(html, 'text/html'), { url }), new Set());
  if (!drafted.ok) throw new Error(drafted.reason);
  return { text: drafted.draft.text, words: drafted.draft.wordCount, body: drafted.draft.compose() };
}

const image = (at: number): string => `<img src="/p/${at}.jpg" width="900" height="600" alt="">`;

test.each<[string, Picture]>([
  ['figures', (text, at) => `<figure>${image(at)}<figcaption>${text} Photograph: Ida Strand</figcaption></figure>`],
  [
    'items with a credit apart and a button',
    (text, at) =>
      `<li><figure><div>${image(at)}</div><figcaption><p>${text}</p><span>Photograph: Ida Strand</span></figcaption><div><button>Share on X</button></div></figure></li>`,
  ],
  ['boxes', (text, at) => `<div><div>${image(at)}</div><div><p>${text}</p><p>Photo: Ida Strand</p></div></div>`],
  ['figures with a heading each', (text, at) => `<figure>${image(at)}<figcaption><h3>Loft ${at}</h3><p>${text}</p></figcaption></figure>`],
])('captions that are the story are its text in %s', (_, picture) => {
  const { text, words, body } = told(`<ul>${SAID.map(picture).join('')}</ul>`);
  for (const said of SAID) expect(text).toContain(said);
  expect(words).toBeGreaterThan(100);
  expect(text).not.toContain('Share on X');
  expect(body.querySelectorAll('img')).toHaveLength(SAID.length);
  // Plain text and reading aloud leave captions out.
  for (const figure of body.querySelectorAll('figure, figcaption')) figure.remove();
  for (const said of SAID) expect(body.textContent).toContain(said);
});

test('a heading in such a caption is a heading of the text', () => {
  const { body } = told(
    SAID.map((text, at) => `<figure>${image(at)}<figcaption><h3>Loft ${at}</h3><p>${text}</p></figcaption></figure>`).join(''),
  );
  expect(body.querySelectorAll('figure + h3 + p')).toHaveLength(SAID.length);
});

test('captions of a story that is told beside them stay captions', () => {
  const { text, body } = told(
    SAID.map(
      (said, at) => `<p>${said} ${said}</p><figure>${image(at)}<figcaption>Loft number ${at} as it stands today.</figcaption></figure>`,
    ).join(''),
  );
  expect(text).not.toContain('as it stands today');
  expect(body.querySelectorAll('figcaption')).toHaveLength(SAID.length);
});
