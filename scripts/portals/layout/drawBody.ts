import type { Random } from '../random';
import { choose } from './choices';
import type { BodyLayout, OwnedLayout } from './types';

/** Portals show stories of one paragraph as well as long reads. */
const LENGTHS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 18, 25];

export const drawBody = (random: Random): Omit<BodyLayout, 'owned'> => ({
  form: choose(random, 'form'),
  container: choose(random, 'container'),
  containers: random.pick([1, 1, 1, 1, 2, 3]),
  lead: choose(random, 'lead'),
  subhead: choose(random, 'subhead'),
  subheads: random.pick([0, 0, 1, 2, 3, 5]),
  paragraphs: random.pick(LENGTHS),
  dateline: random.chance(0.15),
  inline: random.chance(0.35),
  shapes: Array.from({ length: random.pick([0, 0, 0, 1, 2]) }, () => ({ shape: choose(random, 'shape'), at: random.int(1, 10) })),
  figures: Array.from({ length: random.pick([0, 0, 1, 1, 2, 3]) }, () => ({
    figure: choose(random, 'figure'),
    at: random.pick([0, 0, 1, 2, 3, 5, 7]),
    caption: random.chance(0.7),
    credit: random.chance(0.5),
  })),
});

/** Share of the stories that have a list of their own. */
const OWNED_SHARE = 0.35;

/** Drawn apart from all else, so that a page stays what it is but for its list. */
export const drawOwned = (random: Random): OwnedLayout => ({
  owned: random.chance(OWNED_SHARE) ? choose(random, 'owned') : 'none',
  record: choose(random, 'record'),
  subhead: choose(random, 'headingTag'),
  at: random.int(1, 3),
  count: random.int(3, 9),
  picture: choose(random, 'picture'),
  linked: random.chance(0.3),
});
