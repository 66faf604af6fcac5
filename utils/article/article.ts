import { compose } from './compose';
import { type Judged, type Ledger, receipts } from './cut';
import type { Block } from './page';
import { sanitize } from './sanitize';
import type { Extraction } from './types';
import { countWords } from './words';

/** Adults read about 238 words of English prose a minute (Brysbaert 2019, 190 studies). */
const WORDS_PER_MINUTE = 238;

/** Puts a judged page into words; blocks whose receipt is in `putBack` come back where they stood. */
export function toArticle(judged: Judged, putBack: ReadonlySet<string>): Extraction {
  const { page, metadata, ledger } = judged;
  const removals = receipts(judged);
  const back = removals.map(({ id }) => putBack.has(id));
  const kept = page.blocks.filter((block) => isShown(ledger, block, back));
  const text = kept
    .filter((block) => !isCaption(block))
    .map((block) => block.text)
    .join('\n');
  if (text === '') return { ok: false, reason: 'no-text', title: metadata.title.value };
  const wordCount = countWords(text);
  return {
    ok: true,
    article: {
      title: metadata.title.value,
      byline: metadata.byline.map(({ value }) => value),
      source: metadata.source.value,
      ...(metadata.via && { via: metadata.via.value }),
      ...(metadata.published && { published: metadata.published.value }),
      ...(metadata.modified && { modified: metadata.modified.value }),
      ...(metadata.published?.text && { dateText: metadata.published.text }),
      ...(metadata.lang && { lang: metadata.lang }),
      dir: metadata.dir,
      url: metadata.url,
      html: sanitize(compose(page, new Set(kept)).innerHTML),
      text,
      wordCount,
      minutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
      removals: removals.filter(({ id }) => !putBack.has(id)),
      related: [],
      completeness: { verdict: 'whole', share: 1, evidence: [] },
      evidence: {
        title: metadata.title,
        source: metadata.source,
        byline: metadata.byline,
        ...(metadata.published && { published: metadata.published }),
        ...(metadata.modified && { modified: metadata.modified }),
      },
    },
  };
}

function isShown(ledger: Ledger, block: Block, back: readonly boolean[]): boolean {
  const index = ledger.ofBlock[block.index] ?? -1;
  return index === -1 || back[index] === true;
}

const isCaption = (block: Block): boolean => block.tag === 'figcaption';
