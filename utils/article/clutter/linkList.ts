import { amid } from './proof';
import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import { linkShareOf } from '../page/prose';
import { linksOf } from '../page/links';
import type { Block, Measured } from '../page/types';
import type { Finder } from '../ledger/types';
import { isSameSite, parseUrl } from '../text/urls';
import type { TreeElement } from '../page/tree/types';

/** One link alone may be part of a sentence that goes on. */
const MIN_ITEMS = 2;

/** Words of a headline; lists of names and topics have fewer, and are told by other rules. */
const MIN_HEADLINE_WORDS = 4;

/** Share of the characters that are linked, in the whole list and in each of its items; a kicker before the link is not. */
const LINKED_FROM = 0.7;
const ITEM_LINKED_FROM = 0.5;

/** A line that leads in to a list is text, not one more link. */
const LEAD_LINKED_UNDER = 0.5;

/** Lists in which every item is a headline that leads to another page of the same site: other stories, set between the paragraphs. */
export const linkList: Finder = {
  name: 'link-list',
  kind: 'related',
  why: 'A list of links to other stories on this site.',
  find: (judged) =>
    Array.from(judged.page.body.querySelectorAll('ul, ol')).filter((list) => isOfHeadlines(judged, list) && !isIntroduced(judged, list)),
  removes: amid(
    '<ul><li><a href="/a">Harbour board loses its third chairman</a></li><li><a href="/b">Bakery on the quay shuts for good</a></li></ul>',
  ),
  keeps: amid(
    '<p>What the board has asked for:</p><ul><li><a href="/a">A second boat for the summer</a></li><li><a href="/b">A roof over the outer quay</a></li></ul>',
  ),
};

function isOfHeadlines(judged: Judged, list: TreeElement): boolean {
  const { page } = judged;
  const { start, end } = page.spanOf(list);
  const blocks = page.blocks.slice(start, end).filter((block) => isKept(judged, block));
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, { linkChars }) => sum + linkChars, 0);
  const isOfLinks = blocks.length >= MIN_ITEMS && linked >= LINKED_FROM * chars && list.querySelector('ul, ol') === null;
  return isOfLinks && blocks.every((block) => isHeadline(page, block));
}

/** What the text leads in to is the text's: "Still open:", or an item with items of its own. */
function isIntroduced(judged: Judged, list: TreeElement): boolean {
  const before = judged.page.blocks.slice(0, judged.page.spanOf(list).start).findLast((block) => isKept(judged, block));
  if (!before || before.wordings !== 0 || /^h[1-6]$/.test(before.tag) || linkShareOf(before) >= LEAD_LINKED_UNDER) return false;
  return before.text.endsWith(':') || (before.words >= MIN_HEADLINE_WORDS && list.parentElement === before.parent && before.tag === 'li');
}

function isHeadline(page: Measured, block: Block): boolean {
  const { text, words, linkChars } = block;
  if (words < MIN_HEADLINE_WORDS || linkChars < ITEM_LINKED_FROM * text.length) return false;
  const [link] = linksOf(block);
  return link ? leadsToOtherPage(page, link.getAttribute('href') ?? '') : false;
}

/** Another page of the same site; places on this page make a table of contents, other sites a list of sources. */
function leadsToOtherPage({ url }: Measured, href: string): boolean {
  const there = href.startsWith('#') ? undefined : parseUrl(href, url);
  return there !== undefined && isSameSite(there.href, url) && there.pathname !== parseUrl(url)?.pathname;
}
