import { AUTHOR_CLASS, BY_LABEL, NO_BYLINE } from '../../rules/bylines';
import type { Block } from '../page';
import type { Candidate, Fact } from '../types';
import { isNode, listOf, resolve, textOf, typesOf } from './jsonld';
import { isAgency, isPerson, readNames } from './names';
import type { Places } from './places';
import { isSameName } from './site';
import { snip } from './text';
import { classesAround } from './strangeness';
import { type Line, readPieces, type Zone } from './zone';

/** Names found together, with how far the place is to be believed, 0 to 100. */
interface Naming extends Candidate {
  readonly names: readonly string[];
  readonly trust: number;
  /** The page's data says that this is the author. */
  readonly declared?: boolean;
  /** The line says "By". */
  readonly labelled?: boolean;
}

/** Who wrote the story. The site itself stands only where its data says so and nobody else is named. */
export function readByline(places: Places, site: string): Fact[] {
  const namings = [...fromData(places), ...fromMetas(places), ...fromElements(places), ...fromLines(places)]
    .flatMap((naming) => withoutSite(naming, site))
    .sort((a, b) => b.trust - a.trust);
  const chosen = choose(namings);
  if (!chosen) return [];
  const others = namings
    .filter((naming) => naming !== chosen)
    .map(({ names, where, snippet }) => ({ value: names.join(', '), where, snippet }));
  return chosen.names.map((value) => ({ value, where: chosen.where, snippet: chosen.snippet, others }));
}

const SITE_TRUST = 40;

/** Where the site's own name comes first, what follows is its address. */
function withoutSite(naming: Naming, site: string): Naming[] {
  const [first = ''] = naming.names;
  const names = isSameName(first, site) ? [] : naming.names.filter((name) => !isSameName(name, site));
  if (names.length > 0) return [{ ...naming, names }];
  return naming.declared ? [{ ...naming, names: [first], trust: Math.min(naming.trust, SITE_TRUST) }] : [];
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

function naming(texts: readonly string[], mark: Omit<Naming, 'names' | 'value' | 'snippet'>): Naming[] {
  const names = [...new Set(texts.flatMap(readNames))];
  return names.length > 0 ? [{ ...mark, names, value: names.join(', '), snippet: snip(texts.join(', ')) }] : [];
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
        (metas.get(name) ?? []).filter((text) => !/^https?:|\/\//.test(text)),
        { where: `meta ${name}`, trust: META_TRUST - at, declared: true },
      ),
    ),
    ...naming(labelled, { where: 'meta twitter:data1', trust: META_TRUST - 1 }),
  ];
}

/** Elements that say of themselves that they name the writer. */
const NAMED = '[rel~=author], [itemprop~=author], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"]';

function fromElements({ page, zone }: Places): Naming[] {
  const found = Array.from(page.body.querySelectorAll(NAMED)).flatMap((el) => {
    const block = page.blocks[page.spanOf(el).start];
    if (!block || page.hidden.has(el) || zone.strangeness(el) === 'foreign') return [];
    const place = zone.placeOf(block);
    const names = readNames(joinPieces(readPieces([el])));
    return place === 'far' || !names.every(isPerson) || names.length === 0 ? [] : [{ el, place, block, names }];
  });
  const nearest = found.find(({ place }) => place === 'head') ?? found.find(({ place }) => place === 'above') ?? found[0];
  if (!nearest) return [];
  const alike = found.filter(({ el, block }) => el.className === nearest.el.className && Math.abs(block.index - nearest.block.index) <= 4);
  const below = nearest.place === 'foot';
  const texts = [...new Set(alike.flatMap(({ names }) => names))];
  return naming(texts, { where: below ? 'below the text' : 'author beside the headline', trust: below ? FOOT_TRUST : 76 });
}

/** First and last name often stand in an element each. */
const joinPieces = (pieces: readonly string[]): string => pieces.join(pieces.some((piece) => piece.includes(' ')) ? ' | ' : ' ');

/** Below the text stand other people, too. */
const FOOT_TRUST = 46;

const MAX_LINE_CHARS = 140;

/** Lines that begin with "By" or the like, or stand in an element named for the writer, or are but a name where one signs. */
function fromLines({ zone }: Places): Naming[] {
  const namings = (['head', 'above', 'foot'] as const).flatMap((place) =>
    joinAlike(zone.lines(place).filter((line) => isNameLine(line, zone))).flatMap((line) => readLine(line, place, zone)),
  );
  return namings;
}

function isNameLine({ block, text }: Line, zone: Zone): boolean {
  return (
    text.length <= MAX_LINE_CHARS &&
    block !== zone.headline &&
    block.tag !== 'h1' &&
    !NO_BYLINE.test(text) &&
    zone.strangeness(block.parent) !== 'foreign'
  );
}

/** Writers side by side stand in elements alike. */
function joinAlike(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const alike =
      last &&
      AUTHOR_CLASS.test(classesAround(line.block)) &&
      classesAround(last.block) === classesAround(line.block) &&
      line.block.index - last.block.index <= 4;
    if (alike)
      joined[joined.length - 1] = { block: last.block, pieces: [...last.pieces, ...line.pieces], text: `${last.text}, ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function readLine({ block, text, pieces }: Line, place: 'head' | 'above' | 'foot', zone: Zone): Naming[] {
  const labelled = BY_LABEL.test(text.replace(/^[(（]/, ''));
  const marked = AUTHOR_CLASS.test(classesAround(block));
  const signed = !labelled && !marked && isSignature(block, text, zone);
  if (!labelled && !marked && !signed) return [];
  const names = readNames(labelled ? text : pieces.join(' | '));
  const sure = labelled && place !== 'foot' ? names : names.filter((name) => isPerson(name) || (signed && isAgency(name)));
  const base = place === 'foot' ? FOOT_TRUST + (labelled ? 8 : 0) : labelled ? 78 : marked ? 72 : 56;
  const trust = base - (block.hidden ? 10 : 0) - (sure.every((name) => isPerson(name) || isAgency(name)) ? 0 : 12);
  return naming(sure, {
    where: place === 'foot' ? 'below the text' : 'beside the headline',
    trust,
    labelled: labelled || (marked && place === 'head'),
  });
}

/** A name alone in its line, right before the first paragraph or right behind the last, or an agency's and a place. */
function isSignature(block: Block, text: string, { start, end }: Zone): boolean {
  if (block.tag !== 'p' && block.tag !== 'div' && block.tag !== 'li') return false;
  const [first = ''] = text.split(/,\s*/);
  if (block.index - start >= 0 && block.index - start <= 3 && isAgency(first) && text.length <= 30) return true;
  const near = (block.index > end && block.index - end <= 2) || (block.index >= start && block.index - start <= 2);
  return near && block.tag === 'p' && block.linkChars === 0 && text.length <= 30 && isPerson(text) && !/[.!?:,]$/.test(text);
}
