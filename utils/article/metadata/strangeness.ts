import type { Block } from '../page';
import { DATE_CLASS } from '../../rules/labels';
import type { Measured } from '../page';

/** `foreign`: of comments, other stories, the site; `doubtful`: such names as cards have. */
export type Strangeness = 'own' | 'doubtful' | 'foreign';

/** Elements whose dates and names are of comments, of other stories, of the site. */
const FOREIGN =
  /(?:^|[\s-])(?:comment|kommentar|leserbrief|respond|discussion|reply|replies|related|recommend|recommended|recommendation|read-?next|read-?also|more-?(?:news|stories|from|posts)|most-?read|popular|trending|newsletter|menu|nav|navbar|navigation|breadcrumb|ticker|advert|footer|copyright|cookie|pagination|prev|next|calendar|archive|recent|latest|masthead|topbar|top-bar)s?(?:$|[\s-]|\d)/i;

/** Names that cards have, and some sites' own head or side column too. */
const DOUBTFUL =
  /(?:^|[\s-])(?:sidebar|side-bar|widget|teaser|card|promo|caption|gallery|aside|carousel|slider|swiper|grid|list|item)s?(?:$|[\s-]|\d)/i;

/** Looks at the elements around `el` that do not hold the headline. */
export function strangeness(page: Measured, el: Element, anchor: number): Strangeness {
  let doubtful = false;
  for (let at: Element | null = el; at && at !== page.body; at = at.parentElement) {
    const span = page.spanOf(at);
    if (span.start <= anchor && anchor < span.end) break;
    if (/^(?:nav|figure|figcaption|blockquote)$/.test(at.localName)) return 'foreign';
    const names = classNames(at);
    if (FOREIGN.test(names) && !DATE_CLASS.test(names)) return 'foreign';
    doubtful ||= at.localName === 'aside' || DOUBTFUL.test(names);
  }
  return doubtful ? 'doubtful' : 'own';
}

/** Class and id with their words parted by dashes: `post__metaDate` is "post-meta-Date". */
export const classNames = (el: Element): string =>
  `${el.getAttribute('class') ?? ''} ${el.id}`.replace(/_+/g, '-').replace(/([a-z])([A-Z])/g, '$1-$2');

/** Names of the elements around a block, four deep. */
export function classesAround(block: Block): string {
  let names = '';
  let el: Element | null = block.parent;
  for (let level = 0; el && level < 4; level++, el = el.parentElement) names += ` ${classNames(el)}`;
  return names;
}
