import { KICKER_CLASS } from '../../../rules/labels';
import type { Block } from '../../page/types';
import type { Candidate, Fact } from '../../types';
import { countWords, fold } from '../../text/words';
import { textOf, typesOf } from '../jsonLd';
import { firstMeta } from '../metaTags';
import type { Places } from '../pageFacts';
import { snip, tokens } from '../tokens';
import { plainHostOf } from '../../text/urls';
import { slugFit, slugOf } from './slug';
import { siteNames } from './title';
import { classNames } from '../foreignBoxes';
import { readPieces } from '../headZone';
import type { TreeNode } from '../../page/tree/types';
import { isElement } from '../../page/tree/tree';

/** The story's own headline, as most of the page's witnesses have it, without the site's name and the kicker. */
export function readHeadline(places: Places): Fact {
  const { page, metas, own, zone, strip } = places;
  const candidates: Candidate[] = [];
  const printed = softened(zone.headline && headlineText(zone.headline));
  const data = softened(own.story && textOf(own.story['headline'] ?? own.story['name']));
  const shared = softened(firstMeta(metas, 'og:title'));
  const isAgreed = isWhole([printed, data, shared]);
  const add = (text: string | undefined, where: string): void => {
    const raw = softened(text);
    const value = isAgreed && raw === printed ? raw : strip(raw);
    if (value !== '') candidates.push({ value, where, snippet: snip(raw) });
  };
  add(printed, 'headline');
  add(data, 'json-ld headline');
  add(shared, 'meta og:title');
  add(firstMeta(metas, 'twitter:title'), 'meta twitter:title');
  add(page.title, 'title');
  const isNews = own.story !== undefined && typesOf(own.story).some((type) => /News|Reportage/.test(type));
  const chosen = choose(candidates, {
    headline: zone.headline,
    isNews,
    slug: slugOf(page.url),
    names: [plainHostOf(page.url), ...siteNames(places)],
  }) ?? {
    value: fold(page.title),
    where: 'title',
    snippet: snip(page.title),
  };
  return { ...chosen, others: candidates.filter((candidate) => candidate !== chosen) };
}

/** Hyphens for the ends of lines are no part of the words. */
const softened = (text: string | undefined): string => fold((text ?? '').replace(/\u00ad/g, ''));

/** What is printed, in the data and for sharing word for word alike has nothing of the site's in it: "BUDGET 3.0 | Ferries to pay". */
const isWhole = ([printed, ...others]: readonly string[]): boolean =>
  printed !== '' && others.some((other) => other !== '') && others.every((other) => other === '' || other === printed);

interface Seen {
  readonly headline: Block | undefined;
  readonly isNews: boolean;
  readonly slug: string;
  /** The site's, which some pages have for a heading: its host without `www.`, and what it calls itself. */
  readonly names: readonly string[];
}

/**
 * What the reader sees over the story, unless the page's data has it without a kicker or subtitle that stands in
 * the same heading; or unless a news article's data is better seconded in another wording; or unless the
 * address was made of another wording, and the heading is of something else.
 */
function choose(candidates: readonly Candidate[], { headline, isNews, slug, names }: Seen): Candidate | undefined {
  const [first] = candidates;
  if (first?.where !== 'headline') return first;
  const others = candidates.slice(1);
  const isSite = ({ value }: Candidate): boolean => names.some((name) => same(name, value));
  if (isSite(first)) return others.find((other) => !isSite(other)) ?? first;
  if (isParagraph(first.value)) return others.find((other) => countVotes(other, others) > 1) ?? first;
  const isSharedWhole = others.some(({ where, value }) => where === 'meta og:title' && value === first.value);
  return (
    (isNews ? secondedData(others, first) : undefined) ??
    (isSharedWhole
      ? undefined
      : others.find(
          (other) => isCore(other, first, headline) && (first.value.endsWith(other.value) || !isOutvoted(other, first, candidates)),
        )) ??
    namedByAddress(others, first, slug) ??
    unanimous(others, first) ??
    first
  );
}

const isOutvoted = (one: Candidate, other: Candidate, all: readonly Candidate[]): boolean => countVotes(one, all) < countVotes(other, all);

/** Some pages set their first paragraph as the heading: it is longer than headlines are, and goes on after a sentence. */
const isParagraph = (text: string): boolean => countWords(text) > MAX_HEADLINE_WORDS && /[.!?]\s/.test(text);

const MAX_HEADLINE_WORDS = 30;

/**
 * What a news article's data has for its headline, where that is better seconded than the heading, or as well, and shared. Words for searching
 * are not: those that stand in data and title alone where sharing has words of its own too. Nor is the heading with a kicker before it.
 */
function secondedData(others: readonly Candidate[], first: Candidate): Candidate | undefined {
  const data = others.find(({ where }) => where === 'json-ld headline');
  if (!data || same(data.value, first.value)) return undefined;
  const all = [first, ...others];
  const shared = others.find(({ where }) => where === 'meta og:title');
  const isForSearch = shared && !same(shared.value, data.value) && !same(shared.value, first.value);
  const isShared = shared !== undefined && same(shared.value, data.value);
  const isKickered = countVotes(first, all) > 1 && data.value.toLowerCase().endsWith(` ${first.value.toLowerCase()}`);
  return !isForSearch && !isKickered && countVotes(data, all) > 1 && countVotes(data, all) >= countVotes(first, all) + (isShared ? 0 : 1)
    ? data
    : undefined;
}

/** Addresses that were made of a title hold nearly all of its words, and little of any other's. */
const MIN_FIT = 0.85;
const MAX_OTHER_FIT = 0.4;

/** The wording that the page's address was made of, where the heading above the text is of something else: an entry of a live blog, a form. */
function namedByAddress(others: readonly Candidate[], first: Candidate, slug: string): Candidate | undefined {
  if (slug === '' || slugFit(first.value, slug) >= MAX_OTHER_FIT) return undefined;
  return others.find(
    (other) =>
      slugFit(other.value, slug) >= MIN_FIT &&
      !first.value.startsWith(other.value) &&
      (other.where === 'json-ld headline' || countVotes(other, others) > 1),
  );
}

/** Where data, sharing cards and title all have one wording, that is the headline: with the colon that its parts need, and with what belongs in front of it. */
function unanimous(others: readonly Candidate[], first: Candidate): Candidate | undefined {
  const [one] = others;
  if (!one || others.some(({ value }) => value !== one.value) || countVotes(one, others) < 2) return undefined;
  const isLonger =
    countVotes(one, others) > 2 &&
    tokens(one.value)
      .join(' ')
      .endsWith(` ${tokens(first.value).join(' ')}`);
  return isLonger || (same(one.value, first.value) && countParts(one.value) > countParts(first.value)) ? one : undefined;
}

/** A kicker that is an element of its own has no colon behind it in the heading, and has one everywhere else. */
const countParts = (text: string): number => text.split(/[:–—-]\s/).length;

/** How many independent places have this wording; what is made for sharing is one. */
const countVotes = ({ value }: Candidate, all: readonly Candidate[]): number =>
  new Set(all.filter((other) => same(other.value, value)).map(({ where }) => where.replace('twitter', 'og'))).size;

const same = (a: string, b: string): boolean => a === b || tokens(a).join(' ') === tokens(b).join(' ');

/** A headline has more words than a kicker. */
const MIN_HEADLINE_WORDS = 3;

/** Whether `text` is the heading without an element or line before it (a kicker) or behind it (a subtitle). */
function isCore({ value: text }: Candidate, { value: heading }: Candidate, block: Block | undefined): boolean {
  if (!block || text.length >= heading.length || tokens(text).length < MIN_HEADLINE_WORDS) return false;
  if (!heading.startsWith(text) && !heading.endsWith(text)) return false;
  const pieces = readPieces(block.nodes);
  return pieces.some((_, at) => at > 0 && (same(pieces.slice(0, at).join(' '), text) || same(pieces.slice(at).join(' '), text)));
}

/** The heading's text without the parts that are named as kickers. */
function headlineText({ nodes, text }: Block): string {
  if (!nodes.some(isKicker)) return text.replace(/\n/g, ' ');
  const rest = fold(nodes.map((node) => (isKicker(node) ? ' ' : (node.textContent ?? ''))).join(''));
  return tokens(rest).length >= MIN_HEADLINE_WORDS ? rest : text.replace(/\n/g, ' ');
}

const isKicker = (node: TreeNode): boolean => isElement(node) && KICKER_CLASS.test(classNames(node));
