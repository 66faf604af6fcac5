import { measure } from './blocks';
import { isProse } from './evidence';
import type { Measured } from './page';
import { shinglesOf } from './shingles';
import type { Metadata } from './types';
import { countWords } from './words';

/** A body that the page's data gives with fewer words is a summary. */
const MIN_BODY_WORDS = 60;

/** Share of the data's text that the page may show and still count as showing none: its first line as a teaser. */
const SHOWN = 0.2;

/**
 * A page whose story stands only in its data, waiting for a script to show it: measured anew with the story's
 * paragraphs below the headline of the copy. Undefined where the page shows its text itself.
 */
export function showData(page: Measured, { articleBody = '' }: Metadata): Measured | undefined {
  const words = countWords(articleBody);
  if (words < MIN_BODY_WORDS || proseWords(page) > words / 2 || shownShare(page, articleBody) > SHOWN) return undefined;
  const doc = page.root.ownerDocument;
  const story = doc.createElement('div');
  for (const text of paragraphsOf(articleBody)) story.appendChild(doc.createElement('p')).textContent = text;
  const headline = page.body.querySelector('h1');
  if (headline) headline.after(story);
  else page.body.prepend(story);
  return { ...measure(page), isFromData: true };
}

const proseWords = ({ blocks }: Measured): number => blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);

function shownShare(page: Measured, text: string): number {
  const shown = new Set(page.blocks.flatMap((block) => shinglesOf(block.text)));
  const told = shinglesOf(text);
  return told.filter((shingle) => shown.has(shingle)).length / Math.max(1, told.length);
}

/** Lines of the text; some pages put its markup there. */
function paragraphsOf(text: string): string[] {
  const plain = /<\/?(?:p|br|div|h\d|li)\b/i.test(text) ? textOfMarkup(text) : text;
  return plain
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textOfMarkup(markup: string): string {
  const parted = markup.replace(/<(?:\/(?:p|div|h\d|li)|br\s*\/?)>/gi, '\n');
  const { body } = new DOMParser().parseFromString(parted, 'text/html');
  for (const code of body.querySelectorAll('script, style')) code.remove();
  return body.textContent ?? '';
}
