import type { TreeElement } from '../../page/tree/types';
import { memoizeWeak } from '../../text/memo';
import { fold } from '../../text/words';
import type { Line } from '../headZone';

/** How far up a picture and its caption share a box, in levels. */
const PICTURE_LEVELS = 3;

/** What a picture beside a line calls itself in the line's own words: that is the day the picture was taken. */
export function isCaption({ block, text }: Line): boolean {
  let box: TreeElement | null = block.parent;
  for (let level = 0; box && level < PICTURE_LEVELS; level++, box = box.parentElement) {
    const said = saidOfPictures(box);
    if (said.length > 0) return hasBeginning(said, text.slice(0, MAX_CAPTION_START));
  }
  return false;
}

/** What the pictures in a box call themselves, sorted: a box may hold as many lines as pictures. */
const saidOfPictures = memoizeWeak((box: TreeElement): readonly string[] =>
  Array.from(box.querySelectorAll('img[alt], img[title]'))
    .flatMap((picture) => ['alt', 'title'].map((name) => fold(picture.getAttribute(name) ?? '')))
    .sort(),
);

/** Whether one of the sorted texts begins so: that stands where this would. */
function hasBeginning(sorted: readonly string[], beginning: string): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(beginning) === true;
}

/** Captions go on with a credit that the picture itself does not have. Characters. */
const MAX_CAPTION_START = 40;
