import { PUBLISHED_LABEL, UPDATED_LABEL } from '../../../rules/labels';
import { DATE_TRUST } from '../../../rules/trust';
import type { Block, Measured } from '../../page/types';
import { memoizeWeak } from '../../text/memo';
import type { Zone } from '../headZone';
import { type DateCandidate, machineDate } from './candidates';
import type { Reading } from './dateReader';

/** `<time>`, microdata, RDFa and microformats. */
const DATED =
  'time, [itemprop~=datePublished], [itemprop~=dateModified], [property*="dc:date"], [property="schema:datePublished"], abbr.published, .dt-published, .dt-updated, relative-time';

/** Machine-readable dates in the page's markup, those of cards and comments left out. */
export function datesInElements(page: Measured, zone: Zone, reading: Reading): DateCandidate[] {
  return Array.from(page.body.querySelectorAll(DATED)).flatMap((el) => {
    const block = page.blocks[Math.min(page.spanOf(el).start, page.blocks.length - 1)];
    if (!block || el.hidden) return [];
    const property = el.getAttribute('itemprop') ?? el.getAttribute('property') ?? '';
    const marks = `${property} ${el.getAttribute('class') ?? ''}`;
    const place = zone.placeOf(block);
    const named = property !== '' || /publish|entry-date|post-date/i.test(marks);
    if (place !== 'head' && !named) return [];
    const strangeness = zone.strangeness(el);
    if (strangeness === 'foreign' || (place === 'far' && strangeness === 'doubtful')) return [];
    const value = el.getAttribute('datetime') ?? el.getAttribute('content') ?? el.getAttribute('title') ?? '';
    const kind = isUpdate(marks, block) ? 'modified' : 'published';
    const where = property ? `microdata ${property}` : 'time beside the headline';
    const trust = property && place !== 'far' ? DATE_TRUST.microdata : DATE_TRUST.element[place];
    return machineDate(value, { kind, where, trust }, reading);
  });
}

/** A line may hold any number of such elements. */
const saysUpdated = memoizeWeak(({ text }: Block): boolean => UPDATED_LABEL.test(text) && !PUBLISHED_LABEL.test(text));

const isUpdate = (marks: string, line: Block): boolean =>
  /modified/i.test(marks) || (/\bupdated\b/.test(marks) && !/publish/.test(marks)) || saysUpdated(line);
