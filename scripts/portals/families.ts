import type { Layout, Piece } from './layout/types';

/** The kinds of layout that a page belongs to, as `what:which`: exactness is told for each, and each can be left out. */
export function familiesOf(layout: Layout): string[] {
  const { kind, names, wrappers, head, body, pieces } = layout;
  const isStory = kind === 'story';
  const found = [
    `kind:${kind}`,
    `names:${names}`,
    ...wrappers.map((wrapper) => `wrapper:${wrapper}`),
    ...(layout.inTable ? ['wrapper:columns-table'] : []),
    ...(kind === 'list-page'
      ? []
      : [`title:${head.title}`, `line:${head.line}`, `date:${head.date}`, `machine:${head.machine}`, `source:${head.source}`]),
    ...(isStory ? bodyFamilies(body) : []),
    ...pieces.flatMap(pieceFamilies),
    ...(pieces.some(({ piece }) => piece === 'list') ? [] : ['lists:none']),
  ];
  return [...new Set(found)];
}

const bodyFamilies = (body: Layout['body']): string[] => [
  `body:${body.form}`,
  `container:${body.container}`,
  `containers:${body.containers}`,
  `lead:${body.lead}`,
  `length:${body.paragraphs <= 2 ? 'short' : body.paragraphs <= 8 ? 'middle' : 'long'}`,
  ...body.shapes.map(({ shape }) => `shape:${shape}`),
  ...(body.dateline ? ['body:dateline'] : []),
  ...(body.owned.owned === 'none' ? [] : [`owned:${body.owned.owned}`, `record:${body.owned.record}`]),
];

function pieceFamilies(piece: Piece): string[] {
  switch (piece.piece) {
    case 'widget':
      return [`widget:${piece.widget}`];
    case 'comments':
      return [`comments:${piece.commentsHeading}`, `comment:${piece.comment}`];
    case 'next':
      return [`next:${piece.next}`];
    case 'list':
      return [
        `list:${piece.list}`,
        `place:${piece.place}`,
        `heading:${piece.heading}`,
        `copies:${piece.copies}`,
        `card:${piece.schema.card}`,
        `headlines:${piece.schema.headlines.length}`,
        `join:${piece.schema.join}`,
        `text:${piece.schema.text}`,
        `text-place:${piece.schema.textPlace}`,
        `picture:${piece.schema.picture}`,
      ];
  }
}
