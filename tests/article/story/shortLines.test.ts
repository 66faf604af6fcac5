import { expect, test } from 'vitest';
import { clean } from '../../../utils/article';
import { toDraft } from '../../../utils/article/output/toArticle';

function told(body: string): { text: string; body: string } {
  const html = `<html lang="en"><head><title>The lamp keeper’s son</title></head><body><nav><a href="/">Home</a> <a href="/stories">Stories</a></nav>
    <h1>The lamp keeper’s son</h1>${body}<div><a href="/3">Previous part</a> <a href="/5">Next part</a></div></body></html>`;
  const url = 'https://coast.example/stories/lamp-keeper/4';
  const drafted = toDraft(clean(new DOMParser().parseFromString(html, 'text/html'), { url }), new Set());
  if (!drafted.ok) throw new Error(drafted.reason);
  return { text: drafted.draft.text, body: drafted.draft.compose().innerHTML };
}

const DIALOGUE = [
  '“Who is there?”',
  'The boy stood on the third step with the oil can in both hands, and did not know whether he was meant to answer or to go on.',
  '“I am.”',
  '“And who is that?”',
  'He thought of it.',
  'There were some who called him by his father’s name, and others who called him nothing at all, since he was always there already.',
  '“Tom.”',
  'A gull laughed.',
  'Below them the sea went in and out of the cave as it did in every night of the year, whether anybody lay awake over it or not.',
  '“Come up.”',
  'He came.',
];

test.each<[string, (line: string) => string]>([
  ['paragraphs', (line) => `<p>${line}</p>`],
  ['boxes in boxes', (line) => `<div style="margin:1em"><div><span>${line}</span></div></div>`],
  ['boxes of a name', (line) => `<div class="line">${line}</div>`],
])('the short lines of a dialogue told in %s stay', (_, line) => {
  const { text } = told(`<div>${DIALOGUE.map(line).join('')}</div>`);
  expect(text.split('\n')).toEqual(DIALOGUE);
});

const TURNS: readonly (readonly [string, string])[] = [
  ['Question', 'How long have you kept the light?'],
  [
    'Tea Holm',
    'Forty years. My mother had it before me, and her uncle before her, and it has never been out for longer than it takes to wipe a glass.',
  ],
  ['Question', 'And now?'],
  ['Tea Holm', 'Now it is done.'],
  ['Question', 'Why?'],
  [
    'Tea Holm',
    'Because a switch on the mainland does it better, and never sleeps. They showed it to me. It is the size of a loaf of bread.',
  ],
  ['Question', 'Will you miss it?'],
  ['Tea Holm', 'No. Yes.'],
];

test.each<[string, (speaker: string, line: string) => string]>([
  ['boxes', (speaker, line) => `<div class="turn"><div class="name">${speaker}</div><div class="said">${line}</div></div>`],
  ['a list of terms', (speaker, line) => `<dt>${speaker}</dt><dd>${line}</dd>`],
  ['lines in capitals', (speaker, line) => `<p class="name">${speaker.toUpperCase()}</p><p>${line}</p>`],
])('speakers and what they say stay together in %s', (_, turn) => {
  const { text } = told(`<dl>${TURNS.map(([speaker, line]) => turn(speaker, line)).join('')}</dl>`);
  expect(text.toLowerCase().split('\n')).toEqual(TURNS.flat().map((line) => line.toLowerCase()));
});

const VERSE = [
  'The tide goes out,',
  'the tide comes in,',
  'and nobody asks',
  'where it has been.',
  'The moon is thin,',
  'the rope is wet.',
];

test('a verse told a box a line stays between the paragraphs around it', () => {
  const lines = VERSE.map((line) => `<div>${line}</div>`).join('');
  const { text } = told(`<div><p>${DIALOGUE[1]}</p><div class="verse">${lines}</div><p>${DIALOGUE[5]}</p><p>${DIALOGUE[8]}</p></div>`);
  for (const line of VERSE) expect(text).toContain(line);
});

test('the heading of a fact box stays with its text', () => {
  const box =
    '<aside><h4>How a lamp turns</h4><p>The lens floats on a bath of mercury, so that a child can turn a glass that weighs as much as two cows.</p></aside>';
  const { text } = told(`<article><p>${DIALOGUE[1]}</p><p>${DIALOGUE[5]}</p>${box}<p>${DIALOGUE[8]}</p></article>`);
  expect(text).toContain('How a lamp turns\nThe lens floats');
});
