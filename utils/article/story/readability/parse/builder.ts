import { isSame } from '../attributes';
import { elementAgain, lightText, newElement } from '../lightNode';
import { insert } from '../links';
import { isForeign } from '../search';
import type { LightNode } from '../types';
import { IMPLIED, isSpecial, SCOPES, type Scope, TABLE_PARTS } from './tags';

/** What a parser of HTML knows while it builds a tree; the standard's words for it. */
export interface Builder {
  /** Open elements, the outermost first. */
  readonly open: LightNode[];
  /** Elements of style that go on until they are closed; undefined is a marker, which ends what goes on. */
  readonly active: (LightNode | undefined)[];
  form: LightNode | undefined;
  isFostering: boolean;
}

export const newBuilder = (): Builder => ({ open: [newElement('html')], active: [], form: undefined, isFostering: false });

export const rootOf = ({ open }: Builder): LightNode => open[0] ?? newElement('html');

export const current = (builder: Builder): LightNode => builder.open.at(-1) ?? rootOf(builder);

/** The place where something is put: into `target`, but nothing but its parts into a table. */
function place(builder: Builder, target: LightNode): readonly [parent: LightNode, before: LightNode | null] {
  if (!builder.isFostering || !TABLE_PARTS.has(target.tagName ?? '')) return [target, null];
  const at = builder.open.findLastIndex(({ tagName }) => tagName === 'TABLE');
  const table = builder.open[at];
  if (table?.parentNode) return [table.parentNode, table];
  return [builder.open[at - 1] ?? rootOf(builder), null];
}

export function put(builder: Builder, node: LightNode, target = current(builder)): void {
  insert(node, ...place(builder, target));
}

export function putText(builder: Builder, text: LightNode): void {
  const [parent, before] = place(builder, current(builder));
  const beside = before ? before.previousSibling : parent.lastChild;
  if (!beside || beside.tagName !== undefined) return insert(lightText(text.ownText, text.origins), parent, before);
  const joined = lightText(beside.ownText + text.ownText, [...beside.origins, ...text.origins]);
  beside.remove();
  insert(joined, parent, before);
}

/** Opens an element of HTML. */
export function openElement(builder: Builder, token: LightNode, kind: 'html' | 'foreign' = 'html'): LightNode {
  const el = elementAgain(token, kind);
  put(builder, el);
  builder.open.push(el);
  return el;
}

export const putElement = (builder: Builder, token: LightNode): void => {
  openElement(builder, token);
  builder.open.pop();
};

/** Whether an element of one of these names is open, with nothing between that hides it. */
export function isInScope({ open }: Builder, tags: ReadonlySet<string>, scope: Scope = 'default'): boolean {
  for (let at = open.length - 1; at >= 0; at--) {
    const tag = open[at]?.tagName ?? '';
    if (tags.has(tag)) return true;
    if (SCOPES[scope].has(tag)) return false;
  }
  return false;
}

export function popUntil({ open }: Builder, tags: ReadonlySet<string>): void {
  while (open.length > 1 && !tags.has(open.pop()?.tagName ?? '')) continue;
}

/** Back to one of these, which stays open. */
export function clearTo({ open }: Builder, tags: ReadonlySet<string>): void {
  while (open.length > 1 && !tags.has(open.at(-1)?.tagName ?? '')) open.pop();
}

/** Closes what needs no end tag. */
export function closeImplied(builder: Builder, except = ''): void {
  for (let tag = current(builder).tagName ?? ''; IMPLIED.has(tag) && tag !== except; tag = current(builder).tagName ?? '')
    builder.open.pop();
}

const P = new Set(['P']);

export function closeParagraph(builder: Builder): void {
  if (!isInScope(builder, P, 'button')) return;
  closeImplied(builder, 'P');
  popUntil(builder, P);
}

/** An end tag that no rule is about. */
export function closeAny(builder: Builder, tag: string): void {
  const { open } = builder;
  for (let at = open.length - 1; at > 0; at--) {
    const el = open[at];
    if (el?.tagName === tag) {
      closeImplied(builder, tag);
      open.splice(Math.min(at, open.length));
      return;
    }
    if (el && isSpecial(el)) return;
  }
}

export function clearActive({ active }: Builder): void {
  while (active.length > 0 && active.pop() !== undefined) continue;
}

/** Three of a kind are enough. */
export function pushActive({ active }: Builder, el: LightNode): void {
  const since = active.lastIndexOf(undefined) + 1;
  const alike = active.slice(since).filter((other) => other && isSame(other, el));
  if (alike.length >= 3) active.splice(active.indexOf(alike[0], since), 1);
  active.push(el);
}

/** Opens the elements of style anew that a block has closed and that go on. */
export function reconstruct(builder: Builder): void {
  const { active, open } = builder;
  let at = active.length;
  while (at > 0) {
    const entry = active[at - 1];
    if (entry === undefined || open.includes(entry)) break;
    at--;
  }
  for (; at < active.length; at++) {
    const entry = active[at];
    if (entry) active[at] = openElement(builder, entry);
  }
}

export const isHtml = ({ tagName }: LightNode): boolean => tagName === undefined || !isForeign(tagName);
