import type { TreeElement } from '../../page/tree/types';

/** What of the page's tree an element is made from. */
export type LightSource = Pick<TreeElement, 'tagName' | 'namespaceURI' | 'attributes'>;

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export interface LightAttribute extends Attribute {
  cloneNode(): Attribute;
}

/**
 * A node of plain objects, as far as Readability asks nodes and moves them: it asks each many times over, and a browser takes
 * much longer to answer for its own. An element has a tag name, a text and a document have none.
 */
export interface LightNode extends Answers {
  readonly nodeType: number;
  /** Readability renames elements. */
  tagName: string | undefined;
  /** SVG has an object there. */
  className: string | object;
  id: string;
  /** Whom to ask for attributes; none where there are none, or where Readability made the element. */
  readonly source: LightSource | undefined;
  /** Attributes that Readability has set, or taken away: those are null. */
  changes: Map<string, string | null> | undefined;
  readonly ownText: string;
  /** What a text stands for. */
  readonly origins: readonly object[];
  parentNode: LightNode | null;
  firstChild: LightNode | null;
  lastChild: LightNode | null;
  previousSibling: LightNode | null;
  nextSibling: LightNode | null;
  /** What it is and what it holds, as `bitOf` tells: whoever looks for something else need not look in. What has left is still told. */
  bit: number;
  holds: number;
  /** See `extentOf`; known until something inside changes. */
  extent: Extent | undefined;
  /** What `children` says, until one comes or goes: Readability asks for each by its place. */
  elements: LightNode[] | undefined;
}

export interface Answers {
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: LightNode[];
  readonly children: LightNode[];
  readonly firstElementChild: LightNode | null;
  readonly nextElementSibling: LightNode | null;
  readonly previousElementSibling: LightNode | null;
  readonly attributes: readonly LightAttribute[];
  readonly style: { readonly display: string; readonly visibility: string } | undefined;
  readonly src: string | undefined;
  readonly srcset: string | undefined;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  setAttributeNode(attribute: Attribute): void;
  removeAttribute(name: string): void;
  getElementsByTagName(name: string): LightNode[];
  querySelectorAll(selector: string): LightNode[];
  appendChild(child: LightNode): void;
  removeChild(child: LightNode): void;
  replaceChild(child: LightNode, old: LightNode): void;
  remove(): void;
}

/** What Readability counts of a text: a run of white space is one character, and none at the ends. */
export interface Extent {
  /** With white space at the ends. */
  readonly chars: number;
  readonly opensBlank: boolean;
  readonly closesBlank: boolean;
  readonly commas: number;
  /** Characters in links inside, those in links to a place in the same page left out. */
  readonly linked: number;
  /** Whether there are links to a place in the same page. */
  readonly hasLocalLinks: boolean;
}
