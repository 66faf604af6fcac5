import { DESK_SEGMENT, HOME_PATH, HOUSE_SEGMENT, LIST_SEGMENT, PLAYER_SEGMENT, SEARCH_QUERY } from '../../rules/pathWords';
import { parseUrl, safeDecode } from '../text/urls';
import { readProse } from './liveProse';

/** Whether a page is worth reading with the engine, and what decided. */
export interface Likeliness {
  readonly likely: boolean;
  /** In a few words, e.g. `a front page`. */
  readonly why: string;
}

/** Fewer words in one place are a caption, a teaser or a notice. Wire items begin at about this length. */
const MIN_PROSE = 50;
const SOME_PROSE = 120;
const MUCH_PROSE = 300;

/** What speaks for an article adds up to this. Set on the pages in `tests/article/page/likelyArticle.test.ts`. */
const ENOUGH = 3;

/** One article's data names itself and perhaps the stories beside it; a front page's names dozens. */
const MANY_ARTICLES = 5;

const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|CriticReview|SocialMediaPosting|Recipe)$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|CheckoutPage)$/;

const no = (why: string): Likeliness => ({ likely: false, why });

/**
 * Decides from a live page and its address, without layout and before the engine runs, whether it is an article. For
 * pages that open in the reader by themselves: in doubt, no.
 */
export function judgePage(doc: Document, address: string): Likeliness {
  const url = parseUrl(address);
  if (!url) return no('no address');
  const place = judgeAddress(url);
  if (place.refusal) return no(place.refusal);
  if (hasFormInUse(doc)) return no('a form in use');
  const type = judgeTypes(doc);
  if (type.refusal) return no(type.refusal);
  const { words, isList } = readProse(doc.body ?? doc.documentElement);
  if (words < MIN_PROSE) return no('too little text');
  const headlines = doc.querySelectorAll('h1').length;
  const scores = [place.score, type.score, headlines === 1 ? 1 : 0, words >= MUCH_PROSE ? 2 : words >= SOME_PROSE ? 1 : 0, isList ? -3 : 0];
  const total = scores.reduce((sum, score) => sum + score, 0);
  return total >= ENOUGH
    ? { likely: true, why: `an article (${total})` }
    : no(isList ? 'a list of stories' : `too little speaks for an article (${total})`);
}

/** Whether an address alone speaks for an article, before anything of the page is there. */
export const mayHoldArticle = (address: string): boolean => {
  const url = parseUrl(address);
  if (!url) return false;
  const { score, refusal } = judgeAddress(url);
  return refusal === undefined && score > 0;
};

interface Verdict {
  readonly score: number;
  readonly refusal?: string;
}

/** What the address says: where a paper files its stories, and what else it has. */
function judgeAddress(url: URL): Verdict {
  const segments = safeDecode(url.pathname)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const hasId = [...url.searchParams].some(([name, value]) => /^(?:p|id|\w*id|story|article)$/i.test(name) && /\d{2}/.test(value));
  if (HOME_PATH.test(url.pathname) && !hasId) return { score: 0, refusal: 'a front page' };
  if ([...url.searchParams].some(([name]) => SEARCH_QUERY.test(name)) && !isSlug(segments.at(-1) ?? ''))
    return { score: 0, refusal: 'a search' };
  const closes = (pattern: RegExp): boolean =>
    segments.some((segment, index) => pattern.test(segment) && isShort(segments.slice(index + 1)));
  if (closes(DESK_SEGMENT)) return { score: 0, refusal: 'a form or an account' };
  if (closes(HOUSE_SEGMENT)) return { score: 0, refusal: 'a page about the paper' };
  if (segments.some((segment, index) => LIST_SEGMENT.test(segment) && segments.length - index <= 2 && !isFiled(segments.at(-1) ?? ''))) {
    return { score: -3 };
  }
  if (closes(PLAYER_SEGMENT)) return { score: -3 };
  if (hasId || isFiled(url.pathname) || isSlug(segments.at(-1) ?? '') || isSlug(segments.at(-2) ?? '')) return { score: 2 };
  return { score: segments.length <= 2 ? -2 : -1 };
}

/** Nothing that a headline could be written in. */
const isShort = (segments: readonly string[]): boolean => segments.every((segment) => !isSlug(segment));

/** A day in the path, or a story's number, which may have letters in it. */
const isFiled = (path: string): boolean =>
  /(?:^|\D)(?:19|20)\d\d[/-](?:[01]?\d|[a-z]{3})(?:\D|$)|\d{5,}/.test(path) || /(?:[a-z]*\d){5}[a-z\d]*/i.test(path);

/** Four words in a row, or a run of another script: a headline made into an address. */
const isSlug = (segment: string): boolean => /[^-_]+(?:[-_]+[^-_]+){3,}/.test(segment) || /\p{L}[^\p{ASCII}]{8,}/u.test(segment);

/** What the page calls itself. */
function judgeTypes(doc: Document): Verdict {
  const types = [...doc.querySelectorAll('script[type*="ld+json"]')].flatMap((script) => typesIn(script.textContent ?? ''));
  const articles = types.filter((type) => ARTICLE_TYPE.test(type)).length;
  const og = doc.querySelector('meta[property="og:type"], meta[name="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const isOgArticle = /article|story|^post$/.test(og);
  if (types.some((type) => LIST_TYPE.test(type)) && !isOgArticle) return { score: 0, refusal: 'a list of stories' };
  if (articles > MANY_ARTICLES && !types.includes('LiveBlogPosting') && !isOgArticle) return { score: 0, refusal: 'a list of stories' };
  if (articles > 0) return { score: 3 };
  if (og.startsWith('video') || types.includes('BroadcastEvent')) return { score: -2 };
  if (isOgArticle) return { score: 2 };
  return { score: doc.querySelector('[itemtype$="Article"], [itemprop="articleBody"]') ? 2 : 0 };
}

const TYPE = /"@type"\s*:\s*(?:"([^"]*)"|\[([^\]]*)\])/g;

/** Every `@type`, read without parsing: half of the web's JSON-LD is broken, and a megabyte of it is not rare. */
const typesIn = (json: string): string[] =>
  [...json.matchAll(TYPE)].flatMap(([, one, many]) =>
    (one ?? many ?? '').split(',').map((type) => type.replace(/["\s]|^https?:\/\/schema\.org\//g, '')),
  );

/** What its reader may be writing in, or is about to: a page that has just been parsed has not moved to its `autofocus` yet. */
const WRITTEN_IN = 'textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Somebody is writing here. */
function hasFormInUse(doc: Document): boolean {
  const active = doc.activeElement;
  if (active?.matches(WRITTEN_IN) || doc.querySelector('[autofocus]')?.matches(WRITTEN_IN)) return true;
  const fields = doc.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type]), input:is([type=text], [type=email], [type=password])',
  );
  return [...fields].some((field) => (field === active || field.value !== field.defaultValue) && field.value !== '');
}
