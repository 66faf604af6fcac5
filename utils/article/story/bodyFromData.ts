import { unjudged } from '../ledger/setAside';
import type { Stage } from '../ledger/types';
import { measure } from '../page/measure';
import { withParagraphs } from '../page/tree/grow';
import { isProse } from '../page/prose';
import type { Measured } from '../page/types';
import { shinglesOf } from '../text/shingles';
import type { Metadata } from '../types';
import { countWords } from '../text/words';

/** A body that the page's data gives with fewer words is a summary. */
const MIN_BODY_WORDS = 60;

/** Share of the data's text that the page may show and still count as showing none: its first line as a teaser. */
const SHOWN = 0.2;

/** A page whose story stands only in its data, waiting for a script to show it, gets the story's paragraphs. */
export const bodyFromData: Stage = (judged) => {
  const { page, metadata, rules } = judged;
  const shown = showData(page, metadata);
  return shown ? { ...unjudged(shown, metadata), rules } : judged;
};

/** Measured anew with the paragraphs below the headline. Undefined where the page shows its text itself. */
function showData(page: Measured, { articleBody = '' }: Metadata): Measured | undefined {
  const words = countWords(articleBody);
  if (words < MIN_BODY_WORDS || proseWords(page) > words / 2 || shownShare(page, articleBody) > SHOWN) return undefined;
  const headline = page.body.querySelector('h1');
  const root = withParagraphs(page.root, headline ? { behind: headline } : { atStartOf: page.body }, paragraphsOf(articleBody));
  return { ...measure({ ...page, root }), isFromData: true };
}

const proseWords = ({ blocks }: Measured): number => blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);

function shownShare(page: Measured, text: string): number {
  const shown = new Set(page.blocks.flatMap((block) => shinglesOf(block.text)));
  const told = shinglesOf(text);
  return told.filter((shingle) => shown.has(shingle)).length / Math.max(1, told.length);
}

/** Where paragraphs were joined without a space: "… until 1951.The trial will last a year." */
const JOINT = /(?<=\p{Ll}{2}[.!?]["”’»]?)(?=["“‘«]?\p{Lu})/u;

/** Lines of the text; some pages join their paragraphs to one. */
const paragraphsOf = (articleBody: string): string[] => articleBody.split('\n').flatMap((line) => line.split(JOINT));
