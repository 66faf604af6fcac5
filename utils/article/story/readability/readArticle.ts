import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import type { Block, Measured } from '../../page/types';
import { lightElement, lightText } from './lightNode';
import { type LightPage, runReadability } from './patchedReadability';
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
function around(texts: readonly Text[]): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  for (const text of texts) for (let node: Node | null = text; node && !nodes.has(node); node = node.parentNode) nodes.add(node);
  return nodes;
}

/** First nodes and all others of blocks that are set aside, and what is not shown. */
export function leftOut(judged: Judged): ReadonlySet<Node> {
  const { page } = judged;
  return new Set<Node>([...page.hidden, ...page.blocks.filter((block) => !isKept(judged, block)).flatMap(({ nodes }) => nodes)]);
}

/** The texts that Readability takes for the article, blank ones left out, in the order that it gives them. */
export function readTexts(page: Measured, left: ReadonlySet<Node>): Text[] {
  if (page.body.tagName !== 'BODY') return [];
  const article = runReadability(() => copyPage(page, left));
  return article ? (textsIn(article) as Text[]) : [];
}

function copyPage({ root, body, title }: Measured, left: ReadonlySet<Node>): LightPage {
  const html = lightElement(root);
  const lightBody = lightElement(body);
  const head = root.querySelector('head');
  if (head) html.appendChild(copyChildren(head, lightElement(head), left));
  html.appendChild(copyChildren(body, lightBody, left));
  return { title, html, body: lightBody };
}

function copyChildren(from: Element, to: LightNode, left: ReadonlySet<Node>): LightNode {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (left.has(child)) continue;
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(lightText(child.nodeValue ?? '', [child]));
    else if (child.nodeType === Node.ELEMENT_NODE) to.appendChild(copyChildren(child as Element, lightElement(child as Element), left));
  }
  return to;
}

function textsIn(node: LightNode): readonly object[] {
  if (node.tagName === undefined) return node.ownText.trim() === '' ? [] : node.origins.filter(isRead);
  return node.childNodes.flatMap(textsIn);
}

const isRead = (text: object): boolean => (text as Text).data.trim() !== '';
