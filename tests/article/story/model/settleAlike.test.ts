import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { settleAlike } from '../../../../utils/article/story/model/settleAlike';
import { survey } from '../../../../utils/article/story/model/survey';

const TEXT = 'The crossing takes nine minutes in a calm, and in a swell nobody has ever measured how long it takes.';

const record = (name: string, text: string): string => `<div class="name">${name}</div><p>${text} ${TEXT}</p>`;

/** Short lines that are kept, where the model gives up those with "doubted" or, surely, "gone" in them. */
function keptNames(body: string): string[] {
  const doc = new DOMParser().parseFromString(`<main><p>First. ${TEXT}</p>${body}<p>Last. ${TEXT}</p></main>`, 'text/html');
  const surveyed = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  const scores = surveyed.blocks.map(({ text }) => (text.includes('gone') ? -5 : text.includes('doubted') ? -3 : 2));
  const settled = settleAlike(surveyed, Float32Array.from(scores), -0.3);
  return surveyed.blocks.filter(({ words }, at) => words < 9 && (settled[at] ?? 0) > -0.3).map(({ text }) => text);
}

test('a name stays where the other is kept that is told as it is', () =>
  expect(keptNames(record('Pier', 'One.') + record('Doubted doubted', 'Two.'))).toEqual(['Pier', 'Doubted doubted']));

test.each([
  ['where most of its like go', record('Pier', 'One.') + record('a doubted', 'Two.') + record('b doubted', 'Three.'), ['Pier']],
  ['where it is told otherwise', `${record('Pier', 'One.')}<h4>a doubted</h4><p>${TEXT}</p>`, ['Pier']],
  ['where it leads elsewhere and the other does not', record('Pier', 'One.') + record('<a href="/b">doubted</a>', 'Two.'), ['Pier']],
  ['where the model is sure', record('Pier', 'One.') + record('gone', 'Two.'), ['Pier']],
  ['where it says something else', record('Pier', 'One.') + record('Photo: Ida Doubted doubted', 'Two.'), ['Pier']],
])('but not %s', (_what, body, names) => expect(keptNames(body)).toEqual(names));

test('nor far from all that is kept', () => {
  const away = '<div><div>gone</div><div>gone</div><div class="name">doubted</div><div>gone</div><div>gone</div></div>';
  expect(keptNames(record('Pier', 'One.') + away)).toEqual(['Pier']);
});
