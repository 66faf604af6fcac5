import { safeDecode } from '../article/text/urls';
import { paragraphAt } from './readingPosition';

/**
 * Follows a link to a place in the article that is shown, like a footnote; false where it leads elsewhere. `pages`: the
 * addresses that the page has had.
 */
export function follow(live: Document, body: Element, { address, pages }: { address: string; pages: ReadonlySet<string> }): boolean {
  const [page = '', fragment = ''] = address.split('#');
  if (fragment === '' || !pages.has(page)) return false;
  const paragraph = paragraphAt(live, body, safeDecode(fragment));
  if (!(paragraph instanceof HTMLElement)) return false;
  // The keyboard goes on from there too.
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
  paragraph.scrollIntoView({ block: 'center' });
  return true;
}
