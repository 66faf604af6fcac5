/** What a node answers of itself and of what stands around it, under the names that a browser's own nodes have. */
export interface TreeNode {
  /** Of an element, in lower case where it is HTML; of a text, nothing. */
  readonly localName: string;
  /** Of a text; an element has none of its own. */
  readonly data: string;
  readonly parentElement: TreeElement | null;
  readonly previousSibling: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly firstChild: TreeNode | null;
  readonly lastChild: TreeNode | null;
  readonly textContent: string;
}

export interface TreeText extends TreeNode {
  readonly localName: '';
}

/** An element of a page as the walk over it has written it down: data, behind which stands no live page. */
export interface TreeElement extends TreeNode {
  /** Upper case where it is HTML. */
  readonly tagName: string;
  readonly namespaceURI: string | null;
  /** By name, in the page's order. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly id: string;
  readonly className: string;
  /** The page does not display it; of what stands inside nothing is said. */
  readonly hidden: boolean;
  /** It hides itself, whatever it stands in. */
  readonly unseen: Unseen | '';
  /** What a line has on both sides of it, as the page is drawn: a line feed where it stands on lines of its own. */
  readonly apart: Apart;
  /** Its place among the elements of its tree in document order; all that stand inside come from `at` + 1 to before `end`. */
  readonly at: number;
  readonly end: number;
  readonly childNodes: TreeNode[];
  readonly children: TreeElement[];
  readonly firstElementChild: TreeElement | null;
  readonly nextElementSibling: TreeElement | null;
  readonly previousElementSibling: TreeElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  contains(other: TreeElement | null): boolean;
  /** Selectors are those of `selector.ts`. */
  matches(selector: string): boolean;
  closest(selector: string): TreeElement | null;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): TreeElement[];
}

/** Not displayed, so that a press may yet show it; or drawn where nobody sees it, to be read aloud. */
export type Unseen = 'folded' | 'clipped';

export type Apart = '' | ' ' | '\n';

/** What is known of an element before what stands in it is read. */
export interface Opening {
  readonly localName: string;
  readonly tagName?: string;
  readonly namespaceURI?: string | null;
  readonly attributes?: ReadonlyMap<string, string>;
  readonly hidden?: boolean;
  readonly unseen?: Unseen | '';
  readonly apart?: Apart;
}
