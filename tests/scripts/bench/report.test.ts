import { describe, expect, test } from 'vitest';
import { listChanges, listWorst, listWrong, strangeLines, table } from '../../../scripts/bench/report';
import { type Output, type PageScore, scorePage } from '../../../scripts/bench/score';
import { summarize } from '../../../scripts/bench/summary';

const truth = { text: 'The first line of the story.\nThe second line of the story.', title: 'Story' };
const output = (text: string, title = 'Story'): Output => ({ title, authors: [], text, ms: 1 });
const page = { id: 'a', html: '', truth };
const scored = (text: string): PageScore => scorePage('a', truth, output(text));

describe('strange lines', () => {
  test('are those that the other text does not have', () =>
    expect(strangeLines('one two three four five\nsix seven eight nine', 'zero one two three four five')).toEqual([
      'six seven eight nine',
    ]));
  test('a line that is parted in two in the other text is known', () =>
    expect(strangeLines('one two three four five six', 'one two three\nfour five six')).toEqual([]));
  test('a short line has to stand there as it is', () => expect(strangeLines('Share\nYes', 'Yes, he said')).toEqual(['Share']));
});

describe('lists', () => {
  const outputs = { a: output('The first line of the story.\nBuy this now and for ever.') };
  const scores = [scored(outputs.a.text)];

  test('the worst pages, with what leaked and what was lost', () => {
    const list = listWorst([page], { scores, outputs, count: 1 });
    expect(list).toContain('+ Buy this now and for ever.');
    expect(list).toContain('- The second line of the story.');
    expect(list).not.toContain('first line');
  });
  test('wrong titles beside the right ones', () => {
    const wrong = { a: output('', 'Other') };
    const list = listWrong([page], { scores: [scorePage('a', truth, wrong.a)], outputs: wrong, fact: 'title' });
    expect(list).toContain('1 with another title');
    expect(list).toMatch(/found Other\s+truth Story/);
  });
  test('pages that changed since an earlier run', () => {
    const changes = listChanges([scored(truth.text)], scores);
    expect(changes).toContain('1 worse, 0 better');
    expect(changes).toMatch(/a +1\.000 → \.\d+/);
  });
  test('a page that did not change is not listed', () => expect(listChanges(scores, scores)).toBe('\n0 worse, 0 better\n'));
});

describe('table', () => {
  const rows = [
    { name: 'Lede', summary: summarize([{ ...scored(truth.text), ms: 3 }]), timed: true },
    { name: 'Readability', summary: summarize([{ ...scored(truth.text), ms: 2 }]), timed: true },
  ];
  test('gives times against Readability', () =>
    expect(table(rows).split('\n')[2]).toMatch(/\| Lede +\| 1\.000 .* 3\.0 \/ 3\.0 +\| 1\.50 +\|$/));
  test('gives none where they were not taken', () => expect(table(rows.map((row) => ({ ...row, timed: false })))).not.toContain('1.50'));
  test('a dash where the truth has nothing', () => expect(table(rows)).toMatch(/\| – /));
});
