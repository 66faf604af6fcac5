import { Readability } from '@mozilla/readability';
import { extentOf, lengthOf, linkDensityOf } from './textMetrics';
import { memoize } from '../../text/memo';
import { elementsIn, newElement, rename, type StandIn } from './lightNode';

/**
 * Steps of Readability (0.6.0) as it names them, told the same in less time: it asks each element of the page for its style
 * and for all of its text, and tidies an article for readers that nobody reads. What it takes for the article is the same.
 */
interface Steps {
  readonly REGEXPS: Patterns;
  _getAllNodesWithTag(node: StandIn, names: readonly string[]): StandIn[];
  _setNodeTag(el: StandIn, name: string): StandIn;
  _unwrapNoscriptImages(): void;
  _removeScripts(): void;
  _getArticleMetadata(this: Own): { readonly title: string };
  _isProbablyVisible(el: StandIn): boolean;
  _isValidByline(el: StandIn, names: string): boolean;
  _isElementWithoutContent(node: StandIn): boolean;
  _getLinkDensity(el: StandIn): number;
  _getTextDensity(el: StandIn, names: readonly string[]): number;
  _getCharCount(el: StandIn): number;
  _cleanStyles(): void;
  _fixLazyImages(): void;
  _postProcessContent(): void;
}

/** What is asked for of Readability itself. */
interface Own {
  readonly REGEXPS: Patterns;
  readonly UNLIKELY_ROLES: readonly string[];
  _prepDocument(): void;
  _getArticleTitle(): string;
  _unescapeHtmlEntities(text: string): string;
}

const {
  REGEXPS,
  UNLIKELY_ROLES,
  _prepDocument: prepareDocument,
  _getArticleTitle: articleTitle,
  _unescapeHtmlEntities: readEntities,
} = Readability.prototype as unknown as Own;

type Patterns = Readonly<Record<string, { test(text: string): boolean }>>;

/** Patterns that are held against the names of each element. */
const OF_NAMES = ['unlikelyCandidates', 'okMaybeItsACandidate', 'positive', 'negative', 'byline', 'shareElements'];

/** Patterns that all of a short text is held against, made with `iu`, which costs V8 milliseconds on a page's first run. */
const OF_SIGNS = ['adWords', 'loadingWords'];

/** Characters; the longest of those signs has 15. */
const MAX_SIGN_CHARS = 20;

/** Readability's own, as a class: that is sooner made and sooner matched than its nine alternatives. */
const commas = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;

/** Characters; longer texts are no byline. */
const MAX_BYLINE_CHARS = 100;

interface Reading {
  readonly title: string;
  /** Characters; of a shorter article Readability believes that it left out too much, and tries again. */
  readonly charThreshold: number;
  /** The body for another try. Where there shall be none, an empty one. */
  readonly again: () => StandIn;
}

/** The article in a page's body, or nothing where there is none. The body is used up. */
export function runReadability(body: StandIn, { title, charThreshold, again }: Reading): StandIn | undefined {
  const reader = new Readability<unknown>(documentOf(body, title), {
    serializer: (node) => node,
    keepClasses: true,
    charThreshold,
    disableJSONLD: true,
  });
  keepCopy(body, () => {
    replaceChildren(body, again().childNodes);
    prepareDocument.call(reader);
  });
  const article = Object.assign(reader, stepsFor(REGEXPS)).parse();
  return article?.content ? (article.content as StandIn) : undefined;
}

/** As much of a document as is asked for. */
function documentOf(body: StandIn, title: string): Document {
  const root = newElement('html');
  root.appendChild(body);
  const doc = {
    title,
    body,
    documentElement: root,
    firstChild: root,
    createElement: newElement,
    getElementsByTagName: (name: string) => elementsIn(root, [name]),
  };
  return doc as unknown as Document;
}

/** Readability writes the whole page down beforehand, for another try. Few pages need one: it is asked for then. */
function keepCopy(body: StandIn, restore: () => void): void {
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: restore });
}

function replaceChildren(el: StandIn, children: readonly StandIn[]): void {
  for (const child of el.childNodes) child.remove();
  for (const child of children) el.appendChild(child);
}

function stepsFor(patterns: Patterns): Steps {
  const ofNames = rememberAnswers(patterns);
  const saysWho = (el: StandIn, names: string): boolean =>
    ofNames['byline']?.test(names) === true ||
    el.getAttribute('rel') === 'author' ||
    (el.getAttribute('itemprop')?.includes('author') ?? false);
  return {
    REGEXPS: { ...patterns, ...ofNames, ...sparePatterns(patterns), commas },
    _getAllNodesWithTag: elementsIn,
    _setNodeTag: rename,
    // Neither scripts nor pictures without an address are there.
    _unwrapNoscriptImages: () => undefined,
    _removeScripts: () => undefined,
    // There is no head.
    _getArticleMetadata() {
      return { title: readEntities.call(this, articleTitle.call(this)) };
    },
    _isProbablyVisible: (el) => el.isBare || !(isOnlyDrawn(el) || el.getAttribute('hidden') !== null),
    _isValidByline: (el, names) => saysWho(el, names) && isShort(el),
    _isElementWithoutContent: isEmpty,
    _getLinkDensity: linkDensityOf,
    _getTextDensity: (el, names) => {
      const chars = lengthOf(el);
      return chars === 0 ? 0 : elementsIn(el, names).reduce((sum, inner) => sum + lengthOf(inner), 0) / chars;
    },
    _getCharCount: (el) => extentOf(el).commas,
    _cleanStyles: () => undefined,
    _fixLazyImages: () => undefined,
    _postProcessContent: () => undefined,
  };
}

/** Many elements of a page have the same names: each is asked about once. */
const rememberAnswers = (patterns: Patterns): Patterns =>
  Object.fromEntries(OF_NAMES.map((name) => [name, { test: memoize((names: string) => patterns[name]?.test(names) ?? false) }]));

/** Most texts are too long for a sign. */
const sparePatterns = (patterns: Patterns): Patterns =>
  Object.fromEntries(
    OF_SIGNS.map((name) => [name, { test: (text: string) => text.length <= MAX_SIGN_CHARS && patterns[name]?.test(text) === true }]),
  );

const isOnlyDrawn = (el: StandIn): boolean => el.getAttribute('aria-hidden') === 'true' && !el.className.includes('fallback-image');

function isShort(el: StandIn): boolean {
  const { length } = el.textContent.trim();
  return length > 0 && length < MAX_BYLINE_CHARS;
}

/** Looked at before the names: these have a say though they are unlikely. */
const TOLD_BEFORE = /byline|author|dateline|writtenby/i;
const NEVER_UNLIKELY = new Set(['A', 'H1', 'H2', 'BODY']);

/** Tells elements that Readability removes at first, by class names, ids and roles, before it has read any of them. */
export function unlikelyElements(): (el: StandIn) => boolean {
  const { unlikelyCandidates, okMaybeItsACandidate } = REGEXPS;
  const isUnlikely = memoize(
    (names: string) => unlikelyCandidates?.test(names) === true && okMaybeItsACandidate?.test(names) === false && !TOLD_BEFORE.test(names),
  );
  return (el) => {
    if (el.tagName === 'svg') return true;
    if (el.isBare || NEVER_UNLIKELY.has(el.tagName ?? '')) return false;
    const names = `${el.className} ${el.id}`;
    const isMeant = UNLIKELY_ROLES.includes(el.getAttribute('role') ?? '') ? !TOLD_BEFORE.test(names) : isUnlikely(names);
    return isMeant && el.getAttribute('rel') === null && el.getAttribute('itemprop') === null && !el.source?.closest('table, code');
  };
}

/** Whether an element holds neither text nor anything but breaks. */
export const isEmpty = (el: StandIn): boolean => !hasText(el) && el.children.length === elementsIn(el, ['br', 'hr']).length;

/** Asked of whole sections, the first word of which tells. */
function hasText(node: StandIn): boolean {
  if (node.ownText.trim() !== '') return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (hasText(child)) return true;
  return false;
}
