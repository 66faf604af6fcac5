/** Month by name as it stands in text, folded by `monthKey`. */
export type Months = ReadonlyMap<string, number>;

/** Lower case, without accents and dots: "Août", "aout", "juil." */
export const monthKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i');

/** Month names of newspapers that `Intl` writes otherwise. */
const ALSO: Readonly<Record<string, number>> = {
  mrz: 3,
  mrt: 3,
  sept: 9,
  setp: 9,
  set: 9,
  agust: 8,
  juni: 6,
  juli: 7,
  janv: 1,
  fevr: 2,
  avr: 4,
};

/** Languages asked when neither the page's own nor English knows a name. */
const LANGUAGES =
  'de fr es it pt nl sv nb da fi is pl cs sk sl hr sr sr-Latn bs mk bg ru uk be lt lv et hu ro sq el tr az kk uz ka hy ar fa he hi bn mr ne ur ta te ml kn gu pa si th lo km my id ms fil sw af eu ca gl ga cy mt am mn'.split(
    ' ',
  );

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // with a day, many languages inflect the name: январь, 8 января
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Month names of some languages, nominative, genitive and abbreviated. */
export function monthsOf(languages: readonly string[]): Months {
  const months = new Map<string, number>(Object.entries(ALSO));
  for (const language of languages) for (const form of FORMS) addMonths(months, language, form);
  return months;
}

/** Month names of all the languages `Intl` can be asked for. */
export const allMonths = (): Months => monthsOf(LANGUAGES);

function addMonths(months: Map<string, number>, language: string, form: Intl.DateTimeFormatOptions): void {
  if (!isLanguage(language)) return;
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) {
    const parts = format.formatToParts(Date.UTC(2024, month, 15));
    const name = monthKey(parts.find(({ type }) => type === 'month')?.value ?? '');
    if (/\p{L}{2,}/u.test(name) && !months.has(name)) months.set(name, month + 1);
  }
}

function isLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** Shorter names are cut off differently everywhere ("Sept.", "Febr."): one that only one month begins with is that month. */
const MIN_PREFIX = 3;

/** 1 to 12, or undefined where the word is no month. */
export function monthOf(word: string, months: Months): number | undefined {
  const key = monthKey(word);
  const exact = months.get(key);
  if (exact !== undefined || key.length < MIN_PREFIX) return exact;
  const found = new Set<number>();
  for (const [name, month] of months) if (name.startsWith(key)) found.add(month);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
