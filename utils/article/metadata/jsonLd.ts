import type { Page } from '../page/types';
import { likeness, plain, plainLines } from './tokens';

/** A node of the page's JSON-LD. */
export interface Node {
  readonly [key: string]: unknown;
}

/** A story told by the page; `WebPage` and the like only wrap one. */
const STORY_TYPE = /article|posting|reportage|^report$|^review$|recipe|^howto$|learningresource|opinion|analysis|background|askpublic/i;

const WRAPPER_TYPE = /page$|creativework|videoobject|audioobject|podcastepisode|event$|product$|^book$|^movie$|^course$/i;

/** Keys that lead to the page's own nodes; lists of cards, updates of a live blog and comments are not followed. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'];

/** Values are wrapped twice or three times; data nested without end, as only an attacker writes it, would exhaust the stack. */
const MAX_DEPTH = 5;

/** Every node the page declares of itself, in document order; some servers write what they should make a script of as a `<meta>`. */
export function readNodes(page: Page): Node[] {
  const scripts = page.data.filter(({ type }) => /ld\+json/i.test(type)).map(({ text }) => text);
  const metas = Array.from(page.root.querySelectorAll('meta[name="script:ld+json"]'), (meta) => meta.getAttribute('content') ?? '');
  return [...scripts, ...metas].flatMap((text) => collect(parse(text), 0));
}

/** Strings, which are kept, and comments; one that is not closed goes to the end, so that each character is read once. */
const STRING_OR_COMMENT = /("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$))|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

const mend = (text: string): string =>
  text
    .replace(STRING_OR_COMMENT, '$1')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');

/** JSON-LD as found: in CDATA or comments, with comments inside, with raw line breaks in strings, with commas or semicolons at the end. */
function parse(text: string): unknown {
  const trimmed = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .replace(/(?<![;\s])[;\s]+$/, '');
  return tryParse(trimmed) ?? tryParse(mend(trimmed)) ?? salvage(trimmed);
}

const SALVAGED = ['@type', 'headline', 'datePublished', 'dateModified', 'url'];

/** What can be read of JSON that is broken: the first value of the keys that matter. */
function salvage(text: string): Node | undefined {
  const start = /"@type"\s*:\s*"[^"]*(?:Article|Posting)"/.exec(text)?.index;
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  const pairs = SALVAGED.map((key) => [key, new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(rest)?.[1]] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...NESTED.flatMap((key) => collect(value[key], depth + 1))];
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node's types without their vocabulary: `NewsArticle`, `WebPage`. */
export const typesOf = (node: Node): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : []));

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Plain text of a value however it is wrapped: a string, a number, `{"@value"}`, `{"name"}`, a list of these. */
export const textOf = (value: unknown): string => plain(wordsIn(value));

/** The same, one paragraph a line. */
export const linesOf = (value: unknown): string => plainLines(wordsIn(value));

function wordsIn(value: unknown): string {
  const first = unwrap(value, (node) => node['@value'] ?? node['name'] ?? node['@id']);
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/** The first value that is no node, looked for inside of nodes. */
function unwrap(value: unknown, inside: (node: Node) => unknown): unknown {
  let [first] = listOf(value);
  for (let depth = 0; isNode(first) && depth < MAX_DEPTH; depth++) [first] = listOf(inside(first));
  return first;
}

/** Follows `{"@id": …}` to the node it names. */
export function resolve(value: unknown, nodes: readonly Node[]): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || value['name'] !== undefined) return value;
  const id = value['@id'];
  return nodes.find((node) => node['@id'] === id && node['name'] !== undefined) ?? value;
}

export interface OwnNodes {
  /** This page's article, where the page declares one that is not a card's. */
  readonly story?: Node;
  /** The page around it, or what else stands for it. */
  readonly wrapper?: Node;
  readonly nodes: readonly Node[];
}

/** What the page is known by before its data is read. */
export interface Identity {
  readonly urls: readonly string[];
  readonly titles: readonly string[];
}

/** The nodes that speak of this page's story; others are of cards, breadcrumbs, the site. */
export function ownNodes(page: Page, identity: Identity): OwnNodes {
  const nodes = readNodes(page);
  const story = best(nodes, identity, STORY_TYPE);
  const wrapper = best(nodes, identity, WRAPPER_TYPE);
  return { nodes, ...(story && { story }), ...(wrapper && { wrapper }) };
}

function best(nodes: readonly Node[], identity: Identity, type: RegExp): Node | undefined {
  const known = nodes.filter((node) => typesOf(node).some((name) => type.test(name)));
  const scored = known.map((node) => ({ node, score: ownScore(node, identity) }));
  scored.sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= 0 ? scored[0].node : undefined;
}

/** Two headlines with this share of words in common are of one story. */
const SAME_HEADLINE = 0.6;

/** Below 0 the node is of another page: its address and its headline are both others. */
function ownScore(node: Node, { urls, titles }: Identity): number {
  const addresses = ['url', 'mainEntityOfPage', '@id'].map((key) => addressOf(node[key])).filter((address) => address !== '');
  const headline = textOf(node['headline'] ?? node['name']);
  const ours = addresses.some((address) => urls.some((url) => sameAddress(url, address) || sameStory(url, address)));
  const titled = headline !== '' && titles.some((title) => likeness(title, headline) >= SAME_HEADLINE);
  if (!ours && !titled && addresses.length > 0 && headline !== '' && titles.length > 0) return -1;
  const filled = ['datePublished', 'author', 'headline', 'articleBody'].filter((key) => node[key] !== undefined).length;
  return (ours ? 8 : 0) + (titled ? 8 : 0) + filled;
}

/** The address of a value: itself, or its node's `@id` or `url`. */
export const addressOf = (value: unknown): string => {
  const first = unwrap(value, (node) => node['@id'] ?? node['url']);
  return typeof first === 'string' ? first : '';
};

const addressKey = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** Same page whatever the scheme, `www.`, query, fragment and closing slash. */
export function sameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b) && addressKey(a) !== '';
}

/** A path of fewer characters is a section's. */
const MIN_STORY_PATH = 40;

/** Papers of one house show a story under the same path each. */
const sameStory = (a: string, b: string): boolean => {
  const path = pathOf(a);
  return path.length >= MIN_STORY_PATH && path === pathOf(b);
};

const pathOf = (url: string): string => addressKey(url).replace(/^[^/]*/, '');
