import { isElement } from '../../utils/article/page/tree/tree';
import type { TreeElement, TreeNode } from '../../utils/article/page/tree/types';
import { walk } from '../../utils/article/page/walk';

/** The tree of a page that is written here. */
export const treeOf = (html: string): TreeElement =>
  walk(new DOMParser().parseFromString(html, 'text/html').documentElement, { rendered: false }).root;

/** What stands in an element, as markup. */
export const markupIn = (node: TreeNode): string => {
  let markup = '';
  for (let child = node.firstChild; child; child = child.nextSibling) markup += isElement(child) ? markupOf(child) : child.data;
  return markup;
};

function markupOf(el: TreeElement): string {
  const attributes = Array.from(el.attributes, ([name, value]) => ` ${name}="${value}"`).join('');
  return `<${el.localName}${attributes}>${markupIn(el)}</${el.localName}>`;
}
