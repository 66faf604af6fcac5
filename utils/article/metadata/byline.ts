import { BY_LABEL } from '../../rules/bylines';
import type { Fact } from '../types';
import { besideDate, FOOT_TRUST, fromLines } from './bylineLines';
import { isNode, listOf, resolve, textOf, typesOf } from './jsonld';
import { isPerson, readNames } from './names';
import { type Naming, naming } from './naming';
import type { Places } from './places';
import { fitsHost, hostOf, isSameName } from './site';
import { snip } from './text';
import { readPieces } from './zone';

/** Who wrote the story. The site itself stands only where its data says so and nobody else is named; the paper beside the date is no writer. */
export function readByline(places: Places, { site, source }: { site: string; source: string }): Fact[] {
  const beside = besideDate(places).filter(({ names }) => !names.some((name) => isSameName(name, source)));
  const namings = [...fromData(places), ...fromMetas(places), ...fromElements(places), ...fromLines(places), ...beside]
    .flatMap((naming) => withoutSite(naming, site, hostOf(places.page.url)))
    .sort((a, b) => b.trust - a.trust);
  const chosen = choose(namings);
  if (!chosen) return [];
  const others = namings
    .filter((naming) => naming !== chosen)
    .map(({ names, where, snippet }) => ({ value: names.join(', '), where, snippet }));
  return chosen.names.map((value) => ({ value, where: chosen.where, snippet: chosen.snippet, others }));
}

const SITE_TRUST = 40;

/** The site's own name says little, and where it comes first, what follows is its address. */
function withoutSite(naming: Naming, site: string, host: string): Naming[] {
  const [first = ''] = naming.names;
  const isSite = (name: string): boolean => isSameName(name, site) || (host !== '' && fitsHost(name, host));
  const names = isSite(first) ? [] : naming.names.filter((name) => !isSite(name));
  if (names.length > 0) return [{ ...naming, names }];
  return [{ ...naming, names: [first], trust: Math.min(naming.trust, SITE_TRUST) }];
}

/** The most trusted; where what the reader sees has all of its names and more, or its first name's last name too, that. */
function choose(namings: readonly Naming[]): Naming | undefined {
  const [first] = namings;
  if (!first) return undefined;
  const holdsAll = (names: readonly string[]): boolean => first.names.every((name) => names.some((other) => isSameName(other, name)));
  const isShort = first.names.length === 1 && !first.names[0]?.includes(' ');
  const fuller = ({ names, labelled, declared }: Naming): boolean =>
    (labelled === true && names.length > first.names.length) || (isShort && !declared && names.length === 1 && isPerson(names[0] ?? ''));
  return namings.find((naming) => fuller(naming) && holdsAll(naming.names)) ?? first;
}

const PERSON_TRUST = 80;
const ORGANISATION_TRUST = 50;

function fromData({ own }: Places): Naming[] {
  const node = own.story ?? own.wrapper;
  const authors = listOf(node?.['author'] ?? node?.['creator']).map((author) => resolve(author, own.nodes));
  const texts = authors
    .flatMap((author) => (isNode(author) ? listOf(author['name']) : [author]))
    .map(textOf)
    .filter((text) => text !== '' && !/^https?:/.test(text));
  const organised = authors.every((author) => isOrganisation(author) || isAccount(author));
  const mark = { where: 'json-ld author', trust: organised ? ORGANISATION_TRUST : PERSON_TRUST, declared: true };
  const found = naming(texts, mark);
  return found.length === 0 && organised && texts.length > 0
    ? [{ ...mark, names: texts, value: texts.join(', '), snippet: snip(texts.join(', ')) }]
    : found;
}

/** An account that posts for others. */
const isAccount = (author: unknown): boolean =>
  isNode(author) && /\/(?:admin|editor|redaktion|webmaster|staff)[\w-]*\/?(?:#.*)?$/i.test(String(author['url'] ?? author['@id'] ?? ''));

const isOrganisation = (author: unknown): boolean => isNode(author) && typesOf(author).some((type) => /Organi[sz]ation|WebSite/.test(type));

/** Metas that name the writer, the most reliable first. */
const METAS = [
  'byl',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'cxenseparse:author',
  'article:author_name',
  'author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'og:article:author',
];
const META_TRUST = 70;

function fromMetas({ metas }: Places): Naming[] {
  const labelled = metas.get('twitter:label1')?.some((label) => BY_LABEL.test(label)) ? (metas.get('twitter:data1') ?? []) : [];
  return [
    ...METAS.flatMap((name, at) =>
      naming(
        (metas.get(name) ?? []).filter((text) => !/^https?:|\/\/|^www\./.test(text)),
        { where: `meta ${name}`, trust: META_TRUST - at, declared: true },
      ),
    ),
    ...naming(labelled, { where: 'meta twitter:data1', trust: META_TRUST - 1 }),
  ];
}

/** Elements that say of themselves that they name the writer. */
const NAMED =
  '[rel~=author], [itemprop~=author], .p-author, .vcard .fn, .author-name, .username, a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"]';

function fromElements({ page, zone }: Places): Naming[] {
  const found = Array.from(page.body.querySelectorAll(NAMED)).flatMap((el) => {
    const block = page.blocks[page.spanOf(el).start];
    if (!block || page.hidden.has(el) || zone.strangeness(el) === 'foreign') return [];
    const place = zone.placeOf(block);
    const names = readNames(joinPieces(readPieces([el])));
    const sure = place === 'foot' ? names.every(isPerson) : names.every((name) => isPerson(name) || !name.includes(' '));
    return place === 'far' || names.length === 0 || !sure ? [] : [{ el, place, block, names }];
  });
  const nearest = found.find(({ place }) => place === 'head') ?? found.find(({ place }) => place === 'above') ?? found[0];
  if (!nearest) return [];
  const alike = found.filter(({ el, block }) => el.className === nearest.el.className && Math.abs(block.index - nearest.block.index) <= 4);
  const below = nearest.place === 'foot';
  const texts = [...new Set(alike.flatMap(({ names }) => names))];
  return naming(texts, {
    where: below ? 'below the text' : 'author beside the headline',
    trust: (below ? FOOT_TRUST : 76) - (texts.every(isPerson) ? 0 : 14),
  });
}

/** First and last name often stand in an element each. */
const joinPieces = (pieces: readonly string[]): string => pieces.join(pieces.some((piece) => piece.includes(' ')) ? ' | ' : ' ');
