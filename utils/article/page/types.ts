import type { TreeElement, TreeNode } from './tree/types';

/** What the page holds, as data; nothing after `snapshot` sees the live page. */
export interface Page {
  /** `<html>`: no scripts, no styles, shadow trees flattened. */
  readonly root: TreeElement;
  readonly url: string;
  /** The address that the page says is its true one (`<link rel=canonical>`), absolute; undefined where it names none. */
  readonly canonical?: string;
  /** Text of each `<script>` that is data (JSON-LD, framework state), in document order. */
  readonly data: readonly DataScript[];
  /** When the page was loaded, or parsed where it never was, ms since the epoch: "38 minutes ago" counts from here. */
  readonly loadedAt: number;
  readonly title: string;
  /** There is more of it than can be read in time; its head is there and no body. */
  readonly isTooLarge?: true;
  /** Scripts run in it, and may have more to show. */
  readonly isScripted?: true;
}

export interface DataScript {
  readonly type: string;
  readonly id: string;
  readonly text: string;
}

/** A run of inline nodes that reads as one paragraph: the children of a `<p>`, or loose text between blocks or `<br><br>`. */
export interface Block {
  /** Position in document order; index into `Measured.blocks`. */
  readonly index: number;
  readonly nodes: readonly TreeNode[];
  readonly parent: TreeElement;
  /** Local name of the nearest element that gives the run its meaning: p, h2, li, td, figcaption, a, div … */
  readonly tag: string;
  /** White space folded; `<br>` is a line feed. */
  readonly text: string;
  /** Words; in unspaced scripts, characters / 2. */
  readonly words: number;
  /** Characters of `text` inside `<a href>`. */
  readonly linkChars: number;
  readonly hidden: boolean;
  /** Of its nodes and what stands in them, what is no part of the text. */
  readonly unread?: ReadonlySet<TreeNode>;
  /** What its words say it is: a bit mask, read with `categoriesOf`, made by `matchWordings`. */
  readonly wordings: number;
}

/** Blocks `start` (inclusive) to `end` (exclusive) stand inside an element. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The page with its text blocks counted once, so that no finder has to. */
export interface Measured extends Page {
  readonly body: TreeElement;
  readonly blocks: readonly Block[];
  /** Elements without text have an empty span at the place where they stand. */
  spanOf(el: TreeElement): Span;
  /** Words of all blocks in the element. */
  wordsIn(el: TreeElement): number;
  /** Share of the element's characters that are link text, 0 to 1. */
  linkShare(el: TreeElement): number;
  /** The page shows no text of its own; the story was put in from its data. */
  readonly isFromData?: boolean;
}
