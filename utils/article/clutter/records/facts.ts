import type { TreeElement } from '../../page/tree/types';
import { readsAge } from '../../text/relativeTime';
import { readLanguage } from '../../page/language';
import { linksOf } from '../../page/links';
import type { Block, Measured, Span } from '../../page/types';
import { memoizeWeak } from '../../text/memo';
import { maskOf } from '../../text/phrases';
import { isSameSite, otherPage } from '../../text/urls';
import { lettered } from '../../text/unicodeClasses';
import { endsSentence } from '../../text/words';
import { recordListsOf } from './findRecords';
import { isLinked } from './shapes';
import type { RecordList } from './types';

/** What speaks for or against a list of records being the story's own. Shares are of its records, 0 to 1. */
export interface RecordFacts {
  readonly count: number;
  /** Means over the records. */
  readonly blocks: number;
  readonly words: number;
  readonly longest: number;
  /** Has a line that is a link of several words. */
  readonly linked: number;
  /** Leads to another page of this site; to another site. */
  readonly here: number;
  readonly elsewhere: number;
  /** Links of different records lead to different pages. */
  readonly distinct: number;
  /** Has a short line that says when. */
  readonly dated: number;
  /** Has a short line beside headline and date. */
  readonly labelled: number;
  readonly pictured: number;
  /** Says one of its lines, or its picture's, more than once. */
  readonly repeated: number;
  /** Its longest text breaks off. */
  readonly cut: number;
  /** Its longest text begins as another record's does. */
  readonly copied: number;
  readonly priced: number;
  /** Has something to press. */
  readonly pressed: number;
  readonly headed: number;
  /** Its linked headline stands below its text, as no story has it. */
  readonly trailed: number;
  /** Share of the long words of its text that the rest of the page's prose has too. */
  readonly kin: number;
  readonly table: number;
}

/** A short line: source, section, age. Words. */
const MAX_LABEL_WORDS = 7;
const MIN_LINK_WORDS = 3;

/** A text, as against a headline or a label. Words. */
const MIN_TEXT_WORDS = 10;

/** So much of a text tells whether two begin alike. Characters. */
const BEGINNING = 40;

const DATED = maskOf(['published', 'updated']);

const PICTURE = 'img, picture';

const PRESSED = 'button, form, textarea, a[href^="#"]';

/** A long word is seldom one that every text has. Letters. */
const longWord = lettered('[\\p{L}\\p{N}]{6,}', 'g');

export const recordFactsOf = memoizeWeak((page: Measured) => {
  const lists = recordListsOf(page);
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const inRecords = new Set(lists.flatMap(({ span }) => range(span)));
  const outside = new Set(
    page.blocks.filter(({ index, words }) => !inRecords.has(index) && words >= MIN_TEXT_WORDS).flatMap(({ text }) => longWordsOf(text)),
  );
  return new Map(lists.map((list) => [list, factsOf({ page, saysAge, outside }, list)]));
});

const range = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, offset) => start + offset);

const longWordsOf = (text: string): string[] => text.toLowerCase().match(longWord(text)) ?? [];

interface Reading {
  readonly page: Measured;
  readonly saysAge: (text: string) => boolean;
  readonly outside: ReadonlySet<string>;
}

interface Read {
  readonly blocks: readonly Block[];
  readonly links: readonly TreeElement[];
  readonly longest: Block | undefined;
  readonly elements: readonly TreeElement[];
}

function factsOf(reading: Reading, list: RecordList): RecordFacts {
  const records = list.records.map((span, at) => readRecord(reading.page, span, list.elements[at] ?? []));
  return {
    count: records.length,
    ...sizes(records),
    ...leads(reading.page, records),
    ...fields(reading, records),
    ...texts(reading, records),
  };
}

const shareOf = (records: readonly Read[], has: (record: Read) => boolean): number => records.filter(has).length / records.length;

const meanOf = (records: readonly Read[], of: (record: Read) => number): number =>
  records.reduce((sum, record) => sum + of(record), 0) / records.length;

const sizes = (records: readonly Read[]): Pick<RecordFacts, 'blocks' | 'words' | 'longest'> => ({
  blocks: meanOf(records, ({ blocks }) => blocks.length),
  words: meanOf(records, ({ blocks }) => blocks.reduce((sum, { words }) => sum + words, 0)),
  longest: meanOf(records, ({ longest }) => longest?.words ?? 0),
});

function leads(page: Measured, records: readonly Read[]): Pick<RecordFacts, 'linked' | 'here' | 'elsewhere' | 'distinct'> {
  const pages = records.flatMap(
    ({ links }) => links.map((link) => otherPage(link.getAttribute('href') ?? '', page.url)).find(isSaid) ?? [],
  );
  const here = pages.filter((url) => isSameSite(url, page.url)).length;
  return {
    linked: shareOf(records, ({ blocks }) => blocks.some((block) => isLinked(block) && block.words >= MIN_LINK_WORDS)),
    here: here / records.length,
    elsewhere: (pages.length - here) / records.length,
    distinct: new Set(pages).size / records.length,
  };
}

const isSaid = (url: string | undefined): url is string => url !== undefined;

type Fields = Pick<RecordFacts, 'trailed' | 'dated' | 'labelled' | 'pictured' | 'repeated' | 'priced' | 'pressed' | 'headed' | 'table'>;

function fields({ saysAge }: Reading, records: readonly Read[]): Fields {
  const isDate = (block: Block): boolean => isShort(block) && ((block.wordings & DATED) !== 0 || holdsTime(block) || saysAge(block.text));
  const isLabel = (block: Block): boolean => isShort(block) && !HEADING.test(block.tag) && !isLinked(block) && !isDate(block);
  const holds = (selector: string): number =>
    shareOf(records, ({ elements }) => elements.some((el) => el.matches(selector) || el.querySelector(selector) !== null));
  return {
    dated: shareOf(records, ({ blocks }) => blocks.some(isDate)),
    labelled: shareOf(records, ({ blocks }) => blocks.some(isLabel)),
    pictured: holds(PICTURE),
    trailed: shareOf(records, isTrailed),
    repeated: shareOf(records, repeatsItself),
    priced: shareOf(records, ({ blocks }) => blocks.some(({ text }) => /\d/.test(text) && price(text).test(text))),
    pressed: holds(PRESSED),
    headed: shareOf(records, ({ blocks }) => blocks.some(({ tag }) => HEADING.test(tag))),
    table: shareOf(records, ({ elements }) => elements[0]?.localName === 'tr'),
  };
}

function texts({ outside }: Reading, records: readonly Read[]): Pick<RecordFacts, 'cut' | 'copied' | 'kin'> {
  const beginnings = records.map(({ longest }) => longest?.text.slice(0, BEGINNING) ?? '');
  const own = records.flatMap(({ blocks }) => blocks.filter(isText).flatMap(({ text }) => longWordsOf(text)));
  return {
    cut: shareOf(records, ({ longest }) => longest !== undefined && isText(longest) && !endsSentence(longest.text)),
    copied: beginnings.filter((text, at) => text !== '' && beginnings.indexOf(text) !== at).length / records.length,
    kin: own.length === 0 ? 0 : own.filter((word) => outside.has(word)).length / own.length,
  };
}

function isTrailed({ blocks, longest }: Read): boolean {
  const below = longest && isText(longest) ? blocks.filter(({ index }) => index > longest.index) : [];
  return below.some((block) => isLinked(block) && block.words >= MIN_LINK_WORDS);
}

const isText = ({ words }: Block): boolean => words >= MIN_TEXT_WORDS;

const isShort = ({ words }: Block): boolean => words <= MAX_LABEL_WORDS;

const HEADING = /^h[1-6]$/;

const price = lettered('[\\p{Sc}]\\s?\\d|\\d\\s?[\\p{Sc}]');

function readRecord(page: Measured, { start, end }: Span, elements: readonly TreeElement[]): Read {
  const blocks = page.blocks.slice(start, end);
  const around = elements[0]?.closest('a[href]');
  const longest = blocks.reduce<Block | undefined>((one, other) => (one && one.words >= other.words ? one : other), undefined);
  return { blocks, links: around ? [around] : blocks.flatMap(linksOf), longest, elements };
}

const holdsTime = ({ nodes, parent }: Block): boolean => nodes.some((node) => node.localName === 'time') || parent.closest('time') !== null;

/** A line stands in it twice, or is the text of its picture too. */
function repeatsItself({ blocks, elements }: Read): boolean {
  const texts = blocks.filter(({ words }) => words >= MIN_LINK_WORDS).map(({ text }) => text);
  if (new Set(texts).size < texts.length) return true;
  const alt =
    elements
      .flatMap((el) => [...el.querySelectorAll('img[alt]')])
      .map((image) => image.getAttribute('alt')?.trim() ?? '')
      .find((text) => text !== '') ?? '';
  return alt !== '' && texts.includes(alt);
}
