import { paragraphAt } from './place';

/** Follows a link to a place in the article that is shown, like a footnote; false where it leads elsewhere. */
export function follow(live: Document, body: Element, address: string): boolean {
  const [page = '', fragment = ''] = address.split('#');
  if (fragment === '' || page !== live.URL.replace(/#.*/s, '')) return false;
  const paragraph = paragraphAt(live, body, decode(fragment));
  paragraph?.scrollIntoView({ block: 'center' });
  return paragraph !== undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
