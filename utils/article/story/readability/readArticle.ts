import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import type { Block, Measured } from '../../page/types';
import { lightElement, lightText } from './lightNode';
import { type LightPage, runReadability } from './patchedReadability';
import { isElement } from '../../page/tree/tree';
import type { TreeElement, TreeNode, TreeText } from '../../page/tree/types';
import type { LightNode } from './types';

/**
 * The blocks that Readability takes for the article. It is given a small document of what is displayed
 * and not set aside, and never the page itself.
 */
export function readArticle(judged: Judged): ReadonlySet<Block> {
  const { page } = judged;
  const open = page.blocks.filter((block) => isKept(judged, block) && !block.hidden);
  const kept = around(readTexts(page, leftOut(judged)));
  return new Set(open.filter(({ nodes }) => nodes.some((node) => kept.has(node))));
}

/** The texts and all that they stand in. */
function around(texts: readonly TreeText[]): ReadonlySet<TreeNode> {
  const nodes = new Set<TreeNode>();
  for (const text of texts) for (let node: TreeNode | null = text; node && !nodes.has(node); node = node.parentElement) nodes.add(node);
  return nodes;
}

/** The nodes of blocks that are set aside; what is not shown is left out besides. */
export const leftOut = (judged: Judged): ReadonlySet<TreeNode> =>
  new Set(judged.page.blocks.filter((block) => !isKept(judged, block)).flatMap(({ nodes }) => nodes));

/** The texts that Readability takes for the article, blank ones left out, in the order that it gives them. */
export function readTexts(page: Measured, left: ReadonlySet<TreeNode>): TreeText[] {
  if (page.body.tagName !== 'BODY') return [];
  const article = runReadability(() => copyPage(page, left));
  return article ? (textsIn(article) as TreeText[]) : [];
}

function copyPage({ root, body, title }: Measured, left: ReadonlySet<TreeNode>): LightPage {
  const html = lightElement(root);
  const lightBody = lightElement(body);
  const head = root.querySelector('head');
  if (head) html.appendChild(copyChildren(head, lightElement(head), left));
  html.appendChild(copyChildren(body, lightBody, left));
  return { title, html, body: lightBody };
}

function copyChildren(from: TreeElement, to: LightNode, left: ReadonlySet<TreeNode>): LightNode {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (left.has(child)) continue;
    if (!isElement(child)) to.appendChild(lightText(child.data, [child]));
    else if (!child.hidden) to.appendChild(copyChildren(child, lightElement(child), left));
  }
  return to;
}

function textsIn(node: LightNode): readonly object[] {
  if (node.tagName === undefined) return node.ownText.trim() === '' ? [] : node.origins.filter(isRead);
  return node.childNodes.flatMap(textsIn);
}

const isRead = (text: object): boolean => (text as TreeText).data.trim() !== '';
