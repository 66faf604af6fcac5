import type { Random } from '../random';
import { choose } from './choices';
import { type CardSchema, EXTRAS, type ListPiece } from './types';

/** Places in or above the story, where a list has to show that it is one. */
const AMIDST = new Set(['between', 'before', 'in-body-end', 'top']);

/** What only reads as another story where nothing of the story is to follow. */
const COPIES_OF_OWN = new Set(['own-headline', 'own-story']);

export function drawList(random: Random): ListPiece {
  const drawn: ListPiece = {
    piece: 'list',
    id: random.int(0, 1_000_000),
    place: choose(random, 'place'),
    tag: choose(random, 'tag'),
    heading: choose(random, 'heading'),
    headingTag: choose(random, 'headingTag'),
    list: choose(random, 'list'),
    count: random.pick([2, 3, 3, 4, 4, 5, 6, 8, 10, 14]),
    copies: choose(random, 'copies'),
    schema: drawSchema(random),
    lacking: random.pick([0, 0, 0, 2, 3, 4]),
  };
  return AMIDST.has(drawn.place) ? makePlain(drawn) : drawn;
}

/** A reader has to be able to tell the list from the story: it names its papers and does not begin with a copy of the story. */
function makePlain(list: ListPiece): ListPiece {
  const { copies, schema } = list;
  return {
    ...list,
    copies: COPIES_OF_OWN.has(copies) ? 'papers' : copies,
    count: Math.min(list.count, 5),
    schema: { ...schema, join: schema.join === 'none' || schema.join === 'age-only' ? 'source-age' : schema.join },
  };
}

function drawSchema(random: Random): CardSchema {
  const headlines = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, () => random.chance(0.6));
  const linked = headlines.includes(true) ? headlines : headlines.with(0, true);
  return {
    card: choose(random, 'card'),
    picture: choose(random, 'picture'),
    headlineTag: choose(random, 'headlineTag'),
    headlines: linked,
    join: choose(random, 'join'),
    joinFirst: random.chance(0.3),
    age: choose(random, 'age'),
    text: choose(random, 'text'),
    textPlace: choose(random, 'textPlace'),
    extras: random.some(EXTRAS, random.pick([0, 0, 0, 1, 1, 2, 3])),
  };
}
