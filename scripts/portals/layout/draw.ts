import { hash, type Random, randomFrom } from '../random';
import { WIDGETS } from '../render/widgets';
import { choose } from './choices';
import { drawBody, drawOwned } from './drawBody';
import { drawList } from './drawList';
import { COMMENT_PARTS, type CommentsPiece, type HeadLayout, type Layout, type NextPiece, type Piece, type WidgetPiece } from './types';

/** Far more than any stock has stories: which one is meant is counted round. */
const MANY = 1_000_000;

/** All choices of one page. */
export function drawLayout(seed: number): Layout {
  const random = randomFrom(seed);
  const kind = choose(random, 'kind');
  return {
    seed,
    kind,
    names: choose(random, 'names'),
    story: random.int(0, MANY),
    portal: random.int(0, MANY),
    paper: random.int(0, MANY),
    wrappers: Array.from({ length: random.int(0, 5) }, () => choose(random, 'wrapper')),
    inTable: random.chance(0.06),
    head: drawHead(random),
    body: { ...drawBody(random), owned: drawOwned(randomFrom(hash(`${seed} owned`))) },
    pieces: drawPieces(random, kind),
  };
}

const drawHead = (random: Random): HeadLayout => ({
  title: choose(random, 'title'),
  line: choose(random, 'line'),
  date: choose(random, 'date'),
  machine: choose(random, 'machine'),
  source: choose(random, 'source'),
  byline: choose(random, 'byline'),
  suffix: random.chance(0.6),
  day: random.int(0, 900),
});

/** A page of cards has more of them, and no readers' comments. */
function drawPieces(random: Random, kind: Layout['kind']): Piece[] {
  if (kind === 'list-page')
    return Array.from({ length: random.int(2, 5) }, () => ({ ...drawList(random), place: 'after', count: random.int(3, 9) }));
  const lists = random.pick([0, 1, 1, 1, 1, 2, 2, 3, 4]);
  const pieces: Piece[] = Array.from({ length: kind === 'headline-only' ? Math.max(1, lists) : lists }, () => drawList(random));
  pieces.push(...Array.from({ length: random.int(0, 8) }, () => drawWidget(random)));
  if (random.chance(0.3)) pieces.push(drawComments(random));
  if (kind === 'story' && random.chance(0.14)) pieces.push(drawNext(random));
  return pieces.toSorted((one, other) => one.id - other.id);
}

function drawWidget(random: Random): WidgetPiece {
  const widget = random.pick(WIDGETS);
  const { places } = widget;
  return {
    piece: 'widget',
    id: random.int(0, MANY),
    widget: widget.name,
    place: places.length > 0 ? random.pick(places) : choose(random, 'place'),
    tag: choose(random, 'tag'),
  };
}

const drawComments = (random: Random): CommentsPiece => ({
  piece: 'comments',
  id: random.int(0, MANY),
  place: random.pick(['after', 'after', 'inner', 'in-body-end'] as const),
  tag: choose(random, 'tag'),
  commentsHeading: choose(random, 'commentsHeading'),
  comment: choose(random, 'comment'),
  count: random.int(1, 9),
  parts: random.some(COMMENT_PARTS, random.int(1, COMMENT_PARTS.length)),
});

const drawNext = (random: Random): NextPiece => ({
  piece: 'next',
  id: random.int(0, MANY),
  place: random.pick(['after', 'after', 'inner'] as const),
  tag: choose(random, 'tag'),
  next: choose(random, 'next'),
  date: choose(random, 'date'),
  form: choose(random, 'form'),
  paragraphs: random.int(3, 16),
});
