import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { settleBoxes } from '../../../../utils/article/story/model/settleBoxes';
import { survey } from '../../../../utils/article/story/model/survey';

const TEXT = '<p>The crossing takes nine minutes in a calm, and in a swell nobody has ever measured how long it takes.</p>';

/** Lines of a box below a paragraph that are kept, where the model gives up all of them: "gone" more than the rest. */
function keptOf(box: string, below = ''): string[] {
  const doc = new DOMParser().parseFromString(`<main>${TEXT}${box}${below}</main>`, 'text/html');
  const surveyed = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  const scores = surveyed.blocks.map(({ text, tag }) => (tag === 'p' ? 2 : text.includes('gone') ? -6 : -2));
  const settled = settleBoxes(surveyed, Float32Array.from(scores), -0.3);
  return surveyed.blocks.filter(({ tag }, at) => tag !== 'p' && (settled[at] ?? 0) > -0.3).map(({ text }) => text);
}

const YEARS = '<div><div><div>1958</div><div>A pier sinks.</div></div><div><div>1964</div><div>Two songs at once.</div></div></div>';

test.each([
  ['years and what came of them', YEARS, ['1958', 'A pier sinks.', '1964', 'Two songs at once.']],
  ['terms at the end', '<dl><dt>Opened</dt><dd>in September</dd></dl>', ['Opened', 'in September']],
  ['figures in a list', '<ul><li>30 cars a day</li><li>Nine on the ferry</li></ul>', ['30 cars a day', 'Nine on the ferry']],
])('a small box of the text stays: %s', (_what, box, lines) => expect(keptOf(box)).toEqual(lines));

test.each([
  ['one line', '<div><div>1958</div></div>'],
  ['a link', YEARS.replace('A pier sinks.', '<a href="/pier">A pier sinks.</a>')],
  ['a button', YEARS.replace('1958', '1958 <button>More</button>')],
  ['what says something else', YEARS.replace('1958', 'Photo: Ida Strand')],
  ['what the model is sure of', YEARS.replace('1958', 'gone').replace('A pier', 'gone')],
  ['paragraphs that go', `${YEARS.replace('</div></div></div>', `</div></div>${TEXT.replace(/<(\/?)p>/g, '<$1section>')}</div>`)}`],
  ['what is partly set aside', YEARS.replace('1958', 'Advertisement')],
])('but not %s', (_what, box) => expect(keptOf(box)).toEqual([]));

test('nor what stands in another box than the text', () => expect(keptOf('', `</main><aside>${YEARS}</aside>`)).toEqual([]));
