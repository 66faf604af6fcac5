import { addText, closeElement, isElement, openElement, openRoot } from './tree';
import type { TreeElement, TreeNode } from './types';

/** Where something new stands in a tree. */
export type Spot = { readonly behind: TreeElement } | { readonly atStartOf: TreeElement };

/** The same tree once more, with a box of paragraphs in one place. */
export function withParagraphs(root: TreeElement, spot: Spot, paragraphs: readonly string[]): TreeElement {
  const grow = (from: TreeElement, to: TreeElement): TreeElement => {
    if ('atStartOf' in spot && spot.atStartOf === from) addParagraphs(to, paragraphs);
    for (let child = from.firstChild; child; child = child.nextSibling) {
      put(child, to);
      if ('behind' in spot && spot.behind === child) addParagraphs(to, paragraphs);
    }
    closeElement(to);
    return to;
  };
  const put = (node: TreeNode, to: TreeElement): void => {
    if (isElement(node)) grow(node, openElement(to, node));
    else addText(to, node.data);
  };
  return grow(root, openRoot(root));
}

function addParagraphs(into: TreeElement, paragraphs: readonly string[]): void {
  const box = openElement(into, { localName: 'div' });
  for (const text of paragraphs) {
    const paragraph = openElement(box, { localName: 'p' });
    addText(paragraph, text);
    closeElement(paragraph);
  }
  closeElement(box);
}
