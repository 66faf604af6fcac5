import { Readability } from '@mozilla/readability';
import { cut, isKept, type Judged } from './cut';
import type { Block } from './page';

/** Carries a block's parent through Readability, which rebuilds the elements around the text. */
const MARK = 'data-block-parent';

/**
 * The blocks that Readability takes for the article. It is given a small document of what is not set
 * aside yet, and never the page itself.
 */
export function readArticle(judged: Judged): ReadonlySet<Block> {
  const { page } = judged;
  const doc = page.root.ownerDocument.implementation.createHTMLDocument(page.title);
  const parents = [...new Set(page.blocks.filter((block) => isKept(judged, block)).map((block) => block.parent))];
  const numbers = new Map(parents.map((parent, number) => [parent, String(number)]));
  const cutRoots = new Set<Node>(page.blocks.filter((block) => !isKept(judged, block)).flatMap((block) => block.nodes));

  const copyInto = (from: Element, to: Element): void => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (cutRoots.has(child)) continue;
      const copy = doc.importNode(child, false);
      to.append(copy);
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const number = numbers.get(child as Element);
      if (number) (copy as Element).setAttribute(MARK, number);
      copyInto(child as Element, copy as Element);
    }
  };
  copyInto(page.body, doc.body);

  const result = new Readability<Node>(doc, { serializer: (node) => node, charThreshold: 1, keepClasses: true }).parse();
  const content = result?.content;
  if (!content) return new Set();
  const kept = new Set(Array.from((content as Element).querySelectorAll(`[${MARK}]`), (el) => parents[Number(el.getAttribute(MARK))]));
  return new Set(page.blocks.filter((block) => isKept(judged, block) && kept.has(block.parent)));
}

/** Sets aside what is outside the story. */
export function isolate(judged: Judged): Judged {
  const story = readArticle(judged);
  const outside = judged.page.blocks.filter((block) => isKept(judged, block) && !story.has(block));
  return cut(judged, [{ name: 'outside-article', kind: 'outside', why: 'Stands outside the article.', find: () => outside }]);
}
