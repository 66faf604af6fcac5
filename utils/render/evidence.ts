import type { Article, Candidate, DateFact, Fact } from '../article/types';
import type { Word } from '../browser/i18n';
import { formatDay, formatMoment } from './date';

/** Something the page says, and where it says so. */
export interface Claim {
  /** As the reader's language writes it. */
  readonly said: string;
  readonly places: readonly Word[];
  /** Words of the page that hold it. */
  readonly snippet: string;
}

/** What is shown of one fact to a reader who asks how it is known. */
export interface Proof extends Claim {
  readonly fact: Word;
  /** What else is to be said of it, e.g. that the page's data has none. */
  readonly notes: readonly Note[];
  /** What other places say, which were believed less. */
  readonly passedOver: readonly Claim[];
}

export interface Note {
  readonly word: Word;
  readonly given: string;
}

/** More of what was not taken would be a list of the whole page. */
const MAX_PASSED_OVER = 3;

/** Where things stand, by the beginnings of `Candidate.where`; what is in none of them is the page's data. */
const PLACES: readonly (readonly [where: string, word: Word])[] = [
  ['beside the headline', 'inHead'],
  ['author beside the headline', 'inHead'],
  ['time beside the headline', 'inHead'],
  ['headline', 'asHeading'],
  ['above the headline', 'aboveHead'],
  ['below the text', 'belowText'],
  ['on the page', 'onPage'],
  ['beside the date', 'besideDate'],
  ['dateline', 'inDateline'],
  ['credit line', 'inCreditLine'],
  ['byline', 'inByline'],
  ['address', 'inAddress'],
  ['canonical address', 'inTrueAddress'],
  ['title', 'inTitle'],
];

const placeOf = ({ where }: Candidate): Word => PLACES.find(([beginning]) => where.startsWith(beginning))?.[1] ?? 'inData';

type Evident = Pick<Article, 'evidence' | 'byline' | 'dateUncertain' | 'dateApproximate'>;

/** Why the line above the text says what it says, fact by fact; empty for an article that came without its evidence. */
export function proofsOf({ evidence, byline, dateUncertain, dateApproximate }: Evident, locale: string): Proof[] {
  const { published, modified, source, title } = evidence;
  const [writer] = evidence.byline ?? [];
  const day = (candidate: Candidate): string => formatDay(candidate.value, locale) || candidate.snippet;
  const proofs = [
    published && {
      ...proofOf(published, 'factDate', day),
      ...(published.value === '' && { said: published.text ?? '' }),
    },
    modified && proofOf(modified, 'factUpdated', day),
    source && proofOf(source, 'factSource', asIs),
    writer && {
      ...proofOf(writer, 'factByline', asIs),
      said: new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(byline),
    },
    title && proofOf(title, 'factHeadline', asIs),
  ].filter((proof) => proof !== undefined);
  const dateNotes = notesOfDate(published, { dateUncertain, dateApproximate, locale });
  return proofs.map((proof) => (proof.fact === 'factDate' ? { ...proof, notes: [...proof.notes, ...dateNotes] } : proof));
}

const asIs = ({ value }: Candidate): string => value;

interface DateMarks {
  readonly dateUncertain: boolean | undefined;
  readonly dateApproximate: boolean | undefined;
  readonly locale: string;
}

function notesOfDate(published: DateFact | undefined, { dateUncertain, dateApproximate, locale }: DateMarks): Note[] {
  const moment = formatMoment(published?.value, locale);
  return [
    ...(dateUncertain ? [{ word: 'dayOrMonth', given: '' } as const] : []),
    ...(dateApproximate ? [{ word: 'reckonedFrom', given: published?.text ?? published?.snippet ?? '' } as const] : []),
    ...(moment.page ? [{ word: 'byPagesClock', given: moment.page } as const] : []),
    ...(moment.reader ? [{ word: 'byYourClock', given: moment.reader } as const] : []),
  ];
}

/** Candidates that say the same are one claim with several places. */
function proofOf(fact: Fact, name: Word, say: (candidate: Candidate) => string): Proof {
  const claims = new Map<string, Claim>();
  for (const candidate of [fact, ...fact.others]) {
    const said = say(candidate);
    if (said === '') continue;
    const known = claims.get(keyOf(said));
    const place = placeOf(candidate);
    if (known?.places.includes(place)) continue;
    claims.set(keyOf(said), known ? { ...known, places: [...known.places, place] } : { said, places: [place], snippet: candidate.snippet });
  }
  const [first = { said: say(fact), places: [placeOf(fact)], snippet: fact.snippet }, ...others] = claims.values();
  const isInData = [first, ...others].some(({ places }) => places.includes('inData'));
  return {
    ...first,
    fact: name,
    notes: isInData ? [] : [{ word: 'dataGivesNone', given: '' }],
    passedOver: others.filter((claim) => name !== 'factSource' || !isOnlyAddress(claim)).slice(0, MAX_PASSED_OVER),
  };
}

/** A host's name stands in every address, and tells nobody anything. */
const isOnlyAddress = ({ places }: Claim): boolean => places.every((place) => place === 'inAddress');

/** Case, quotes and spaces are no other claim. */
const keyOf = (said: string): string =>
  said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ');
