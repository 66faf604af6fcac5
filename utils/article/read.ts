import { isKept, type Judged } from './cut';
import type { Block } from './page';
import { lengthOf, runReadability } from './readability';

/** Carries a block's parent through Readability, which rebuilds the elements around the text. */
const MARK = 'data-block-parent';

/** Characters; of a shorter article Readability believes that it left out too much, and tries again with what is unlikely. */
const MIN_CHARS = 500;

/** What Readability throws out unread at first, by class names, ids and roles; the patterns are its own (0.6.0). */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const MAYBE_LIKELY = /and|article|body|column|content|main|shadow/i;
const UNLIKELY_ROLES = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog']);

/** Looked at before that: these have a say though they are unlikely. */
const TOLD_BEFORE = /byline|author|dateline|writtenby/i;
const NEVER_UNLIKELY = new Set(['a', 'h1', 'h2', 'body']);

/**
 * The blocks that Readability takes for the article. It is given a small document of what is displayed
 * and not set aside, and never the page itself.
 */
export function readArticle(judged: Judged): ReadonlySet<Block> {
  const { page } = judged;
  const open = page.blocks.filter((block) => isKept(judged, block) && !block.hidden);
  const parents = [...new Set(open.map(({ parent }) => parent))];
  const copying: Copying = {
    numbers: new Map(parents.map((parent, number) => [parent, String(number)])),
    left: new Set<Node>(page.blocks.filter((block) => !isKept(judged, block)).flatMap(({ nodes }) => nodes)),
    hidden: page.hidden,
    isHollow: isUnlikely,
  };
  const quick = read(judged, copying, 0) ?? read(judged, copying, 1);
  const content = quick && lengthOf(quick) >= MIN_CHARS ? quick : read(judged, { ...copying, isHollow: () => false }, MIN_CHARS);
  if (!content) return new Set();
  const kept = new Set(Array.from(content.querySelectorAll(`[${MARK}]`), (el) => parents[Number(el.getAttribute(MARK))]));
  return new Set(open.filter(({ parent }) => kept.has(parent)));
}

function read({ page }: Judged, copying: Copying, charThreshold: number): Element | undefined {
  const doc = page.root.ownerDocument.implementation.createHTMLDocument(page.title);
  const body = doc.createElement('body');
  copyChildren(page.body, body, copying);
  doc.documentElement.replaceChild(body, doc.body);
  return runReadability(doc, { charThreshold, mark: MARK });
}

interface Copying {
  readonly numbers: ReadonlyMap<Element, string>;
  /** First nodes and all others of blocks that are set aside. */
  readonly left: ReadonlySet<Node>;
  readonly hidden: ReadonlySet<Element>;
  /** Elements whose content is left out. */
  readonly isHollow: (el: Element) => boolean;
}

function copyChildren(from: Element, to: Element, copying: Copying): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (copying.left.has(child) || copying.hidden.has(child as Element)) continue;
    const copy = to.ownerDocument.importNode(child, false);
    to.appendChild(copy);
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const number = copying.numbers.get(child as Element);
    if (number) (copy as Element).setAttribute(MARK, number);
    if (child.firstChild && !copying.isHollow(child as Element)) copyChildren(child as Element, copy as Element, copying);
  }
}

/** Readability would remove it before it has read any of it. */
function isUnlikely(el: Element): boolean {
  if (el.localName === 'svg') return true;
  const names = `${el.getAttribute('class') ?? ''} ${el.id}`;
  const role = el.getAttribute('role') ?? '';
  const isNamedSo = UNLIKELY.test(names) && !MAYBE_LIKELY.test(names);
  if ((!isNamedSo && !UNLIKELY_ROLES.has(role)) || NEVER_UNLIKELY.has(el.localName)) return false;
  return !TOLD_BEFORE.test(names) && !el.hasAttribute('rel') && !el.hasAttribute('itemprop') && el.closest('table, code') === null;
}
