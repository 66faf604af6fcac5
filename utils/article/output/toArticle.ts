import { prepareCheck } from './completeness';
import { compose } from './compose';
import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import { openReceipts } from '../ledger/receipts';
import { readingMinutes } from '../text/readingTime';
import { relatedStories } from './relatedStories';
import { sanitize } from './sanitize';
import type { Article, Extraction, Metadata, Refusal, StoryHead } from '../types';
import { countWords } from '../text/words';

/** An article before its elements are made. */
export type Draft = Omit<Article, 'html'> & {
  /** The body, as an element of an inert document that the sanitiser has not seen: never to be shown. Needs a browser. */
  compose(): Element;
};

export type Drafted = { readonly ok: true; readonly draft: Draft } | Extract<Extraction, { ok: false }>;

/** Puts a judged page into words; blocks whose receipt is in `putBack` come back where they stood. */
export const toArticle = (judged: Judged, putBack: ReadonlySet<string>): Extraction => prepareArticle(judged)(putBack);

/** `toArticle` up to the sanitiser. */
export const toDraft = (judged: Judged, putBack: ReadonlySet<string>): Drafted => prepareDraft(judged)(putBack);

/** Reads once what putting back does not change, so that it takes no time to speak of. */
export function prepareArticle(judged: Judged): (putBack: ReadonlySet<string>) => Extraction {
  const draftOf = prepareDraft(judged);
  return (putBack) => {
    const drafted = draftOf(putBack);
    if (!drafted.ok) return drafted;
    const { compose: composeBody, ...facts } = drafted.draft;
    return { ok: true, article: { ...facts, html: sanitize(composeBody().innerHTML) } };
  };
}

function prepareDraft(judged: Judged): (putBack: ReadonlySet<string>) => Drafted {
  const { page, metadata, refusal, lead, captions } = judged;
  const opened = openReceipts(judged);
  const removals = opened.map(({ removal }) => removal);
  const related = relatedStories(judged);
  const completenessOf = prepareCheck(judged, opened);
  return (putBack) => {
    const back = new Map(
      opened
        .filter(({ removal }) => putBack.has(removal.id))
        .flatMap(({ removal, blocks }) => blocks.map((block) => [block, removal.id] as const)),
    );
    const kept = page.blocks.filter((block) => isKept(judged, block) || back.has(block));
    const text = kept
      .filter((block) => !captions?.has(block))
      .map((block) => block.text)
      .join('\n');
    if (refusal || text === '') return refuse(refusal ?? 'no-text', metadata);
    const wordCount = countWords(text);
    const draft: Draft = {
      ...describe(metadata),
      ...(lead && { standfirst: lead.text }),
      compose: () => compose(page, new Set(kept.filter((block) => block !== lead)), { back, ...(captions && { captions }) }),
      text,
      wordCount,
      minutes: readingMinutes(text, metadata.lang),
      removals: removals.filter(({ id }) => !putBack.has(id)),
      back: removals.filter(({ id }) => putBack.has(id)),
      related,
      completeness: completenessOf(back),
    };
    return { ok: true, draft };
  };
}

type Described = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'source'
  | 'via'
  | 'published'
  | 'modified'
  | 'dateText'
  | 'dateApproximate'
  | 'dateUncertain'
  | 'section'
  | 'image'
  | 'caption'
  | 'free'
  | 'canonical'
  | 'lang'
  | 'dir'
  | 'url'
  | 'evidence'
>;

function refuse(reason: Refusal, metadata: Metadata): Extract<Extraction, { ok: false }> {
  const title = metadata.title.value;
  return reason === 'no-text' ? { ok: false, reason, title, head: headOf(metadata) } : { ok: false, reason, title };
}

const headOf = ({ source, via, published }: Metadata): StoryHead => ({
  source: source.value,
  ...(via && { via: via.value }),
  ...(published && { published: published.value }),
  ...(published?.text && { dateText: published.text }),
  ...(published?.uncertain && { dateUncertain: true }),
});

function describe(metadata: Metadata): Described {
  const { title, byline, source, published, modified, section, image, caption, free, canonical, lang, dir, url } = metadata;
  return {
    title: title.value,
    byline: byline.map(({ value }) => value),
    ...headOf(metadata),
    ...(modified && { modified: modified.value }),
    ...(published?.approximate && { dateApproximate: true }),
    ...(section && { section }),
    ...(image && { image }),
    ...(caption && { caption }),
    ...(free !== undefined && { free }),
    ...(canonical && { canonical }),
    ...(lang && { lang }),
    dir,
    url,
    evidence: { title, source, byline, ...(published && { published }), ...(modified && { modified }) },
  };
}
