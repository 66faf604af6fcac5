import { expect, test } from 'vitest';
import { parseHtml } from '../../scripts/node/document';
import { clean } from '../../utils/article';
import { toDraft } from '../../utils/article/output/toArticle';
import { attacks, type Growing, growing } from './growing';
import { stepsOf } from './steps';

const URL = 'https://harbour.example/2025/03/30/plan';

const read = (html: string): (() => unknown) => {
  const doc = parseHtml(html, URL);
  return () => toDraft(clean(doc, { url: URL }), new Set());
};

/** Things of a kind; from so many on, what they cost is more than what a page costs in itself. */
const FEW = 150;

/** Of four times as many things, steps that grow with their number are four times as many; with its square, sixteen. */
const MOST = 6;

test.each(growing)('the steps that $name take grow with their number, and no faster', { timeout: 600_000 }, ({ html }) => {
  const own = stepsOf(read(html(0)));
  const [few, many] = [FEW, 4 * FEW].map((count) => stepsOf(read(html(count))) - own) as [number, number];
  expect(many).toBeLessThan(MOST * Math.max(few, own));
});

test('steps that grow with the square would be seen', () => {
  const work = (count: number) => () => Array.from({ length: count }, () => Array.from({ length: count }, (_, at) => at));
  expect(stepsOf(work(400)) / stepsOf(work(100))).toBeGreaterThan(MOST);
});

/** Characters of a text that an expression could be slow on. */
const LONG = 20_000;

/** What a page may take of a processor, ms: a hundred times what these take, and a tenth of what those with the square of their length took. */
const PATIENCE_MS = 3_000;

const cost = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** A few of each place; all of them with LEDE_FUZZ=10000. */
const tried = (all: readonly Growing[], share: number): readonly Growing[] => all.filter((_, at) => at % share === 0);

test.each(tried(attacks, Number(process.env['LEDE_FUZZ'] ?? 0) > 1_000 ? 1 : 7))(
  'no expression is slow on $name',
  { timeout: 600_000 },
  ({ html }) => expect(cost(read(html(LONG)))).toBeLessThan(PATIENCE_MS),
);
