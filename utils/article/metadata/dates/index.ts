import type { Places } from '../pageFacts';
import { readAgo } from './relativeDate';
import type { DateCandidate } from './candidates';
import { type Chosen, chooseDates } from './choose';
import { dateInAddress, dateInTitle, datesInData, datesInMetas } from './datesInData';
import { datesInElements } from './datesInElements';
import { datesInLines } from './datesInLines';
import { dateOpeningHeadline, dateOpeningText } from './datelineDates';
import { readOrder } from './dayMonthOrder';
import { makeReading } from './dateReader';
import { ALL_LANGUAGES, monthsOf } from './months';

/** When the story came out and when it was last changed, with the evidence. */
export function readDates(places: Places): Chosen {
  const candidates = dateCandidates(places);
  // the month may be in a language the page does not declare
  const all =
    candidates.length > 0
      ? candidates
      : dateCandidates({ ...places, reading: makeReading({ monthOf: monthsOf(ALL_LANGUAGES), isRare: true }) });
  const chosen = chooseDates(all, { now: places.page.loadedAt, orderOf: () => readOrder(places.page, places.languages) });
  const published = chosen.published ?? readAgo(places);
  return { ...chosen, ...(published && { published }) };
}

/** Every date that may be the story's, with where it stood. */
export function dateCandidates({ page, metas, own, zone, reading }: Places): DateCandidate[] {
  return [
    ...datesInData(own, reading),
    ...datesInMetas(metas, reading),
    ...datesInElements(page, zone, reading),
    ...datesInLines(page, zone, reading),
    ...dateOpeningText(page, zone, reading),
    ...dateOpeningHeadline(zone, reading),
    ...dateInAddress(page.url, reading),
    ...dateInTitle(page.title, reading),
  ];
}
