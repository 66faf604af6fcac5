import { expect, test } from 'vitest';
import { clean } from '../utils/article';
import { toDraft } from '../utils/article/output/toArticle';
import { compareBags, type Counts, precision, recall, shingles } from '../scripts/bench/score';
import { pages } from './pages';

const expectations = import.meta.glob<string>('./pages/*/expected.md', { query: '?raw', import: 'default', eager: true });

/** Raised freely; lowered in a commit of its own that says what was given up for it. */
const FLOOR = { precision: 0.99, recall: 0.99 };

/** The text that a page's expectation holds: without front matter, captions, pictures and the marks of Markdown. */
function expectedText(name: string): string | undefined {
  const [, facts = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(expectations[`./pages/${name}/expected.md`] ?? '') ?? [];
  if (facts.startsWith('refused:')) return undefined;
  return body
    .split('\n')
    .filter((line) => !/^(?:!\[|\*[^*]+\*$)/.test(line))
    .map((line) => line.replace(/^(?:#+|>|-|\d+\.) /, '').replaceAll('|', ' '))
    .join('\n');
}

function compare(name: string, wanted: string): Counts | undefined {
  const page = pages.find((candidate) => candidate.name === name);
  const drafted = toDraft(clean(new DOMParser().parseFromString(page?.html ?? '', 'text/html'), { url: page?.url ?? '' }), new Set());
  return compareBags(shingles(drafted.ok ? drafted.draft.text : ''), shingles(wanted));
}

test('the text of all pages of the tree stays above the floor', { timeout: 120_000 }, () => {
  const counts = pages.flatMap(({ name }) => {
    const wanted = expectedText(name);
    return wanted === undefined ? [] : [compare(name, wanted)];
  });
  const known = counts.filter((count) => count !== undefined);
  const mean = (of: (count: Counts) => number): number => known.reduce((sum, count) => sum + of(count), 0) / known.length;
  expect(known.length).toBeGreaterThan(20);
  expect(mean(precision)).toBeGreaterThanOrEqual(FLOOR.precision);
  expect(mean(recall)).toBeGreaterThanOrEqual(FLOOR.recall);
});
