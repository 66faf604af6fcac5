import { DATE_TRUST } from '../../../rules/trust';
import { hasDigits } from '../../text/letters';
import type { Block, Measured } from '../../page/types';
import { isProse, isSentence } from '../headProse';
import { snip } from '../tokens';
import type { Zone } from '../headZone';
import type { DateCandidate } from './candidates';
import type { Reading } from './dateReader';

/** Characters of a text in which its dateline ends. */
const MAX_OPENING = 90;

/** Paragraphs that may open the text: the standfirst, then the first one. */
const MAX_PARAGRAPHS = 2;

/** Nothing, a bracket, or where it was written and what it is: "Karlsruhe, (", "Press release of". */
const BEFORE = /^\(?(?:[A-Z\u00c0-\u00de\u0100-\u1fff][A-Za-z\u00c0-\u1fff.'/-]*[ ,]*){0,4}(?:(?:vom|of|du|del|den) )?\(?$/;

/** What parts a date from the sentence that follows: a bracket, a dash, an agency's name or a place before the dash. */
const AFTER =
  /^(?:\)|,? ?(?:\d{1,2}[:.]\d{2} ?(?:Uhr|h)? ?)?[-:|] |[.,]? ?\([^)]{2,30}\) ?[-:]|,? [A-Z\u00c0-\u00de\u0100-\u1fff][A-Za-z\u00c0-\u1fff]{1,24} ?- )/;

/** The day that opens the text: "Karlsruhe, 12 November 2021 - The town …", "(21. November 2022) Wer …". */
export function dateOpeningText(page: Measured, zone: Zone, reading: Reading): DateCandidate[] {
  const opening: Block[] = [];
  for (const block of page.blocks.slice(zone.start, zone.start + MAX_BLOCKS)) {
    if (opening.length === MAX_PARAGRAPHS) break;
    if (!block.hidden && (isProse(block) || isSentence(block)) && zone.strangeness(block.parent) === 'own') opening.push(block);
  }
  return opening.flatMap((block) => openingDate(block, reading, { where: 'beside the headline', trust: DATE_TRUST.dateline }));
}

const MAX_BLOCKS = 30;

/** The day before the headline's own words: "23.01.2022 - Ferry crew rescues piano". */
export const dateOpeningHeadline = ({ headline }: Zone, reading: Reading): DateCandidate[] =>
  headline ? openingDate(headline, reading, { where: 'headline', trust: DATE_TRUST.headline }) : [];

function openingDate({ text }: Block, reading: Reading, mark: Pick<DateCandidate, 'where' | 'trust'>): DateCandidate[] {
  if (!hasDigits(text.slice(0, MAX_OPENING))) return [];
  const { text: start, dates } = reading.datesIn(text.slice(0, MAX_OPENING));
  const [found] = dates;
  if (!found || found.yearless || !BEFORE.test(start.slice(0, found.start)) || !AFTER.test(start.slice(found.end))) return [];
  return [{ found, kind: 'published', snippet: snip(text.slice(0, MAX_OPENING)), visible: true, ...mark }];
}
