import { TOO_LARGE } from '../page/elements';
import type { TreeElement } from '../page/tree/types';
import type { Measured } from '../page/types';
import { memoizeWeak } from '../text/memo';

/** So much of the page's text at most: a short notice with a field in its box is a page of its own. */
const MAX_SHARE = 0.2;

interface Box {
  /** Words of the box at most. */
  readonly most: number;
  /** Whether what an element holds beyond `found`, the box so far, is no part of it. */
  readonly isBeyond: (el: TreeElement, found: TreeElement | undefined) => boolean;
}

/** Many controls stand in one element. */
const holdsHeadline = memoizeWeak((el: TreeElement) => el.querySelector('h1') !== null);

/** The largest element around a control that asks the reader for something, with the words that ask. */
export function boxOfControl(page: Measured, control: TreeElement, { most, isBeyond }: Box): TreeElement | undefined {
  const limit = Math.min(most, MAX_SHARE * page.wordsIn(page.body));
  let found: TreeElement | undefined;
  for (let el = control.parentElement; el && !el.matches(TOO_LARGE) && page.wordsIn(el) <= limit; el = el.parentElement) {
    if (holdsHeadline(el) || isBeyond(el, found)) break;
    found = el;
  }
  return found && page.wordsIn(found) > 0 ? found : undefined;
}
