import { boxOfControl } from './boxOfControl';
import { amid } from './proof';
import type { Finder } from '../ledger/types';
import type { TreeElement } from '../page/tree/types';

/** What is promised beside the field, and the small print below it. Words. */
const MAX_WORDS = 70;

const ADDRESS = 'input[type="email"], input[name="email" i]';

/** A box around a field for an e-mail address: in every language it asks the reader to sign up for something. */
export const emailBox: Finder = {
  name: 'email-box',
  kind: 'newsletter',
  why: 'Asks for an e-mail address.',
  find: ({ page }) =>
    page.body.querySelectorAll(ADDRESS).flatMap((field) => boxOfControl(page, field, { most: MAX_WORDS, isBeyond: isTextBeside }) ?? []),
  removes: amid(
    '<div><div><p>The Quay is paid for by those who read it, and by nobody else.</p></div><form><input type="email"><input type="submit" value="Go"></form></div>',
  ),
  keeps: amid('<p>Write to the board if you mean to come.</p><form><input type="search"></form>'),
};

/** A paragraph right beside the box of the field is the story's, where that box says something of its own already. */
const isTextBeside = (el: TreeElement, found: TreeElement | undefined): boolean =>
  found !== undefined && found.textContent?.trim() !== '' && el.children.some((child) => child.localName === 'p' && child !== found);
