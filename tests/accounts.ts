import { toDraft } from '../utils/article/output/toArticle';
import { isKept } from '../utils/article/ledger/setAside';
import type { TreeElement, TreeNode } from '../utils/article/page/tree/types';
import type { Judged } from '../utils/article/ledger/types';
import type { Block } from '../utils/article/page/types';
import { openReceipts } from '../utils/article/ledger/receipts';

/** Elements whose text is no text of the page. */
const OPAQUE = 'svg, iframe, video, audio, head, select, textarea, input, option, annotation, annotation-xml';

const glue = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

const textOf = (blocks: readonly Block[]): string => glue(blocks.map(({ text }) => text).join(''));

/** What is wrong with the accounts of a judged page, a sentence each; nothing where every piece of its text is kept or has one receipt. */
export function audit(judged: Judged): string[] {
  const { page, lead } = judged;
  const receipts = openReceipts(judged);
  const kept = page.blocks.filter((block) => isKept(judged, block));
  const owners = new Map<Block, number>(kept.map((block) => [block, 1]));
  for (const block of receipts.flatMap(({ blocks }) => blocks)) owners.set(block, (owners.get(block) ?? 0) + 1);
  const strays = page.blocks.filter((block) => owners.get(block) !== 1);
  const ids = receipts.map(({ removal }) => removal.id);
  const drafted = toDraft(judged, new Set());
  const shown = drafted.ok ? textIn(drafted.draft.compose()) : undefined;
  return [
    ...(visibleText(page.body) === textOf(page.blocks) ? [] : ['some text of the page stands in no block']),
    ...strays.map(({ text, index }) => `block ${index} has ${owners.get(page.blocks[index] as Block) ?? 0} owners: ${text.slice(0, 60)}`),
    ...(new Set(ids).size === ids.length ? [] : ['two receipts have one name']),
    ...(shown === undefined || shown === textOf(kept.filter((block) => block !== lead)) ? [] : ['the article is not what was kept']),
  ];
}

/** Players and posts are links of our own making, bare in their figures: no text of the page. */
function textIn(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('figure > a')) link.remove();
  return glue(copy.textContent ?? '');
}

/** The text of the page by a walk of its own, without white space. */
function visibleText(body: TreeElement): string {
  let text = '';
  const read = (node: TreeNode): void => {
    if (!node.parentElement?.closest(OPAQUE)) text += node.data;
    for (let child = node.firstChild; child; child = child.nextSibling) read(child);
  };
  read(body);
  return glue(text);
}

/** Receipts that, put back alone, bring anything else than their own text to its own place; by name. */
export function auditPutBack(judged: Judged): string[] {
  const { page, lead } = judged;
  return openReceipts(judged).flatMap(({ removal, blocks }) => {
    const drafted = toDraft(judged, new Set([removal.id]));
    if (!drafted.ok) return [];
    const back = new Set(blocks);
    const expected = textOf(page.blocks.filter((block) => (isKept(judged, block) || back.has(block)) && block !== lead));
    const marked = [...drafted.draft.compose().querySelectorAll('[data-back]')].map((el) => el.getAttribute('data-back'));
    const isMarked = marked.length > 0 && marked.every((id) => id === removal.id);
    const { draft } = drafted;
    const isMoved = draft.back.some(({ id }) => id === removal.id) && !draft.removals.some(({ id }) => id === removal.id);
    return textIn(draft.compose()) === expected && isMarked && isMoved ? [] : [removal.id];
  });
}
