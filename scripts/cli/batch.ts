import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { addressOf, type CorpusPage, readManifest, readPage } from './corpus';
import type { Timed } from './timed';
import { openSession, type Session } from '../browsers/session';
import type { StoryHead } from '../../utils/article/types';
import { inOrder } from '../node/inOrder';
import { openNodeSession } from '../node/session';
import type { Engine } from './arguments';

/** One line of a batch's results. */
export interface ResultLine {
  readonly id: string;
  readonly ok: boolean;
  /** Why there is no article; `error` where the engine threw. */
  readonly reason?: string;
  readonly error?: string;
  readonly title: string;
  readonly byline: readonly string[];
  readonly source: string;
  readonly via?: string;
  /** `YYYY-MM-DD`, or an instant with the page's own offset. */
  readonly date?: string;
  readonly dateText?: string;
  readonly standfirst: string;
  readonly text: string;
  /** With `--engine browser`: without one there is no sanitiser. */
  readonly html?: string;
  readonly markdown?: string;
  /** In the page, from the parsed document to the article: the median of three runs after a warm-up. */
  readonly ms: number;
  readonly removals: readonly { readonly rule: string; readonly text: string }[];
}

interface Batch {
  readonly manifest: string;
  readonly out: string;
  readonly engine: Engine;
}

/** Cleans every page of a corpus and writes one JSON line a page, in the corpus's order, as it goes. */
export async function cleanCorpus({ manifest, out, engine }: Batch): Promise<void> {
  const pages = readManifest(manifest);
  const output = createWriteStream(out);
  await once(output, 'open');
  const session = await OPEN[engine]();
  let done = 0;
  try {
    for await (const line of inOrder(pages, session.atOnce, (page) => cleanPage(session, manifest, page))) {
      output.write(`${JSON.stringify(line)}\n`);
      showProgress(`${++done} of ${pages.length}  ${line.id}`);
    }
  } finally {
    showProgress('');
    await session.close();
    await new Promise((done) => output.end(done));
  }
}

async function cleanPage(session: Pick<Session, 'call'>, manifest: string, page: CorpusPage): Promise<ResultLine> {
  try {
    const timed = await session.call<Timed>('cleanSource', { html: readPage(manifest, page), url: addressOf(page) });
    return toLine(page.id, timed);
  } catch (error) {
    return { ...EMPTY, id: page.id, reason: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

const OPEN = {
  node: () => openNodeSession('scripts/node/engine.ts'),
  browser: async () => ({ ...(await openSession('scripts/cli/page/engine.ts')), atOnce: 1 }),
};

const EMPTY = { ok: false, title: '', byline: [], source: '', standfirst: '', text: '', ms: 0, removals: [] };

function toLine(id: string, { extraction, setAside, forms, ms }: Timed): ResultLine {
  if (!extraction.ok) return { ...EMPTY, id, reason: extraction.reason, title: extraction.title, ...headOf(extraction.head), ms };
  const { title, byline, standfirst = '', text } = extraction.article;
  return {
    id,
    ok: true,
    title,
    byline,
    ...headOf(extraction.article),
    standfirst,
    text,
    ...forms,
    ms,
    removals: setAside,
  };
}

const headOf = (
  { source, via, published, dateText }: StoryHead = { source: '' },
): Pick<ResultLine, 'source' | 'via' | 'date' | 'dateText'> => ({
  source,
  ...(via && { via }),
  ...(published && { date: published }),
  ...(dateText && { dateText }),
});

/** Keeps one line of a terminal up to date; says nothing where standard error is a file. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
