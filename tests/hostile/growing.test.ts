// @vitest-environment node
import { expect, test } from 'vitest';
import { costOf } from './cost';
import { attacks, growing } from './growing';

/** What is made once, whatever is read first. */
costOf(growing.map(({ html }) => html(3)).join(''));

/** Things of one kind, and characters of one text: where cost grows with their square, these take many seconds. */
const MANY = 4_000;
const LONG = 20_000;

/** What a page may take of a processor, ms: several times what the dearest of these takes. */
const PATIENCE_MS = 4_000;

test.each(growing)(`${MANY} are read in time: $name`, { timeout: 600_000 }, ({ html }) => {
  expect(costOf(html(MANY))).toBeLessThan(PATIENCE_MS);
});

/** Some of each place; all of them with LEDE_FUZZ=10000. */
const EVERY = Number(process.env['LEDE_FUZZ'] ?? 0) > 1_000 ? 1 : 5;

test.each(attacks.filter((_, at) => at % EVERY === 0))('no expression is slow on $name', { timeout: 600_000 }, ({ html }) => {
  expect(costOf(html(LONG))).toBeLessThan(PATIENCE_MS);
});
