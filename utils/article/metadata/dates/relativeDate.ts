import type { DateFact } from '../../types';
import type { Places } from '../pageFacts';
import { snip } from '../tokens';
import { parseAgo } from './parseRelativeTime';

/** A line with more words than these is a sentence, in which "two hours ago" tells the story. */
const MAX_WORDS = 12;

/** When the story came out, reckoned from "4 hours ago" beside the headline and the time at which the page was read. */
export function readAgo({ page, zone, languages }: Places): DateFact | undefined {
  // what a file says was an hour ago when it was saved
  if (!/^https?:/.test(page.url)) return undefined;
  for (const { text } of zone.lines('head')) {
    const ago = text.split(' ').length <= MAX_WORDS ? parseAgo(text, languages) : undefined;
    if (!ago) continue;
    const instant = new Date(page.loadedAt - ago.ms).toISOString();
    const value = ago.unit === 'minute' || ago.unit === 'hour' ? instant.replace(/:\d{2}\.\d{3}Z$/, ':00Z') : instant.slice(0, 10);
    return { value, text: ago.text, approximate: true, where: 'beside the headline', snippet: snip(text), others: [] };
  }
  return undefined;
}
