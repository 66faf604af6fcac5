import type { Measured } from '../page';
import type { Metadata } from '../types';

/** Title, source, dates and byline with their evidence. Reads only; runs first. */
export function readMetadata(page: Measured): Metadata {
  return {
    title: { value: page.title, where: 'title', snippet: page.title, others: [] },
    byline: [],
    source: { value: new URL(page.url).hostname, where: 'address', snippet: page.url, others: [] },
    dir: page.root.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    url: page.url,
    types: [],
  };
}
