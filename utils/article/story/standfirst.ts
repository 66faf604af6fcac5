import type { Block } from '../page/types';
import { type Survey, wordsOf } from './model/survey';

/** How far from the headline, in blocks, a standfirst stands. */
const LEAD_REACH = 15;

/** Share of words in common with the page's description from which a block is the standfirst. */
const SAME_FROM = 0.7;

const MIN_WORDS = 6;

/**
 * The standfirst: the block between headline and body that says what the page's description says. It
 * often stands outside the body's container, where every extractor loses it.
 */
export function findLead({ blocks, headline, leadWords, metadata }: Survey, story: ReadonlySet<Block>): Block | undefined {
  if (leadWords.size < MIN_WORDS) return undefined;
  const firstKept = blocks.findIndex((block) => story.has(block) && block.words >= MIN_WORDS);
  const from = headline >= 0 ? headline + 1 : Math.max(0, firstKept - LEAD_REACH);
  const to = Math.min(blocks.length, Math.max(firstKept, headline + 1) + LEAD_REACH);
  return blocks
    .slice(from, to)
    .find((block) => block.words >= MIN_WORDS && likeness(block.text, leadWords) >= SAME_FROM && !isTitle(block, metadata.title.value));
}

/** Share of the block's words that the description has too, or the other way round where the description is the longer. */
function likeness(text: string, lead: ReadonlySet<string>): number {
  const own = new Set(wordsOf(text));
  let common = 0;
  for (const word of own) if (lead.has(word)) common++;
  return common / Math.max(own.size, Math.min(lead.size, own.size * 2));
}

const isTitle = (block: Block, title: string): boolean => wordsOf(block.text).join(' ') === wordsOf(title).join(' ');
