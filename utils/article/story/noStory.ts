import type { Judged } from '../ledger/types';
import type { TreeElement } from '../page/tree/types';
import { isDot } from '../page/askedPictures';
import { NOT_FOUND } from '../../rules/notFound';
import type { Refusal } from '../types';

/** Fewer words may be what a form, or an excuse, has around it; a story without a date has more. */
const MAX_WORDS = 60;

/** Beside a page in a frame stands the name of the site, and what it says of its cookies. */
const MAX_WORDS_BESIDE = 8;

/** Fields that ask who somebody is. Found by what they are for: their names differ from site to site. */
const ASKS_WHO = 'input[type="password"], input[autocomplete~="username"], input[autocomplete~="current-password"]';

/** What a page is that tells no story, where its own words or fields say so: asked where there are next to no words. */
export function placeWithoutStory({ page, metadata }: Judged, words: number): Refusal | undefined {
  if (words > MAX_WORDS || metadata.published) return undefined;
  if (words <= MAX_WORDS_BESIDE && page.root.querySelectorAll('iframe[src], frame[src]').some(isPage)) return 'framed';
  if (page.blocks.length === 0) return 'empty';
  const headings = page.blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  if ([page.title, ...headings].some((text) => NOT_FOUND.test(text))) return 'not-found';
  return asksWho(page.root) ? 'log-in' : undefined;
}

/** Frames that nobody sees count readers. */
const isPage = (frame: TreeElement): boolean => !isHidden(frame) && !isDot(frame.attributes);

/** In a place that is shown. */
const asksWho = (root: TreeElement): boolean => root.querySelectorAll(ASKS_WHO).some((field) => !isHidden(field));

const isHidden = (el: TreeElement): boolean => el.hidden || (el.parentElement !== null && isHidden(el.parentElement));
