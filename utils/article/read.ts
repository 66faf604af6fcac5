import { Readability } from '@mozilla/readability';
import { isKept, type Judged } from './cut';
import type { Block } from './page';

/** Carries a block's parent through Readability, which rebuilds the elements around the text. */
const MARK = 'data-block-parent';

/**
 * The blocks that Readability takes for the article. It is given a small document of what is displayed
 * and not set aside, and never the page itself.
 */
export function readArticle(judged: Judged): ReadonlySet<Block> {
  const { page } = judged;
  const open = page.blocks.filter((block) => isKept(judged, block) && !block.hidden);
  const parents = [...new Set(open.map(({ parent }) => parent))];
  const doc = page.root.ownerDocument.implementation.createHTMLDocument(page.title);
  copyChildren(page.body, doc.body, {
    numbers: new Map(parents.map((parent, number) => [parent, String(number)])),
    left: new Set<Node>(page.blocks.filter((block) => !isKept(judged, block)).flatMap(({ nodes }) => nodes)),
    hidden: page.hidden,
  });
  const content = new Readability<Node>(doc, { serializer: (node) => node, keepClasses: true }).parse()?.content;
  if (!content) return new Set();
  const kept = new Set(Array.from((content as Element).querySelectorAll(`[${MARK}]`), (el) => parents[Number(el.getAttribute(MARK))]));
  return new Set(open.filter(({ parent }) => kept.has(parent)));
}

interface Copying {
  readonly numbers: ReadonlyMap<Element, string>;
  /** First nodes and all others of blocks that are set aside. */
  readonly left: ReadonlySet<Node>;
  readonly hidden: ReadonlySet<Element>;
}

function copyChildren(from: Element, to: Element, copying: Copying): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (copying.left.has(child) || copying.hidden.has(child as Element)) continue;
    const copy = to.ownerDocument.importNode(child, false);
    to.append(copy);
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const number = copying.numbers.get(child as Element);
    if (number) (copy as Element).setAttribute(MARK, number);
    copyChildren(child as Element, copy as Element, copying);
  }
}
