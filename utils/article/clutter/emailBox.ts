import { amid } from './proof';
import { TOO_LARGE } from '../page/elements';
import type { Finder } from '../ledger/types';
import type { TreeElement } from '../page/tree/types';
import type { Measured } from '../page/types';

/** What is promised beside the field, and the small print below it. Words. */
const MAX_WORDS = 70;

/** So much of the page's text at most: a short notice with a field in its box is a page of its own. */
const MAX_SHARE = 0.2;

const ADDRESS = 'input[type="email"], input[name="email" i]';

/** A box around a field for an e-mail address: in every language it asks the reader to sign up for something. */
export const emailBox: Finder = {
  name: 'email-box',
  kind: 'newsletter',
  why: 'Asks for an e-mail address.',
  find: ({ page }) => page.body.querySelectorAll(ADDRESS).flatMap((field) => boxAround(page, field) ?? []),
  removes: amid(
    '<div><div><p>The Quay is paid for by those who read it, and by nobody else.</p></div><form><input type="email"><input type="submit" value="Go"></form></div>',
  ),
  keeps: amid('<p>Write to the board if you mean to come.</p><form><input type="search"></form>'),
};

function boxAround(page: Measured, field: TreeElement): TreeElement | undefined {
  const most = Math.min(MAX_WORDS, MAX_SHARE * page.wordsIn(page.body));
  let found: TreeElement | undefined;
  for (let el = field.parentElement; el && !el.matches(TOO_LARGE) && page.wordsIn(el) <= most; el = el.parentElement) {
    if (el.querySelector('h1') || isTextBeside(el, found)) break;
    found = el;
  }
  return found && page.wordsIn(found) > 0 ? found : undefined;
}

/** A paragraph right beside the box of the field is the story's, where that box says something of its own already. */
const isTextBeside = (el: TreeElement, found: TreeElement | undefined): boolean =>
  found !== undefined && found.textContent?.trim() !== '' && el.children.some((child) => child.localName === 'p' && child !== found);
