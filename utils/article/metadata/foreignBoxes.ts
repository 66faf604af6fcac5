import { parseUrl } from '../text/urls';
import { DATE_CLASS } from '../../rules/labels';
import { memoize } from '../text/memo';
import { linksOf } from '../page/links';
import type { Measured } from '../page/types';
import { countWords } from '../text/words';
import { isProse } from './headProse';
import { sameAddress } from './jsonLd';
import type { TreeElement } from '../page/tree/types';

/** `foreign`: of comments, other stories, the site; `doubtful`: such names as cards have. */
export type Strangeness = 'own' | 'doubtful' | 'foreign';

/** Elements whose dates and names are of comments, of other stories, of the site. */
const FOREIGN =
  /(?:^|[\s-])(?:comment|kommentar|leserbrief|respond|discussion|reply|replies|related|recommend|recommended|recommendation|read-?next|read-?also|more-?(?:news|stories|from|posts)|most-?read|popular|trending|newsletter|menu|nav|navbar|navigation|breadcrumb|ticker|advert|(?<!(?:article|post|entry|story)(?:-\w+)*-)footer|copyright|cookie|pagination|prev|next|calendar|archive|recent|latest|masthead|topbar|top-bar)s?(?:$|[\s-]|\d)/i;

/** Names that cards have, and some sites' own head or side column too. */
const DOUBTFUL =
  /(?:^|[\s-])(?:sidebar|side-bar|widget|teaser|card|promo|caption|gallery|aside|carousel|slider|swiper|grid|list|item)s?(?:$|[\s-]|\d)/i;

const FOREIGN_TAG = /^(?:nav|figure|figcaption|blockquote)$/;

/** Looks at an element and those around it that do not hold the headline, at each of them once. */
export function strangenessIn(page: Measured, anchor: number): (el: TreeElement) => Strangeness {
  const ofNames = memoize(strangenessOfNames);
  const above = (el: TreeElement): Strangeness =>
    el.parentElement && el.parentElement !== page.body ? ofElement(el.parentElement) : 'own';
  const ofElement = memoize((el: TreeElement): Strangeness => {
    const { start, end } = page.spanOf(el);
    if (start <= anchor && anchor < end) return 'own';
    const own = FOREIGN_TAG.test(el.localName) || isOfAnother(page, el) ? 'foreign' : ofNames(classNames(el));
    if (own === 'foreign') return own;
    const around = above(el);
    return around === 'own' && (own === 'doubtful' || el.localName === 'aside') ? 'doubtful' : around;
  });
  return (el) => (el === page.body ? 'own' : ofElement(el));
}

/** A card has no more blocks: picture, section, headline, standfirst, name, day. */
const MAX_CARD_BLOCKS = 6;

/** A linked headline has at least so many words; a linked name of a writer or a section has fewer. */
const MIN_CARD_WORDS = 4;

/** A box without a paragraph that leads elsewhere: an `<article>` of its own, a headline or an item of a list that links to another page. */
function isOfAnother(page: Measured, el: TreeElement): boolean {
  const { start, end } = page.spanOf(el);
  if (end - start > MAX_CARD_BLOCKS || end === start) return false;
  const blocks = page.blocks.slice(start, end);
  if (blocks.some(isProse)) return false;
  if (el.localName === 'article') return true;
  const telling = blocks.filter((block) => block.linkChars > 0 && (el.localName === 'li' || /^h[2-6]$/.test(block.tag)));
  return telling.flatMap(linksOf).some((link) => countWords(link.textContent ?? '') >= MIN_CARD_WORDS && isElsewhere(link, page));
}

function isElsewhere(link: TreeElement, { url, canonical }: Measured): boolean {
  const there = parseUrl(link.getAttribute('href') ?? '', url);
  return there !== undefined && ![url, canonical ?? url].some((own) => sameAddress(own, there.href));
}

/** Names that say how an element is laid out, not what it is. */
const LAYOUT =
  /(?<=^|[\s:-])(?:(?:justify-|place-)?items-(?:start|end|center|baseline|stretch)|list-(?:none|disc|decimal|inside|outside|unstyled|inline)|grid-(?:cols|rows|flow|area)[\w-]*)(?=$|\s)/g;

/** A part of each of those. */
const MAYBE_LAYOUT = /items-|list-|grid-/;

function strangenessOfNames(all: string): Strangeness {
  const names = MAYBE_LAYOUT.test(all) ? all.replace(LAYOUT, ' ') : all;
  if (FOREIGN.test(names) && !DATE_CLASS.test(names)) return 'foreign';
  return DOUBTFUL.test(names) ? 'doubtful' : 'own';
}

/** Class and id with their words parted by dashes: `post__metaDate` is "post-meta-Date". */
export function classNames(el: TreeElement): string {
  const names = `${el.getAttribute('class') ?? ''} ${el.id}`;
  return /_|[a-z][A-Z]/.test(names) ? names.replace(/_+/g, '-').replace(/([a-z])([A-Z])/g, '$1-$2') : names;
}

/** Names of an element and of those around it, four in all. */
export function classesAround(parent: TreeElement): string {
  let names = '';
  let el: TreeElement | null = parent;
  for (let level = 0; el && level < 4; level++, el = el.parentElement) names += ` ${classNames(el)}`;
  return names;
}
