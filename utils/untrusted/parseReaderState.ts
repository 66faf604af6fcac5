import type { Refusal } from '../article/types';
import { boolean, oneOf, optional, type Parser, shape } from './parse';

/** Whether the reader is open over a page, and why it would not open. */
export interface ReaderState {
  readonly open: boolean;
  readonly reason?: Refusal;
}

/** @throws TypeError where it is no reason that the engine gives. */
export const parseRefusal: Parser<Refusal> = oneOf(
  'not-article',
  'no-text',
  'not-html',
  'too-large',
  'log-in',
  'empty',
  'framed',
  'not-found',
);

/** @throws TypeError where what a tab says is not of this shape. */
export const parseReaderState: Parser<ReaderState> = shape<ReaderState>({ open: boolean, reason: optional(parseRefusal) });
