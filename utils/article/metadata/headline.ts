import type { Block } from '../page';
import type { Candidate, Fact } from '../types';
import { fold } from '../words';
import { textOf, typesOf } from './jsonld';
import { firstMeta } from './metas';
import type { Places } from './places';
import { snip, tokens } from './text';
import { siteStripper } from './title';
import { classNames } from './strangeness';
import { readPieces } from './zone';

/** The story's own headline, as most of the page's witnesses have it, without the site's name and the kicker. */
export function readHeadline(places: Places): Fact {
  const { page, metas, own, zone } = places;
  const strip = siteStripper(places);
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, where: string): void => {
    const value = strip(fold((text ?? '').replace(/\u00ad/g, '')));
    if (value !== '') candidates.push({ value, where, snippet: snip(text ?? '') });
  };
  add(zone.headline && headlineText(zone.headline), 'headline');
  add(own.story && textOf(own.story['headline'] ?? own.story['name']), 'json-ld headline');
  add(firstMeta(metas, 'og:title'), 'meta og:title');
  add(firstMeta(metas, 'twitter:title'), 'meta twitter:title');
  add(page.title, 'title');
  const isNews = own.story !== undefined && typesOf(own.story).some((type) => /News|Reportage/.test(type));
  const chosen = choose(candidates, { headline: zone.headline, isNews }) ?? {
    value: fold(page.title),
    where: 'title',
    snippet: snip(page.title),
  };
  return { ...chosen, others: candidates.filter((candidate) => candidate !== chosen) };
}

/**
 * What the reader sees over the story, unless the page's data has it without a kicker or subtitle that stands in
 * the same heading; or unless a news article's data is at least as well seconded in another wording.
 */
function choose(
  candidates: readonly Candidate[],
  { headline, isNews }: { headline: Block | undefined; isNews: boolean },
): Candidate | undefined {
  const [first] = candidates;
  if (first?.where !== 'headline') return first;
  const others = candidates.slice(1);
  const data = others.find(({ where }) => where === 'json-ld headline');
  if (isNews && data && !same(data.value, first.value)) {
    const votes = countVotes(data, candidates);
    if (votes > 1 && votes >= countVotes(first, candidates)) return data;
  }
  return others.find((other) => isCore(other.value, first.value, headline)) ?? first;
}

/** How many independent places have this wording; what is made for sharing is one. */
const countVotes = ({ value }: Candidate, all: readonly Candidate[]): number =>
  new Set(all.filter((other) => same(other.value, value)).map(({ where }) => where.replace('twitter', 'og'))).size;

const same = (a: string, b: string): boolean => a === b || tokens(a).join(' ') === tokens(b).join(' ');

/** A headline has more words than a kicker. */
const MIN_HEADLINE_WORDS = 3;

/** Whether `text` is the heading without an element or line before it (a kicker) or behind it (a subtitle). */
function isCore(text: string, heading: string, block: Block | undefined): boolean {
  if (!block || text.length >= heading.length || tokens(text).length < MIN_HEADLINE_WORDS) return false;
  if (!heading.startsWith(text) && !heading.endsWith(text)) return false;
  const pieces = readPieces(block.nodes);
  return pieces.some((_, at) => at > 0 && (same(pieces.slice(0, at).join(' '), text) || same(pieces.slice(at).join(' '), text)));
}

const KICKER =
  /(?:^|[\s-])(?:kicker|overline|topline|eyebrow|dachzeile|spitzmarke|super-?title|sup-?title|overtitle|roofline|topic|category|rubric|ressort|section|antetitulo|date|sr-only|visually-?hidden|badge|label|tag)(?:$|[\s-])/i;

/** The heading's text without the parts that are named as kickers. */
function headlineText({ nodes, text }: Block): string {
  if (!nodes.some(isKicker)) return text.replace(/\n/g, ' ');
  const rest = fold(nodes.map((node) => (isKicker(node) ? ' ' : (node.textContent ?? ''))).join(''));
  return tokens(rest).length >= MIN_HEADLINE_WORDS ? rest : text.replace(/\n/g, ' ');
}

const isKicker = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && KICKER.test(classNames(node as Element));
