import type { DateFact } from '../../types';
import type { Places } from '../pageFacts';
import { snip } from '../tokens';
import { parseAge } from '../../text/relativeTime';

/** A line with more words than these is a sentence, in which "two hours ago" tells the story. */
const MAX_WORDS = 12;

/** When the story came out, reckoned from "4 hours ago" beside the headline and the time at which the page was read. */
export function readAgo({ page, zone, languages }: Places): DateFact | undefined {
  // what a file says was an hour ago when it was saved
  if (!/^https?:/.test(page.url)) return undefined;
  for (const { text } of zone.lines('head')) {
    const age = text.split(' ').length <= MAX_WORDS ? parseAge(text, languages) : undefined;
    if (!age?.tellsDay) continue;
    const instant = new Date(page.loadedAt - age.ms).toISOString();
    const value = age.unit === 'minute' || age.unit === 'hour' ? instant.replace(/:\d{2}\.\d{3}Z$/, ':00Z') : instant.slice(0, 10);
    return { value, text: text.trim(), approximate: true, where: 'beside the headline', snippet: snip(text), others: [] };
  }
  return undefined;
}
