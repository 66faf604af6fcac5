import type { Excerpt } from '../../utils/article/output/excerpt';
import { plainHostOf } from '../../utils/article/text/urls';
import type { Extraction, Refusal } from '../../utils/article/types';
import { writeClipboard } from '../../utils/export/clipboard';
import { t, type Word } from '../../utils/browser/i18n';
import { excerptPayload, isQuotation, type Origin } from '../../utils/render/excerpt';
import { type Payload, payloadOf } from '../../utils/render/payload';
import { showNote } from '../../utils/overlay/toast';
import { readSettings, type Settings } from '../../utils/storage/settings';
import { sayCopied, takingOf } from '../../utils/export/sayTaken';

const REFUSALS: { readonly [Name in Refusal]: Word } = {
  'not-article': 'looksLikeList',
  'no-text': 'noText',
  'not-html': 'notPage',
  'too-large': 'tooLarge',
  'log-in': 'logInPage',
  empty: 'emptyPage',
  framed: 'framedPage',
  'not-found': 'notFoundPage',
};

/** What is to be copied, and what to say when it is. */
interface Copying {
  readonly payload: Payload;
  readonly said: string;
}

/** Copies what is selected on a page, else its article, the way Copy did last; says what became of it, over the page. */
export async function copyHere(live: Document): Promise<void> {
  const reads = globalThis.ledeReads;
  if (!reads) return;
  const settings = await readSettings();
  const read = reads.read();
  const excerpt = reads.excerpt(read);
  const copying = excerpt ? ofExcerpt(excerpt, originOf(live, read), settings) : ofArticle(read, settings);
  const dialog = reads.reader()?.dialog;
  if (typeof copying === 'string') showNote(live, dialog, { said: t(copying) });
  else if (await writeClipboard(copying.payload)) showNote(live, dialog, { said: copying.said });
  else showNote(live, dialog, { said: t('copyRefused'), text: copying.payload.text });
}

function ofArticle(read: Extraction, settings: Settings): Copying | Word {
  if (!read.ok) return REFUSALS[read.reason];
  const { copyAs } = settings;
  return { payload: payloadOf(read.article, copyAs, takingOf(settings)), said: sayCopied(read.article, copyAs, settings) };
}

function ofExcerpt(excerpt: Excerpt, origin: Origin, settings: Settings): Copying {
  // Of a selection neither the citation alone nor the headline's link is wanted.
  const variant = settings.copyAs === 'text' || settings.copyAs === 'markdown' ? settings.copyAs : 'rich';
  const sourceAt = isQuotation(excerpt) ? settings.sourceAt : 'none';
  return {
    payload: excerptPayload(excerpt, origin, { ...takingOf(settings), variant }),
    said: sayCopied({ wordCount: excerpt.words }, variant, { sourceAt }),
  };
}

/** A page that is no article has a title and an address all the same. */
function originOf({ title, URL: url }: Document, read: Extraction): Origin {
  if (read.ok) return read.article;
  const source = plainHostOf(url);
  return { title: read.title || title, byline: [], source, url, dir: 'ltr' };
}
