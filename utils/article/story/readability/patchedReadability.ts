import { Readability } from '@mozilla/readability';
import { memoize } from '../../text/memo';
import { isEmpty, isInDrawing, isShort, isVisible, removeEmptyImages, SEARCHED } from './checks';
import { newDocument, newElement, rename } from './lightNode';
import { parseAgain } from './parse/parseAgain';
import { openScriptLinks } from './scriptLinks';
import { elementsIn } from './search';
import { extentOf, lengthOf, linkDensityOf } from './textMetrics';
import type { LightNode } from './types';

/**
 * Steps of Readability as it names them, told the same in less time: it asks each element for all of its text, over and over.
 * Each gives what its own gives, by what stands beside it; whatever cannot be shown to is not here. `npm run compare:readability`
 * holds both against each other.
 */
interface Steps {
  readonly REGEXPS: Patterns;
  /** In place: what it would put there instead is the same but for the object, and of that nobody keeps hold. */
  _setNodeTag(el: LightNode, name: string): LightNode;
  /** Those without an address go; nobody is left to take the place of another, for the copy of a page has no `<noscript>`. */
  _unwrapNoscriptImages(doc: LightNode): void;
  _isProbablyVisible(el: LightNode): boolean;
  _isValidByline(el: LightNode, names: string): boolean;
  _isElementWithoutContent(node: LightNode): boolean;
  _getLinkDensity(el: LightNode): number;
  _getTextDensity(el: LightNode, names: readonly string[]): number;
  _getCharCount(el: LightNode): number;
  /** Of what it takes away all but this is asked for never again. */
  _cleanStyles(content: LightNode): void;
  _fixRelativeUris(content: LightNode): void;
}

/** The version of Readability whose steps these are, and which `npm run compare:readability` last found them equal to. */
export const COMPARED_VERSION = '0.6.0';

/** What is asked for of Readability itself. */
interface Own {
  readonly REGEXPS: Patterns;
  readonly PRESENTATIONAL_ATTRIBUTES: readonly string[];
  _removeScripts(doc: LightNode): void;
  _prepDocument(): void;
}

type Patterns = Readonly<Record<string, { test(text: string): boolean }>>;

const {
  REGEXPS,
  PRESENTATIONAL_ATTRIBUTES,
  _removeScripts: removeScripts,
  _prepDocument: prepareDocument,
} = Readability.prototype as unknown as Own;

/** Patterns that are held against the names of each element. */
const OF_NAMES = ['unlikelyCandidates', 'okMaybeItsACandidate', 'positive', 'negative', 'byline', 'shareElements'];

/** Patterns that all of a short text is held against, made with `iu`, which costs V8 milliseconds on a page's first run. */
const OF_SIGNS = ['adWords', 'loadingWords'];

/** Characters; the longest of those signs has 15. */
const MAX_SIGN_CHARS = 20;

/** Readability's own, as a class: that is sooner made and sooner matched than its nine alternatives. */
const commas = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;

/** What Readability reads of a document. */
export interface LightPage {
  readonly title: string;
  readonly html: LightNode;
  /** Inside `html`. */
  readonly body: LightNode;
}

/** The article in a page, or nothing where there is none. The page is used up; for another try, it is made anew. */
export function runReadability(makePage: () => LightPage): LightNode | undefined {
  const page = makePage();
  const reader = new Readability<unknown>(documentOf(page) as unknown as Document, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  });
  Object.assign(reader, stepsFor(REGEXPS));
  const restore = (): void => {
    const { body } = prepare(makePage(), reader);
    replaceChildren(page.body, parseAgain(body).childNodes);
  };
  // It writes the whole page down beforehand, for another try. Few pages need one: it is asked for then.
  Object.defineProperty(page.body, 'innerHTML', { get: () => '', set: restore });
  const article = reader.parse();
  return article?.content ? (article.content as LightNode) : undefined;
}

/** As much of a document as is asked for. */
function documentOf({ title, html, body }: LightPage): LightNode {
  const doc = newDocument();
  doc.appendChild(html);
  const own = { title, body, createElement: newElement };
  return Object.defineProperty(Object.assign(doc, own), 'documentElement', { get: () => doc.firstElementChild });
}

/** Does to a page what Readability does before it writes it down. */
function prepare(page: LightPage, reader: object): LightPage {
  const doc = documentOf(page);
  const other = Object.assign(Object.create(reader) as Own, { _doc: doc });
  removeEmptyImages(doc);
  removeScripts.call(other, doc);
  prepareDocument.call(other);
  return page;
}

function replaceChildren(el: LightNode, children: readonly LightNode[]): void {
  for (const child of el.childNodes) child.remove();
  for (const child of children) el.appendChild(child);
}

function stepsFor(patterns: Patterns): Steps {
  const ofNames = rememberAnswers(patterns);
  const saysWho = (el: LightNode, names: string): boolean =>
    ofNames['byline']?.test(names) === true ||
    el.getAttribute('rel') === 'author' ||
    (el.getAttribute('itemprop')?.includes('author') ?? false);
  return {
    REGEXPS: { ...patterns, ...ofNames, ...sparePatterns(patterns), commas },
    _setNodeTag: rename,
    _unwrapNoscriptImages: removeEmptyImages,
    _isProbablyVisible: isVisible,
    _isValidByline: (el, names) => saysWho(el, names) && isShort(el),
    _isElementWithoutContent: isEmpty,
    _getLinkDensity: linkDensityOf,
    _getTextDensity: (el, names) => {
      const chars = lengthOf(el);
      return chars === 0 ? 0 : elementsIn(el, names.join(',')).reduce((sum, inner) => sum + lengthOf(inner), 0) / chars;
    },
    _getCharCount: (el) => extentOf(el).commas,
    _cleanStyles: cleanStyles,
    _fixRelativeUris: openScriptLinks,
  };
}

function cleanStyles(content: LightNode): void {
  for (const el of elementsIn(content, SEARCHED)) {
    if (!isInDrawing(el)) for (const name of PRESENTATIONAL_ATTRIBUTES) el.removeAttribute(name);
  }
}

/** Many elements of a page have the same names: each is asked about once. */
const rememberAnswers = (patterns: Patterns): Patterns =>
  Object.fromEntries(OF_NAMES.map((name) => [name, { test: memoize((names: string) => patterns[name]?.test(names) ?? false) }]));

/** Most texts are too long for a sign. */
const sparePatterns = (patterns: Patterns): Patterns =>
  Object.fromEntries(
    OF_SIGNS.map((name) => [name, { test: (text: string) => text.length <= MAX_SIGN_CHARS && patterns[name]?.test(text) === true }]),
  );
