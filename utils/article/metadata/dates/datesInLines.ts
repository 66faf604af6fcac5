import { DATE_CLASS, ORIGINAL_LABEL, OTHER_LABEL, PUBLISHED_LABEL, UPDATED_AFTER, UPDATED_LABEL } from '../../../rules/labels';
import { DATE_TRUST, DATE_TRUST_OF_LINE } from '../../../rules/trust';
import { wordsOf } from '../../text/letters';
import type { Measured } from '../../page/types';
import { isSentence } from '../headProse';
import { isCaption } from './pictureLines';
import { snip } from '../tokens';
import { classNames } from '../foreignBoxes';
import type { Line, Place, Zone } from '../headZone';
import type { DateCandidate } from './candidates';
import { normalise } from './parseDate';
import type { Found } from './types';
import { mayHoldDate } from '../../text/numerals';
import type { Reading } from './dateReader';
import type { TreeElement } from '../../page/tree/types';
import { isElement } from '../../page/tree/tree';

/** Where the date stood, as the reader is told. */
const WHERE: Readonly<Record<Place, string>> = {
  head: 'beside the headline',
  above: 'above the headline',
  foot: 'below the text',
  far: 'on the page',
};

/** A line with more words than these beside its date is a sentence. */
const MAX_WORDS_BESIDE = 12;
const MAX_WORDS_BESIDE_LABELLED = 40;

/** A date of the page in visible text, before it is known whether it is one of many. */
interface Sighting {
  readonly line: Line;
  readonly place: Place;
  readonly found: Found;
  readonly label: 'original' | 'published' | 'updated' | 'none';
  /** The element around it is named for dates. */
  readonly marked: boolean;
}

/** Dates in what the reader sees around the headline and below the text. */
export function datesInLines(page: Measured, zone: Zone, reading: Reading): DateCandidate[] {
  const sightings = (['head', 'above', 'foot', 'far'] as const).flatMap((place) =>
    zone
      .lines(place)
      .flatMap((line) => (line.block === zone.headline ? partLine(line) : [line]))
      .flatMap((line) => sight(page, { line, place }, reading)),
  );
  const twins = new Map<string, number>();
  for (const { line } of sightings) twins.set(signature(line), (twins.get(signature(line)) ?? 0) + 1);
  const own = sightings.filter((sighting) => isOwn(sighting, zone, twins.get(signature(sighting.line)) ?? 1));
  const far = new Set(own.filter(({ place, label }) => place === 'far' && isPublished(label)).map(({ found }) => found.text));
  return own
    .filter(({ place, label }) => place !== 'far' || !isPublished(label) || far.size <= MAX_DAYS_FAR)
    .map((sighting) => toCandidate(sighting, zone.start));
}

/** A day beside the headline's words, in an element of its own. */
const partLine = (line: Line): Line[] => line.pieces.map((text) => ({ ...line, pieces: [text], text }));

/** Where more days far from the text say that something was published on them, they are of other stories. */
const MAX_DAYS_FAR = 1;

/** Lines of cards stand in elements alike. */
const signature = ({ block }: Line): string => `${block.parent.localName}.${block.parent.getAttribute('class') ?? ''}`;

function isOwn(sighting: Sighting, zone: Zone, alike: number): boolean {
  const { line, place, label, marked } = sighting;
  const strangeness = zone.strangeness(line.block.parent);
  if (label === 'none' && (isCaption(line) || (place !== 'head' && isSentence(line.block)))) return false;
  if (strangeness === 'foreign') return isClosest(sighting, zone);
  if (place === 'head' || (strangeness === 'own' && isRightAbove(line, zone))) return true;
  if (label === 'none' && !marked) return strangeness === 'own' && isRightBelow(line, zone);
  if (place === 'above') return strangeness === 'own' || alike === 1;
  return alike === 1 || (strangeness === 'own' && (isPublished(label) || alike === 2));
}

const isPublished = (label: Sighting['label']): boolean => label === 'published' || label === 'original';

/**
 * The elements of a story are named for the site's at times, as "breadcrumbs" or "footer": a day alone right below the headline
 * is the story's all the same, and one that says so right above it.
 */
function isClosest({ line, place, label, found }: Sighting, zone: Zone): boolean {
  if (place === 'above') return isPublished(label) && isRightAbove(line, zone);
  return place === 'head' && zone.headline?.index === line.block.index - 1 && normalise(line.text).startsWith(found.text);
}

/** A line of little more than a date close above the headline; the site's own head stands farther off. */
const isRightAbove = ({ block, text }: Line, { start }: Zone): boolean =>
  start - 1 - block.index <= MAX_LINES_ABOVE && block.index < start && text.length <= MAX_CHARS_ABOVE;

/** The writer's name and the day, signed under the text. */
const isRightBelow = ({ block, text }: Line, { end }: Zone): boolean =>
  block.index > end && block.index - end <= MAX_LINES_BELOW && text.length <= MAX_CHARS_ABOVE;

const MAX_LINES_BELOW = 2;
const MAX_LINES_ABOVE = 3;
const MAX_CHARS_ABOVE = 60;

function sight(page: Measured, { line, place }: { line: Line; place: Place }, reading: Reading): Sighting[] {
  if (!mayHoldDate(line.text)) return [];
  const { text, dates } = reading.datesIn(line.text);
  if (dates.length === 0) return [];
  const above = labelAbove(page, line);
  return dates.flatMap((found, index) => {
    const before = index === 0 && found.start < 3 && above !== '' ? above : text.slice(dates[index - 1]?.end ?? 0, found.start);
    const label = labelOf(before.slice(-MAX_LABEL_REACH), dates.length === 1 ? text.slice(found.end, found.end + MAX_LABEL_REACH) : '');
    const maxWords = isPublished(label) && place !== 'far' ? MAX_WORDS_BESIDE_LABELLED : MAX_WORDS_BESIDE;
    if (OTHER_LABEL.test(before) || wordsBeside(text, found) > maxWords) return [];
    if (found.yearless && !found.clock) return [];
    return [{ line, place, found, label, marked: DATE_CLASS.test(namesAround(line)) } as const];
  });
}

/** A label stands no farther from its date, in characters. */
const MAX_LABEL_REACH = 48;

/** "Originally published on"; where a name stands in between, that is another paper's. */
const SAYS_ORIGINAL = new RegExp(
  `(?:${ORIGINAL_LABEL.source})[^a-z\\d\\u00c0-\\u1fff\\u3005-\\ud7ff]*(?:[a-z\\u00df-\\u1fff]{1,3}[^a-z\\d\\u00c0-\\u1fff\\u3005-\\ud7ff]+)?$`,
  'i',
);

/** What the words before a date, and those behind the only date of a line, say of it. */
function labelOf(before: string, after: string): Sighting['label'] {
  if (SAYS_ORIGINAL.test(before)) return 'original';
  if (PUBLISHED_LABEL.test(before)) return 'published';
  if (UPDATED_LABEL.test(before)) return 'updated';
  if (PUBLISHED_LABEL.test(after)) return 'published';
  return UPDATED_AFTER.test(after) && !UPDATED_SAME_DAY.test(after) ? 'updated' : 'none';
}

/** "5 January 2025, updated at 16:01" came out on that day. */
const UPDATED_SAME_DAY = /^\D*\d{1,2}[:.h]\d{2}(?!\d)/;

const MAX_LABEL_CHARS = 30;

/** "Published", "Mise en ligne": a line of its own right above the date, in the same box. */
function labelAbove(page: Measured, { block }: Line): string {
  const above = page.blocks[block.index - 1];
  if (!above || above.text.length > MAX_LABEL_CHARS || !block.parent.parentElement?.contains(above.parent)) return '';
  return PUBLISHED_LABEL.test(above.text) || UPDATED_LABEL.test(above.text) ? above.text : '';
}

/** A day counts for less the farther it stands from the headline, in blocks. */
const MAX_DISTANCE_LOSS = 5;

function toCandidate({ line, place, found, label, marked }: Sighting, start: number): DateCandidate {
  const distance = Math.min(MAX_DISTANCE_LOSS, Math.abs(line.block.index - start) / 4);
  const trust =
    (label === 'original' ? DATE_TRUST.original : DATE_TRUST.line[place]) +
    (label === 'published' ? DATE_TRUST_OF_LINE.labelled : 0) +
    (marked ? DATE_TRUST_OF_LINE.marked : 0) +
    (line.block.hidden ? DATE_TRUST_OF_LINE.hidden : 0) +
    (found.yearless ? DATE_TRUST_OF_LINE.yearless : 0) -
    distance;
  const printed = (place === 'head' || (place === 'above' && marked)) && label !== 'updated' && !line.block.hidden && !found.yearless;
  const kind = label === 'updated' ? 'modified' : 'published';
  return { found, kind, where: WHERE[place], snippet: snip(line.text), trust, visible: true, printed };
}

const wordsBeside = (text: string, found: Found): number => wordsOf(text.replace(found.text, ' ')).length;

/** Names of the elements around a line and inside it. */
function namesAround({ block }: Line): string {
  let names = '';
  let at: TreeElement | null = block.parent;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) names += ` ${at.localName} ${classNames(at)}`;
  for (const node of block.nodes) {
    if (isElement(node)) names += ` ${node.localName} ${classNames(node)}`;
  }
  return names;
}
