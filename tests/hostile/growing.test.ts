// @vitest-environment node
import { expect, test } from 'vitest';
import { attacks, growing } from './growing';
import { stepsOf } from './stepsOf';

/** What is made once, whatever is read first. */
stepsOf(growing.map(({ html }) => html(3)).join(''));

/** Things of one kind. */
const FEW = 1_000;
const MANY = 4_000;

/** Steps a thing may not grow by more than this: with the square of their number they grow by nearly 4. */
const MOST_GROWTH = 1.2;

test.each(growing)('steps grow with the number of things and no faster: $name', { timeout: 600_000 }, ({ html }) => {
  expect(stepsOf(html(MANY)) / MANY).toBeLessThan((MOST_GROWTH * stepsOf(html(FEW))) / FEW);
});

/** Some of each place; all of them with LEDE_FUZZ=10000. */
const EVERY = Number(process.env['LEDE_FUZZ'] ?? 0) > 1_000 ? 1 : 5;

/** Characters of one text. An expression that tries again from each of them would not be done when the test's time is up. */
const LONG = 20_000;
const LONGER = 40_000;

test.each(attacks.filter((_, at) => at % EVERY === 0))('a long text is read to its end: $name', { timeout: 60_000 }, ({ html }) => {
  expect(stepsOf(html(LONGER))).toBeLessThan(2 * MOST_GROWTH * stepsOf(html(LONG)));
});
