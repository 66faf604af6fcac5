import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { settleFlow } from '../../../../utils/article/story/model/settleFlow';
import { survey } from '../../../../utils/article/story/model/survey';

const TEXT = '<p>The pears of the east wall were the best of the fair, said the three judges who had eaten of them all.</p>';

/** Whether what stands between two paragraphs of the story is kept, at log-odds that speak against it. */
function keeps(
  between: string,
  { score = -3, below = TEXT, at: place = 1 }: { readonly score?: number; readonly below?: string; readonly at?: number } = {},
): boolean {
  const doc = new DOMParser().parseFromString(`<main>${TEXT}${between}${below}</main>`, 'text/html');
  const surveyed = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  const scores = surveyed.blocks.map((_, at) => (at === 0 || (at === surveyed.blocks.length - 1 && below === TEXT) ? 2 : score));
  return (settleFlow(surveyed, Float32Array.from(scores), -0.3)[place] ?? 0) >= 0;
}

const PARAGRAPH = '<p>Nobody had thought of the wall before, which keeps the warmth of the day until the bats come out of the barn.</p>';

test.each([
  ['a paragraph', PARAGRAPH],
  ['a subhead', '<h3>A warm wall</h3>'],
  ['a line in bold', '<p><b>A warm wall</b></p>'],
  ['a line in bold in a box that has nothing else', '<div><div><strong>A warm wall</strong></div></div>'],
])('between two paragraphs of the story stays %s', (_, between) => expect(keeps(between)).toBe(true));

test.each([
  ['a line that is no subhead', '<p>A warm wall</p>'],
  ['a paragraph with a link', PARAGRAPH.replace('the wall', '<a href="/walls">the wall</a>')],
  ['what names something else', '<h3>Newsletter</h3>'],
  ['what stands in a box with more', `<div>${PARAGRAPH}<p>Ada Pike</p></div>`],
  ['what stands in an aside', `<aside>${PARAGRAPH}</aside>`],
  ['what is hidden', PARAGRAPH.replace('<p', '<p hidden')],
])('but not %s', (_, between) => expect(keeps(between)).toBe(false));

const CODE = 'for tree in wall:\n  pick(tree)';

test.each([
  ['code', `<pre>${CODE}</pre>`],
  ['code with a link', `<pre>${CODE} <a href="/docs">why</a></pre>`],
  ['code in boxes of its own', `<figure><div><pre><code>${CODE}</code></pre></div></figure>`],
  ['several pieces of it', `<div><pre>${CODE}</pre><pre>${CODE}</pre></div>`],
])('between two paragraphs of the story stays %s, whatever its words', (_, between) => expect(keeps(between, { score: -9 })).toBe(true));

test('and so does code below its name', () =>
  expect(keeps(`<div><div>Terminal<button>Copy</button></div><pre>${CODE}</pre></div>`, { score: -9, at: 2 })).toBe(true));

test.each([
  ['the numbers of its lines', `<table><tr><td><pre>1\n2\n3</pre></td><td><pre>${CODE}</pre></td></tr></table>`],
  ['code in a box with more', `<div><pre>${CODE}</pre><p>Ada Pike</p></div>`],
  ['hidden code', `<pre hidden>${CODE}</pre>`],
])('but not %s', (_, between) => expect(keeps(between, { score: -9 })).toBe(false));

test('but not what the model is sure of', () => expect(keeps(PARAGRAPH, { score: -4 })).toBe(false));

test('but not below the last paragraph', () => expect(keeps(PARAGRAPH, { below: '' })).toBe(false));

/** Which lines are kept that stand over a paragraph each, at log-odds that speak against every line. */
function keptLabels(lines: readonly string[]): string[] {
  const body = lines.map((line) => `${line}${TEXT}`).join('');
  const doc = new DOMParser().parseFromString(`<main>${body}</main>`, 'text/html');
  const surveyed = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  const scores = surveyed.blocks.map(({ words }) => (words > 10 ? 2 : -9));
  const settled = settleFlow(surveyed, Float32Array.from(scores), -0.3);
  return surveyed.blocks.filter(({ words }, at) => words < 10 && (settled[at] ?? 0) >= 0).map(({ text }) => text);
}

test('the places, days and names that a story is told by stay, whatever the model says of them', () => {
  expect(keptLabels(['<div class="x">Carrow</div>', '<div class="x">Lidd</div>', '<div class="x">Fennrow</div>'])).toEqual([
    'Carrow',
    'Lidd',
    'Fennrow',
  ]);
  expect(keptLabels(['<p>2026-05-21</p>', '<p>2026-04-21</p>', '<p>2026-03-22</p>', '<p>2026-02-20</p>'])).toHaveLength(4);
});

test.each([
  ['two', ['<div>Carrow</div>', '<div>Lidd</div>']],
  ['lines that say the same', Array<string>(4).fill('<div>Carrow Post</div>')],
  ['credits under pictures', ['Ada Pike', 'Ida Strand', 'Ole Vik'].map((name) => `<div><img src="a.jpg" alt=""></div><div>${name}</div>`)],
  ['links', ['Carrow', 'Lidd', 'Fennrow'].map((name) => `<div><a href="/${name}">${name}</a></div>`)],
])('but not %s', (_, lines) => expect(keptLabels(lines)).toEqual([]));
