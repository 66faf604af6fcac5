import { CREDIT_AT_END } from './model/features/text';
import type { Block } from '../page/types';
import { bitOf } from '../text/phrases';
import { countSentences } from '../text/words';

/** One picture with a long caption is a short story's picture still. */
const MIN_PICTURES = 3;

/** A credit alone: "Photograph: Ida Strand/Coast Post". Words. */
const MAX_CREDIT_WORDS = 8;

/** Captions that are the story, as in a gallery: where they say more than all the text beside them they are its text, but for bare credits. */
export function findTelling(captions: ReadonlySet<Block>, story: ReadonlySet<Block>): readonly Block[] {
  const telling = [...captions].filter((block) => !block.hidden && countSentences(block.text) > 0 && !isCredit(block));
  const beside = [...story].filter((block) => !captions.has(block));
  if (telling.length < MIN_PICTURES || wordsOf(telling) <= wordsOf(beside)) return [];
  return [...telling, ...[...captions].filter(({ tag }) => /^h[1-6]$/.test(tag))];
}

const isCredit = ({ words, wordings, text }: Block): boolean =>
  words <= MAX_CREDIT_WORDS && ((wordings & bitOf('credit')) !== 0 || CREDIT_AT_END.test(text));

const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
