import type { Measured } from '../../page/types';
import { hostOf } from '../../text/urls';

/** Which of two numbers is the day. */
export type Order = 'dmy' | 'mdy';

/** Countries that write the month first; Canada writes both. */
const MONTH_FIRST = /^(?:US|PH|PR|GU|AS|MP|VI|FM|MH|PW|BZ)$/;
const BOTH = /^(?:CA|KE|GH)$/;

/** Top-level domains of countries that write English, day first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|au|in|ie|nz|za|ng|sg|my|pk|bd|lk|hk|ug|tz|zw|zm|na|bw|mt|jm|tt|bb|fj|ke|gh|np|ae)$/;
const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil|ph)$/;

/** How the page orders day and month, as far as its language, country or its other dates tell. */
export function readOrder(page: Measured, languages: readonly string[]): Order | undefined {
  return orderOfDates(page) ?? orderOfPlace(languages, hostOf(page.url));
}

function orderOfPlace(languages: readonly string[], host: string): Order | undefined {
  if (DAY_FIRST_DOMAIN.test(host)) return 'dmy';
  if (MONTH_FIRST_DOMAIN.test(host)) return 'mdy';
  const [first = ''] = languages;
  const region = languages.map((language) => language.split('-')[1]?.toUpperCase()).find((code) => code?.length === 2);
  if (region && BOTH.test(region)) return undefined;
  if (region) return MONTH_FIRST.test(region) ? 'mdy' : 'dmy';
  return first === '' || first.startsWith('en') ? undefined : 'dmy';
}

const STROKES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;

/** Other dates of the page that can be read one way only; undefined where they disagree. */
function orderOfDates(page: Measured): Order | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text } of page.blocks) {
    if (!text.includes('/')) continue;
    for (const [, first, second] of text.matchAll(STROKES)) {
      if (Number(first) > 12 && Number(first) <= 31) dayFirst++;
      if (Number(second) > 12 && Number(second) <= 31) monthFirst++;
    }
  }
  if (dayFirst > 0 === monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'dmy' : 'mdy';
}
