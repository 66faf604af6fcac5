import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { settleCorrections } from '../../../../utils/article/story/model/settleCorrections';
import { survey } from '../../../../utils/article/story/model/survey';

const TEXT = '<p>The crossing takes nine minutes in a calm, and in a swell nobody has ever measured how long it takes.</p>';
const LINE = 'Correction: an earlier version of this article gave the number of trees as forty-one.';

/** Whether the line of a box below the text is kept that the model gives up, with so much else that is given up between them. */
function keepsLine(line: string, between = ''): boolean {
  const doc = new DOMParser().parseFromString(`<main>${TEXT}${between}<div class="note"><b>${line}</b></div></main>`, 'text/html');
  const surveyed = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  const scores = surveyed.blocks.map((_, at) => (at === 0 ? 2 : -6));
  return (settleCorrections(surveyed, Float32Array.from(scores), -0.3).at(-1) ?? -6) >= 0;
}

test('a correction stays by its text', () => expect(keepsLine(LINE)).toBe(true));

test.each([
  ['what corrects nothing', 'Trees of the guide: there are forty-one of them in this park, and one is dead.', ''],
  ['a correction of another text', LINE, [1, 2, 3, 4, 5].map((at) => `<h3>Park ${at}</h3>`).join('')],
  ['a link to one', `<a href="/corrections">${LINE}</a>`, ''],
])('but not %s', (_what, line, between) => expect(keepsLine(line, between)).toBe(false));
