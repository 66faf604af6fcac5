import { startsWithSmall } from '../text/letters';
import { endsSentence } from '../text/words';
import { SILENT_TAGS } from './inlineText';
import { isElement } from './tree/tree';
import type { TreeElement, TreeNode } from './tree/types';

const NONE: ReadonlySet<TreeNode> = new Set();

/** What may unfold a text. */
const CONTROL =
  'button, summary, label, [role="button"], [aria-expanded], [aria-controls], a:not([href]), a[href^="#"], a[href^="javascript:"]';

const DOTS = /^\s*(?:\.\.\.+|…)\s*$/;
const ENDS_IN_DOTS = /(?:\.\.\.|…)\s*$/;

/** Of a name that can be asked for as it stands. */
const PLAIN_ID = /^[\w-]+$/;

interface Piece {
  readonly text: string;
  /** The text, or the element that hides itself. */
  readonly node: TreeNode;
  /** The outermost element around a text that may unfold another one. */
  readonly control?: TreeElement | undefined;
  readonly unseen?: TreeElement;
}

/**
 * What stands in a line and is no part of what is read there: words that nobody sees, but for those which the page folds up to be
 * read after a press, as the end of a sentence behind "read more"; then its dots and that button are none. Nothing where no other
 * text stands in the line.
 */
export function unreadIn(nodes: readonly TreeNode[]): ReadonlySet<TreeNode> {
  const pieces = nodes.flatMap((node) => piecesOf(node)).filter(({ text }) => text.trim() !== '');
  if (!pieces.some(({ unseen, control }) => !unseen && !control) || !pieces.some(({ unseen }) => unseen)) return NONE;
  const unread = new Set<TreeNode>();
  for (const [at, { node, unseen }] of pieces.entries()) {
    if (!unseen) continue;
    const isSeen = (piece: Piece): boolean => !piece.unseen;
    const line = { before: pieces.slice(0, at).filter(isSeen), behind: pieces.slice(at + 1).filter(isSeen), nodes };
    if (unseen.querySelector('math')) for (const drawn of drawingsBeside(unseen)) unread.add(drawn);
    else if (!isToBeRead(unseen, line)) unread.add(node);
    else for (const mark of marksOf(line)) unread.add(mark);
  }
  return unread;
}

/** A formula that is clipped is the whole of what boxes beside it draw for the eye alone. */
const drawingsBeside = ({ parentElement }: TreeElement): readonly TreeElement[] =>
  (parentElement?.children ?? []).filter((el) => el.getAttribute('aria-hidden') === 'true');

function piecesOf(node: TreeNode, control?: TreeElement): Piece[] {
  if (!isElement(node)) return [{ text: node.data, node, control }];
  if (SILENT_TAGS.has(node.localName)) return [];
  if (node.unseen) return [{ text: node.textContent, node, unseen: node }];
  const around = control ?? (node.matches(CONTROL) ? node : undefined);
  return node.childNodes.flatMap((child) => piecesOf(child, around));
}

interface Line {
  readonly before: readonly Piece[];
  readonly behind: readonly Piece[];
  readonly nodes: readonly TreeNode[];
}

function isToBeRead(el: TreeElement, { before, behind, nodes }: Line): boolean {
  if (el.unseen !== 'folded' || behind.some(({ control }) => !control) || isNote(el)) return false;
  const lead = textOf(before.filter(({ control }) => !control));
  const text = el.textContent.trim();
  const isRest = ENDS_IN_DOTS.test(lead) || behind.length > 0 || isBeforeControl(nodes);
  // An answer says more than the question that it stands behind; a note on a line, less.
  const isAnswer = nodes.includes(el) && endsSentence(lead) && endsSentence(text) && text.length > lead.length;
  return isRest || isAnswer || goesOn(el, { lead, text });
}

/** With the rest of a sentence, and not with what is said of a link. */
const goesOn = (el: TreeElement, { lead, text }: { readonly lead: string; readonly text: string }): boolean =>
  !endsSentence(lead) && endsSentence(text) && (startsWithSmall(text) || /^[,;:–—]/.test(text)) && el.closest('a[href]') === null;

/** What shows that something was folded up there. */
function marksOf({ before, behind }: Line): readonly TreeNode[] {
  const dots = before.at(-1);
  const controls = behind.flatMap(({ control }) => control ?? []);
  return dots && DOTS.test(dots.text) ? [dots.node, ...controls] : controls;
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();

/** Said of something in the line. */
const isNote = (el: TreeElement): boolean =>
  el.getAttribute('role') === 'tooltip' ||
  (PLAIN_ID.test(el.id) && (el.closest('html')?.querySelector(`[aria-describedby="${el.id}"]`) ?? null) !== null);

/** The next thing behind the line's own box is a control and nothing else. */
function isBeforeControl(nodes: readonly TreeNode[]): boolean {
  const last = nodes.at(-1);
  const next = last?.nextSibling ?? last?.parentElement?.nextElementSibling;
  if (!next || !isElement(next)) return false;
  const only = next.children.length === 1 ? next.firstElementChild : null;
  return next.matches(CONTROL) || (only !== null && only.matches(CONTROL) && only.textContent.trim() === next.textContent.trim());
}
