import type { Places } from './places';
import { BY_LABEL } from '../../rules/labels';
import type { Candidate, Fact } from '../types';
import { isNode, listOf, resolve, textOf } from './jsonld';
import { snip } from './text';

interface NameCandidate extends Candidate {
  readonly names: readonly string[];
}

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'cxenseparse:author',
  'og:article:author',
  'twitter:data1',
];

export function readByline(places: Places): Fact[] {
  const candidates = [...fromData(places), ...fromMetas(places), ...fromElements(places), ...fromText(places)];
  const [chosen] = candidates;
  if (!chosen) return [];
  const others = candidates.slice(1).map(({ value, where, snippet }) => ({ value, where, snippet }));
  return chosen.names.map((value) => ({ value, where: chosen.where, snippet: chosen.snippet, others }));
}

function toCandidate(texts: readonly string[], where: string): NameCandidate[] {
  const names = [...new Set(texts.flatMap(splitNames))];
  return names.length > 0 ? [{ value: names.join(', '), names, where, snippet: snip(texts.join(', ')) }] : [];
}

function fromData({ own }: Places): NameCandidate[] {
  const node = own.story ?? own.wrapper;
  const authors = listOf(node?.['author'] ?? node?.['creator']).map((author) => resolve(author, own.nodes));
  return toCandidate(authors.flatMap((author) => (isNode(author) ? listOf(author['name']) : [author])).map(textOf), 'json-ld author');
}

function fromMetas({ metas }: Places): NameCandidate[] {
  return META_NAMES.flatMap((name) => toCandidate(metas.get(name) ?? [], `meta ${name}`));
}

function fromElements({ page, zone }: Places): NameCandidate[] {
  const inZone = [...page.body.querySelectorAll('[rel~=author], [itemprop~=author], .author, .byline')].filter((el) => {
    const block = page.blocks[page.spanOf(el).start];
    return block && zone.placeOf(block) !== 'far' && zone.strangeness(el) !== 'foreign';
  });
  const texts = inZone.map((el) => el.querySelector('[itemprop=name], a')?.textContent ?? el.textContent ?? '');
  return toCandidate(texts.slice(0, 1), 'author beside the headline');
}

function fromText({ zone }: Places): NameCandidate[] {
  return zone
    .lines('head')
    .filter(({ text }) => BY_LABEL.test(text) && text.length < 80)
    .flatMap(({ text }) => toCandidate([text], 'beside the headline'));
}

/** Names of one text: "By Ann Ash and Bo Birch" are two. */
export function splitNames(text: string): string[] {
  return text
    .replace(BY_LABEL, '')
    .split(/\s*(?:,|;|\||\/|\n|&|\band\b|\bund\b|\bet\b|\by\b)\s*/)
    .map((name) => name.replace(BY_LABEL, '').trim())
    .filter(isName);
}

function isName(name: string): boolean {
  return /\p{L}{2}/u.test(name) && name.length <= 50 && !/https?:|@|www\.|\d{3}/.test(name) && name.split(' ').length <= 6;
}
