import { clean } from '../article';
import { prepareArticle } from '../article/output/toArticle';
import type { Judged } from '../article/ledger/types';
import { ofDocument } from '../article/page/unclobbered';
import { receipts } from '../article/ledger/receipts';
import { describeJudged } from '../article/output/report';
import { keptBack, ruleToPutBack } from '../article/clutter/taught/taughtRules';
import type { SiteRule } from '../article/ledger/siteRule';
import type { Extraction, Removal } from '../article/types';
import type { Reading, TabHandlers } from '../messages/protocol';
import { withoutRule, withRule } from '../storage/taughtRuleList';

/** What can be asked of a page that was read. */
export interface PageHandlers {
  readArticle(request: Parameters<TabHandlers['readArticle']>[0]): Reading;
  putBack(request: Parameters<TabHandlers['putBack']>[0]): Reading;
  setAside(request: Parameters<TabHandlers['setAside']>[0]): Reading;
  /** The page as a maintainer needs it, without its text. */
  describePage(): string;
  /** The verdicts as they were read last. */
  judged(): Judged | undefined;
}

/** The rules of the page's site, and how to change them. */
export interface PageRules {
  rules(): readonly SiteRule[];
  change(change: (rules: readonly SiteRule[]) => readonly SiteRule[]): void;
}

const NO_RULES: PageRules = { rules: () => [], change: () => undefined };

/** Browsers show pictures, PDF files and plain data in documents of their own making. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Whether a document is a page, and not a file that the browser shows in one. */
export const isPage = (live: Document): boolean => PAGE_TYPES.has(ofDocument(live, 'contentType'));

/** A page in words, with the verdicts that they come from. */
interface Opened {
  readonly judged: Judged;
  readonly article: (putBack: ReadonlySet<string>) => Extraction;
}

/**
 * Answers for one page. Reads it anew each time it is asked to read, and keeps the verdicts in between, so that
 * putting back does not read the page again; what was put back stays for the visit.
 */
export function openPage(live: Document, memory: PageRules = NO_RULES): PageHandlers {
  let opened: Opened | undefined;
  let back = new Set<string>();
  const open = (judged: Judged): Opened => (opened = { judged, article: prepareArticle(judged) });
  const readNow = (): Judged => clean(live, { rules: memory.rules() });
  const read = (): Reading => {
    const loading = ofDocument(live, 'readyState') === 'loading';
    if (!isPage(live)) return { extraction: { ok: false, reason: 'not-html', title: ofDocument(live, 'title') }, loading };
    const { judged, article } = opened ?? open(readNow());
    const always = new Set(keptBack(judged, memory.rules()));
    return { extraction: marked(article(new Set([...back, ...always])), always), loading };
  };
  return {
    readArticle: ({ anyway = false }) => {
      if (opened?.judged.page.url !== ofDocument(live, 'URL')) back = new Set();
      opened = undefined;
      if (anyway) open(accept(readNow(), back));
      return read();
    },
    putBack: ({ ids, always = false }) => {
      for (const id of ids) back.add(id);
      if (always && opened) keep(opened.judged, ids, memory);
      return read();
    },
    setAside: ({ ids }) => {
      for (const id of ids) back.delete(id);
      if (opened) drop(opened.judged, ids, memory);
      return read();
    },
    describePage: () => (opened ? describeJudged(opened.judged) : ''),
    judged: () => opened?.judged,
  };
}

function marked(extraction: Extraction, always: ReadonlySet<string>): Extraction {
  if (!extraction.ok || always.size === 0) return extraction;
  const mark = (removal: Removal): Removal => (always.has(removal.id) ? { ...removal, always: true } : removal);
  return { ok: true, article: { ...extraction.article, back: extraction.article.back.map(mark) } };
}

/** From now on these stay in on every page of the site: by a rule, or by putting the rule to rest that took them. */
function keep(judged: Judged, ids: readonly string[], { rules, change }: PageRules): void {
  for (const { id, rule } of receipts(judged).filter(({ id }) => ids.includes(id))) {
    const taught = rules().find((known) => rule === `taught-${known.id}`);
    const made = taught ? { ...taught, on: false } : ruleToPutBack(judged, id);
    if (made) change((all) => withRule(all, made));
  }
}

/** Takes back the rules that put these back. */
function drop(judged: Judged, ids: readonly string[], { rules, change }: PageRules): void {
  for (const rule of rules()) {
    if (keptBack(judged, [rule]).some((id) => ids.includes(id))) change((all) => withoutRule(all, rule.id));
  }
}

/** Takes a list for an article, with its stories put back: on a list they are the text. */
function accept(judged: Judged, back: Set<string>): Judged {
  const { page, metadata, ledger, rules } = judged;
  for (const { id, kind } of receipts(judged)) if (kind === 'related') back.add(id);
  return { page, metadata, ledger, rules };
}
