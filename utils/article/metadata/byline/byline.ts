import { ACCOUNT_ADDRESS, BY_LABEL, OTHER_HAND_BEFORE } from '../../../rules/bylines';
import { BYLINE_TRUST } from '../../../rules/trust';
import { linksIn } from '../../page/links';
import type { Block } from '../../page/types';
import { hasCase } from '../../text/letters';
import type { Fact } from '../../types';
import { hostOf } from '../../text/urls';
import { isLatin } from '../../text/words';
import { besideDate } from './bylineBesideDate';
import { BELOW, fromLines } from './bylineLines';
import { addressOf, isNode, listOf, resolve, textOf, typesOf } from '../jsonLd';
import { isAccountLink } from './nameLines';
import { isPerson, readNames } from './names';
import { type Naming, naming } from './naming';
import type { Places } from '../pageFacts';
import { fitsHost, isSameName } from '../source/siteName';
import { snip } from '../tokens';
import { readPieces } from '../headZone';
import { BLOCK_TAGS } from '../../page/tags';
import type { TreeElement, TreeNode } from '../../page/tree/types';

/** Who wrote the story. The site itself stands only where its data says so and nobody else is named; the paper beside the date is no writer. */
export function readByline(places: Places, { site, source }: { site: string; source: string }): Fact[] {
  const beside = besideDate(places).filter(({ names }) => !names.some((name) => isSameName(name, source)));
  const data = fromData(places);
  // an office's name reads like two where an "and" is in it; the data says that it is one
  const metas = fromMetas(places).filter(({ snippet }) => !data.some(({ value, names }) => names.length === 1 && value === snippet));
  const namings = [...data, ...metas, ...fromElements(places), ...fromLines(places), ...beside]
    .flatMap((naming) => withoutSite(naming, site, hostOf(places.page.url)))
    .sort((a, b) => b.trust - a.trust);
  const chosen = choose(namings);
  if (!chosen) return [];
  const others = namings
    .filter((naming) => naming !== chosen)
    .map(({ names, where, snippet }) => ({ value: names.join(', '), where, snippet }));
  const names = chosen.names.map((name) => asWritten(name, namings, places));
  return names.map((value) => ({ value, where: chosen.where, snippet: chosen.snippet, others }));
}

/** Some sites print names in capitals: as another place of the page has them, they are read more easily. */
function asWritten(name: string, namings: readonly Naming[], { page }: Places): string {
  if (!name.includes(' ') || !hasCase(name) || name !== name.toUpperCase()) return name;
  const elsewhere = namings.flatMap(({ names }) => names).find((other) => other !== name && other.toUpperCase() === name);
  const written = elsewhere ?? name.toLowerCase().replace(/(?<=^|[\s'’-])\S/g, (letter) => letter.toUpperCase());
  return elsewhere !== undefined || page.blocks.some(({ text }) => text.includes(written)) ? written : name;
}

/** The site's own name says little, and where it comes first, what follows is its address. */
function withoutSite(naming: Naming, site: string, host: string): Naming[] {
  const [first = ''] = naming.names;
  const isSite = (name: string): boolean => isSameName(name, site) || (host !== '' && fitsHost(name, host));
  const names = isSite(first) ? [] : naming.names.filter((name) => !isSite(name));
  if (names.length > 0) return [{ ...naming, names }];
  return [{ ...naming, names: [first], trust: Math.min(naming.trust, BYLINE_TRUST.site) }];
}

/**
 * The most trusted; where what the reader sees has all of its names and more, or its first name's last name too, that.
 * Data often names who put the story on the page: other people in a "By" below the headline are its writers. Names in
 * another script may be the same people.
 */
function choose(namings: readonly Naming[]): Naming | undefined {
  const [first] = namings;
  if (!first) return undefined;
  const holdsAll = (names: readonly string[]): boolean => first.names.every((name) => names.some((other) => isSameName(other, name)));
  const isShort = first.names.length === 1 && !first.names[0]?.includes(' ');
  const fuller = ({ names, labelled, declared, where }: Naming): boolean =>
    (labelled === true && where !== BELOW && names.length > first.names.length) ||
    (isShort && !declared && names.length === 1 && isPerson(names[0] ?? '')) ||
    (where.startsWith('meta citation') && names.length > first.names.length);
  const isUser = first.names.length === 1 && isUserName(first.names[0] ?? '');
  const others = ({ names, printed, declared, where }: Naming): boolean =>
    first.declared === true &&
    (printed === true || (isUser && !declared && where !== BELOW && names.every(isPerson))) &&
    names.every((name) => isLatin(name) && !first.names.some((other) => !isLatin(other) || isSameName(other, name)));
  return namings.find((naming) => fuller(naming) && holdsAll(naming.names)) ?? namings.find(others) ?? first;
}

/** What somebody signs in with: ann.ash, a_ash2. */
const USER_NAME = /^[a-z\u00df-\u1fff][a-z\d\u00df-\u1fff]*(?:[._-][a-z\d\u00df-\u1fff]+)+$/;

const isUserName = (name: string): boolean => USER_NAME.test(name) && name === name.toLowerCase();

function fromData({ own }: Places): Naming[] {
  const node = own.story ?? own.wrapper;
  const authors = listOf(node?.['author'] ?? node?.['creator']).map((author) => resolve(author, own.nodes));
  const texts = authors
    .flatMap((author) => (isNode(author) ? listOf(author['name']) : [author]))
    .map(textOf)
    .filter((text) => text !== '' && !/^https?:/.test(text));
  const organised = authors.every((author) => isOrganisation(author) || isAccount(author));
  const trust = organised ? BYLINE_TRUST.data.organisations : BYLINE_TRUST.data.people;
  const mark = { where: 'json-ld author', trust, declared: true };
  // "Center for Drug Evaluation and Research" is one name
  if (organised && authors.every(isOrganisation) && texts.length > 0 && !texts.some((text) => readNames(text).some(isPerson)))
    return [whole(texts, mark)];
  const found = naming(texts, mark);
  return found.length === 0 && organised && texts.length > 0 ? [whole(texts, mark)] : found;
}

const whole = (texts: readonly string[], mark: Pick<Naming, 'where' | 'trust'>): Naming => ({
  ...mark,
  declared: true,
  names: texts,
  value: texts.join(', '),
  snippet: snip(texts.join(', ')),
});

/** An account that posts for others. */
const isAccount = (author: unknown): boolean => isNode(author) && ACCOUNT_ADDRESS.test(addressOf(author['url'] ?? author['@id']));

const isOrganisation = (author: unknown): boolean => isNode(author) && typesOf(author).some((type) => /Organi[sz]ation|WebSite/.test(type));

/** Metas that name the writer, the most reliable first. */
const METAS = [
  'byl',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'citation_authors',
  'cxenseparse:author',
  'article:author_name',
  'author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'og:article:author',
];
/** Libraries write "Ash, Ann B." */
const firstNameFirst = (text: string): string => text.replace(/^([^,;]+), ([^,;]+)$/, '$2 $1');

function fromMetas({ metas }: Places): Naming[] {
  // a label needs something behind it
  const labelled = ['1', '2'].flatMap((at) =>
    metas.get(`twitter:label${at}`)?.some((label) => BY_LABEL.test(`${label} `)) ? (metas.get(`twitter:data${at}`) ?? []) : [],
  );
  return [
    ...METAS.flatMap((name, at) =>
      naming(
        (metas.get(name) ?? [])
          .filter((text) => !/^https?:|\/\/|^www\./.test(text))
          .map(name.startsWith('citation') ? firstNameFirst : String),
        { where: `meta ${name}`, trust: BYLINE_TRUST.meta - at, declared: true },
      ),
    ),
    ...naming(labelled, { where: 'meta twitter:data1', trust: BYLINE_TRUST.meta - 1 }),
  ];
}

/** Elements that say of themselves that they name the writer. */
const NAMED =
  '[rel~=author], [itemprop~=author], .p-author, .vcard .fn, .author-name, .username, a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"]';

function fromElements({ page, zone }: Places): Naming[] {
  const found = Array.from(page.body.querySelectorAll(NAMED)).flatMap((el) => {
    const block = page.blocks[page.spanOf(el).start];
    // cards name their writers too, and are many
    const place = block ? zone.placeOf(block) : 'far';
    if (!block || place === 'far' || el.hidden || zone.strangeness(el) === 'foreign') return [];
    const names = readNames(joinPieces(readPieces([el])));
    const sure = place === 'foot' ? names.every(isPerson) : names.every((name) => isPerson(name) || !name.includes(' '));
    return names.length === 0 || !sure || isOtherHand(el, block) ? [] : [{ el, place, block, names }];
  });
  const nearest = found.find(({ place }) => place === 'head') ?? found.find(({ place }) => place === 'above') ?? found[0];
  if (!nearest) return [];
  const alike = found.filter(({ el, block }) => el.className === nearest.el.className && Math.abs(block.index - nearest.block.index) <= 4);
  const texts = [...new Set(alike.flatMap(({ names }) => names))];
  const below = nearest.place === 'foot';
  const people = texts.every(isPerson);
  const trust = (below ? BYLINE_TRUST.elementBelow : BYLINE_TRUST.element) + (people ? 0 : BYLINE_TRUST.elementNoPeople);
  return naming(texts, {
    where: below ? BELOW : 'author beside the headline',
    trust: alike.every(({ el }) => linksIn(el).some(isAccountLink)) ? Math.min(trust, BYLINE_TRUST.account) : trust,
  });
}

/** Whether the words right before an element say that it names no writer, but who reviewed or translated. */
const isOtherHand = (el: TreeElement, { parent }: Block): boolean => OTHER_HAND_BEFORE.test(textBefore(el, parent));

/** Who did what with it is said in fewer characters. */
const MAX_HAND_CHARS = 60;

/** The end of what stands before an element in its line, in the box that the line stands in. */
function textBefore(el: TreeElement, box: TreeElement): string {
  let text = '';
  let at: TreeNode = el;
  while (text.length < MAX_HAND_CHARS) {
    const before: TreeNode | null = at.previousSibling;
    const next = before ?? (at.parentElement === box ? null : at.parentElement);
    if (!next || (before && BLOCK_TAGS.has(before.localName))) break;
    if (before) text = `${before.textContent ?? ''}${text}`.trimStart();
    at = next;
  }
  return text.slice(-MAX_HAND_CHARS);
}

/** First and last name often stand in an element each. */
const joinPieces = (pieces: readonly string[]): string => pieces.join(pieces.some((piece) => piece.includes(' ')) ? ' | ' : ' ');
