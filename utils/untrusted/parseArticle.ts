import { isDateValue } from '../article/metadata/dates/dateValue';
import { sanitize } from '../article/output/sanitize';
import type {
  Article,
  Candidate,
  Completeness,
  DateFact,
  Extraction,
  Fact,
  Kind,
  RelatedPaper,
  RelatedStory,
  Removal,
  SafeHtml,
  StoryHead,
} from '../article/types';
import { parseTag } from '../article/text/languageTags';
import { boolean, listOf, number, oneOf, optional, type Parser, shape, text, webAddress } from './parse';
import { parseRefusal } from './parseReaderState';

/** Longest pieces let through, in characters. A body of 200,000 words with its markup stays far below `BODY`. */
const MAX = { NAME: 300, TITLE: 1_000, SNIPPET: 500, ADDRESS: 4_000, RECEIPT: 300, STANDFIRST: 5_000, BODY: 30_000_000 };

/** Most entries of a list. */
const MANY = 500;
const FEW = 50;

const KINDS: { readonly [Name in Kind]: true } = {
  ad: true,
  'ai-promotion': true,
  app: true,
  byline: true,
  comments: true,
  consent: true,
  credit: true,
  donation: true,
  login: true,
  'most-read': true,
  navigation: true,
  newsletter: true,
  other: true,
  outside: true,
  player: true,
  poll: true,
  'read-also': true,
  related: true,
  repeated: true,
  share: true,
  subscribe: true,
  tags: true,
  taught: true,
};

const name = text(MAX.NAME);
const snippet = text(MAX.SNIPPET);
const address = webAddress(MAX.ADDRESS);
const dir = oneOf('ltr', 'rtl');

/** A second time, at this side of the border: whatever sent the markup, it may have been a page. */
const body: Parser<SafeHtml> = (raw) => sanitize(text(MAX.BODY)(raw));

const candidate = shape<Candidate>({ value: text(MAX.TITLE), where: name, snippet });

const fact = shape<Fact>({ value: text(MAX.TITLE), where: name, snippet, others: listOf(candidate, FEW) });

/** A day, or an instant, that there is; nothing where it is none: `Intl` throws at it. */
const dateValue: Parser<string> = (raw) => {
  const value = name(raw);
  return isDateValue(value) ? value : '';
};

/** A language that `Intl` takes. */
const language: Parser<string | undefined> = (raw) => parseTag(name(raw));

const dateFact = shape<DateFact>({
  value: dateValue,
  where: name,
  snippet,
  others: listOf(shape<Candidate>({ value: dateValue, where: name, snippet }), FEW),
  text: optional(name),
  approximate: optional(boolean),
  uncertain: optional(boolean),
});

const removal = shape<Removal>({
  id: name,
  rule: name,
  kind: (raw) => kindOf(raw),
  why: text(MAX.SNIPPET),
  text: text(MAX.RECEIPT),
  words: number(0, Number.MAX_SAFE_INTEGER),
  apart: optional(boolean),
  always: optional(boolean),
  evidence: optional(listOf(snippet, FEW)),
});

const related = shape<RelatedStory>({
  title: text(MAX.TITLE),
  url: optional(address),
  papers: listOf(shape<RelatedPaper>({ source: optional(name), url: optional(address) }), FEW),
});

const completeness = shape<Completeness>({
  verdict: oneOf('whole', 'partial', 'preview'),
  share: number(0, 1),
  evidence: listOf(snippet, FEW),
  missing: listOf(name, MANY),
});

const article = shape<Article>({
  title: text(MAX.TITLE),
  standfirst: optional(text(MAX.STANDFIRST)),
  byline: listOf(name, FEW),
  source: name,
  via: optional(name),
  published: optional(dateValue),
  modified: optional(dateValue),
  dateText: optional(name),
  dateApproximate: optional(boolean),
  dateUncertain: optional(boolean),
  section: optional(name),
  image: optional(address),
  caption: optional(text(MAX.SNIPPET)),
  free: optional(boolean),
  lang: optional(language),
  dir,
  url: address,
  canonical: optional(address),
  html: body,
  text: text(MAX.BODY),
  wordCount: number(0, Number.MAX_SAFE_INTEGER),
  minutes: number(0, Number.MAX_SAFE_INTEGER),
  removals: listOf(removal, MANY),
  back: listOf(removal, MANY),
  related: listOf(related, FEW),
  completeness,
  evidence: shape<Article['evidence']>({
    title: optional(fact),
    source: optional(fact),
    published: optional(dateFact),
    modified: optional(dateFact),
    byline: optional(listOf(fact, FEW)),
  }),
});

const found = shape<Extraction & { ok: true }>({ ok: oneOf(true), article });

const refused = shape<Extraction & { ok: false }>({
  ok: oneOf(false),
  reason: parseRefusal,
  title: text(MAX.TITLE),
  head: optional(
    shape<StoryHead>({
      source: name,
      via: optional(name),
      published: optional(dateValue),
      dateText: optional(name),
      dateUncertain: optional(boolean),
    }),
  ),
});

const extraction: Parser<Extraction> = (raw) =>
  typeof raw === 'object' && raw !== null && 'ok' in raw && raw.ok === true ? found(raw) : refused(raw);

interface Told {
  readonly extraction: Extraction;
  readonly loading: boolean;
  readonly isOpen?: boolean;
}

/** What a tab says it read, as far as it has the right shape. @throws TypeError where it has not. */
export const parseReading: Parser<Told> = shape<Told>({ extraction, loading: boolean, isOpen: optional(boolean) });

function kindOf(raw: unknown): Kind {
  const kind = name(raw);
  return isKind(kind) ? kind : 'other';
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);
