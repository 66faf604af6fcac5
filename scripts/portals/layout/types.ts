import type { WidgetName } from '../render/widgets';
import type { Chosen } from './choices';

/** A page of plain data, drawn before a word of it is written: nothing here depends on the stock of stories. */
export interface Layout {
  readonly seed: number;
  readonly kind: Chosen<'kind'>;
  readonly names: Chosen<'names'>;
  /** Which story of the stock, counted round. */
  readonly story: number;
  /** Which portal and which paper of its language's lists, counted round. */
  readonly portal: number;
  readonly paper: number;
  /** Around headline and body, the outermost first. */
  readonly wrappers: readonly Chosen<'wrapper'>[];
  /** Body and columns stand in a table, as pages had it once. */
  readonly inTable: boolean;
  readonly head: HeadLayout;
  readonly body: BodyLayout;
  readonly pieces: readonly Piece[];
}

export interface HeadLayout {
  readonly title: Chosen<'title'>;
  readonly line: Chosen<'line'>;
  readonly date: Chosen<'date'>;
  readonly machine: Chosen<'machine'>;
  readonly source: Chosen<'source'>;
  readonly byline: Chosen<'byline'>;
  /** `<title>` and `og:title` end with the portal's name. */
  readonly suffix: boolean;
  /** Day of the story, counted back from the newest day that is drawn. */
  readonly day: number;
}

export interface BodyLayout {
  readonly form: Chosen<'form'>;
  readonly container: Chosen<'container'>;
  /** The body is spread over so many siblings. */
  readonly containers: number;
  readonly lead: Chosen<'lead'>;
  readonly subhead: Chosen<'subhead'>;
  /** How many of the story's own subheads and paragraphs are printed at most. */
  readonly subheads: number;
  readonly paragraphs: number;
  readonly dateline: boolean;
  /** Words of the text are links or emphasised. */
  readonly inline: boolean;
  readonly shapes: readonly { readonly shape: Chosen<'shape'>; readonly at: number }[];
  readonly figures: readonly {
    readonly figure: Chosen<'figure'>;
    readonly at: number;
    readonly caption: boolean;
    readonly credit: boolean;
  }[];
  readonly owned: OwnedLayout;
}

/** A list that belongs to the story: its paragraphs from `at` on are told in so many records. */
export interface OwnedLayout {
  readonly owned: Chosen<'owned'>;
  readonly record: Chosen<'record'>;
  readonly subhead: Chosen<'headingTag'>;
  readonly at: number;
  readonly count: number;
  readonly picture: Chosen<'picture'>;
  /** What names a record is a link. */
  readonly linked: boolean;
}

export type Piece = ListPiece | WidgetPiece | CommentsPiece | NextPiece;

interface Placed {
  /** Details that no choice decides are drawn from this. */
  readonly id: number;
  readonly place: Chosen<'place'>;
  readonly tag: Chosen<'tag'>;
}

export interface ListPiece extends Placed {
  readonly piece: 'list';
  readonly heading: Chosen<'heading'>;
  readonly headingTag: Chosen<'headingTag'>;
  readonly list: Chosen<'list'>;
  readonly count: number;
  readonly copies: Chosen<'copies'>;
  readonly schema: CardSchema;
  /** Every so many cards one lacks a field; 0: none does. */
  readonly lacking: number;
}

/** How all cards of one list are made. */
export interface CardSchema {
  readonly card: Chosen<'card'>;
  readonly picture: Chosen<'picture'>;
  readonly headlineTag: Chosen<'headlineTag'>;
  /** Which of the one to three times that the headline is said are links. */
  readonly headlines: readonly boolean[];
  readonly join: Chosen<'join'>;
  readonly joinFirst: boolean;
  readonly age: Chosen<'age'>;
  readonly text: Chosen<'text'>;
  readonly textPlace: Chosen<'textPlace'>;
  readonly extras: readonly Extra[];
}

export const EXTRAS = ['section', 'writer', 'comments', 'views', 'more', 'source-again', 'save', 'min-read', 'number'] as const;
export type Extra = (typeof EXTRAS)[number];

export interface WidgetPiece extends Placed {
  readonly piece: 'widget';
  readonly widget: WidgetName;
}

export interface CommentsPiece extends Placed {
  readonly piece: 'comments';
  readonly commentsHeading: Chosen<'commentsHeading'>;
  readonly comment: Chosen<'comment'>;
  readonly count: number;
  readonly parts: readonly CommentPart[];
}

export const COMMENT_PARTS = ['avatar', 'age', 'reply', 'report', 'votes', 'form', 'nested', 'sort'] as const;
export type CommentPart = (typeof COMMENT_PARTS)[number];

export interface NextPiece extends Placed {
  readonly piece: 'next';
  readonly next: Chosen<'next'>;
  readonly date: Chosen<'date'>;
  readonly form: Chosen<'form'>;
  readonly paragraphs: number;
}
