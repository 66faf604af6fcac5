import { parseAst, type Plugin } from 'vite';

/** A node of a file's syntax, as far as it matters here. */
interface Node {
  readonly type: string;
  /** Characters of the source, from the first to after the last. */
  readonly start: number;
  readonly end: number;
}

/** What of a file can be left out: nodes of a type whose source begins so. */
interface Diet {
  readonly file: RegExp;
  readonly spare: readonly (readonly [type: string, source: RegExp])[];
}

const UNUSED_INTERFACES =
  'alarms bookmarks browserAction browsingData cookies devtools downloads extension history i18n identity idle management notifications pageAction sessions theme topSites webNavigation webRequest windows'.split(
    ' ',
  );

/** Of interfaces that we do ask: what no other of them has by that name. */
const UNUSED_METHODS =
  'captureVisibleTab discard duplicate executeScript getBackgroundPage getCurrent getPlatformInfo getZoom getZoomSettings goBack goForward highlight insertCSS removeCSS requestUpdateCheck setUninstallURL setZoom setZoomSettings'.split(
    ' ',
  );

/** Steps of Readability that are ours, and what only they ask. */
const UNUSED_STEPS =
  '_cleanClasses _cleanStyles _fixLazyImages _fixRelativeUris _getAllNodesWithTag _getArticleMetadata _getCharCount _getJSONLD _getLinkDensity _getTextDensity _isElementWithoutContent _isProbablyVisible _isSingleImage _isUrl _isValidByline _postProcessContent _removeScripts _setNodeTag _simplifyNestedElements _unwrapNoscriptImages'.split(
    ' ',
  );
const UNUSED_LISTS =
  'b64DataUrl commas DEPRECATED_SIZE_ATTRIBUTE_ELEMS extraneous hashUrl jsonLdArticleTypes nextLink PRESENTATIONAL_ATTRIBUTES prevLink replaceFonts srcsetUrl'.split(
    ' ',
  );

const DIETS: readonly Diet[] = [
  // A rule's examples are its tests.
  { file: /\/utils\/rules\/\w+\.ts$/, spare: [['Property', /^(?:removes|keeps)\b/]] },
  // What it tells those who debug it is put together even where nobody listens.
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    spare: [
      ['ExpressionStatement', /^this\.log\(/],
      ['IfStatement', /^if \(this\._debug\)/],
      ['Property', new RegExp(`^(?:(?:${UNUSED_STEPS.join('|')})\\(|(?:${UNUSED_LISTS.join('|')}):)`)],
    ],
  },
  // A guess at whether a page is worth reading, which we make otherwise.
  {
    file: /\/@mozilla\/readability\/index\.js$/,
    spare: [
      ['VariableDeclaration', /^var isProbablyReaderable\b/],
      ['Property', /^isProbablyReaderable\b/],
    ],
  },
  // What it would allow by default: it is given lists of its own. With less in these, it could only allow less.
  {
    file: /\/dompurify\/dist\/purify\.es\.mjs$/,
    spare: [
      ['VariableDeclaration', /^const (?:html\$1|html|svg|mathMl|xml) = freeze\(/],
      ['SpreadElement', /^\.{3}(?:html\$1|html|svg|mathMl|xml)$/],
      ['IfStatement', /^if \(USE_PROFILES\) /],
    ],
  },
  // What it knows of interfaces that we have no permission for, and of answers that we ask of none.
  {
    file: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/,
    spare: [['Property', new RegExp(`^"(?:${[...UNUSED_INTERFACES, ...UNUSED_METHODS].join('|')})": \\{`)]],
  },
];

/** Leaves out of what is built that which nobody runs or reads there. Tests see the whole. */
export const lean = (): Plugin => ({
  name: 'lean',
  transform(code, id) {
    const diet = DIETS.find(({ file }) => file.test(id));
    if (!diet) return null;
    const isSpare = ({ type, start, end }: Node): boolean =>
      diet.spare.some(([spareType, source]) => type === spareType && source.test(code.slice(start, Math.min(end, start + 40))));
    const spared = outermost(parseAst(code), isSpare);
    return spared.length > 0 ? { code: without(code, spared), map: null } : null;
  },
});

/** The nodes that fit and stand in no other such node, in the order of the source. */
function outermost(node: object, fits: (node: Node) => boolean): Node[] {
  if (isNode(node) && fits(node)) return [node];
  return Object.values(node).flatMap((child: unknown) => (typeof child === 'object' && child !== null ? outermost(child, fits) : []));
}

const isNode = (value: object): value is Node => 'type' in value && 'start' in value && 'end' in value;

/** The comma after a property goes with it. */
const without = (code: string, spared: readonly Node[]): string =>
  spared.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code);

const WHOLE = '?whole';

/** What the bench holds Lede against has its libraries whole: they go by a name there that no diet fits. */
export const spareBench = (): Plugin => ({
  name: 'spare-bench',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const isOfWhole = importer.endsWith(WHOLE);
    const isOfBench = importer.includes('/scripts/bench/') && /^(?:@mozilla\/readability|dompurify)$/.test(source);
    if (!isOfWhole && !isOfBench) return null;
    const found = await this.resolve(source, importer.replace(WHOLE, ''), { skipSelf: true });
    return found && `${found.id}${WHOLE}`;
  },
});

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Loads what is asked for as browsers do: Vite fetches what it needs ahead of it, which helps over a network. */
export const loadPlainly = (): Plugin => ({
  name: 'load-plainly',
  enforce: 'pre',
  load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle(_options, bundle) {
    const styled = Object.values(bundle).find(
      (chunk) => chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.viteMetadata?.importedCss.size,
    );
    if (styled) this.error(`${styled.fileName} has styles, which Vite would have fetched as well`);
  },
});
