import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { settleHeads } from '../../../../utils/article/story/model/settleHeads';
import { survey } from '../../../../utils/article/story/model/survey';

/** Whether the heading is kept that the model has nearly given up, where it keeps every line but those with "gone". */
function keepsHead(body: string, score = -4): boolean {
  const doc = new DOMParser().parseFromString(`<main>${body}</main>`, 'text/html');
  const surveyed = survey(judgeRules(doc, { url: 'https://paper.example/a' }), new Set());
  const at = surveyed.blocks.findIndex(({ tag }) => tag === 'h3');
  const scores = surveyed.blocks.map(({ text }, place) => (place === at ? score : text.includes('gone') ? -4 : 2));
  return (settleHeads(surveyed, Float32Array.from(scores), -0.3)[at] ?? 0) >= 0;
}

const BOX = '<aside><h3>What it costs</h3><ul><li>Nine crowns a head</li><li>Four for a bicycle</li></ul></aside>';

test('the heading of a box whose text stays, stays with it', () => expect(keepsHead(BOX)).toBe(true));

test.each([
  ['where some of the box goes', BOX.replace('a bicycle', 'what is gone')],
  ['where it stands within the box', BOX.replace('<aside>', '<aside><p>In short</p>')],
  ['where it leads elsewhere', BOX.replace('What it costs', '<a href="/costs">What it costs</a>')],
  ['where it says something else', BOX.replace('What it costs', 'Photo: Ida Strand')],
])('but not %s', (_, body) => expect(keepsHead(body)).toBe(false));

test('nor one that the model is sure of', () => expect(keepsHead(BOX, -6)).toBe(false));
