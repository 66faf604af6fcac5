import type { Trouble, View } from '../../components/popup/view';
import { moveReader, type Reading, type Request, wakeTab } from '../../utils/messages/protocol';
import { askForArticle, askForReport } from '../../utils/messages/askForArticle';
import { findTab, wakeReader } from './wake';

/** Reads the page under the popup, where our script is on its way already; whatever goes wrong is a view too. */
export async function readTab(request: { readonly anyway?: boolean } = {}, waking = wakeReader()): Promise<View> {
  const woken = await waking;
  return 'tab' in woken ? await ask(() => askForArticle(woken.tab.id, 'readArticle', request)) : woken;
}

/** Puts something back, or aside again, and gives the article with it. */
export async function changeInTab<Name extends 'putBack' | 'setAside'>(name: Name, request: Request<Name>): Promise<View> {
  const tab = await findTab();
  return tab ? await ask(() => askForArticle(tab.id, name, request)) : { kind: 'closed' };
}

/** What a maintainer needs of the page, without its text. @throws where the tab does not answer. */
export async function reportOfTab(): Promise<string> {
  const tab = await findTab();
  return tab ? await askForReport(tab.id) : '';
}

/** Opens the reader over the page; gives what to say where that failed. */
export async function openReaderInTab(): Promise<View | undefined> {
  const tab = await findTab();
  if (!tab) return { kind: 'closed' };
  try {
    // A tab that has gone on is closed to us, and does not answer either.
    await wakeTab(tab.id, { files: ['/view.js'] }).catch(() => undefined);
    const { open } = await moveReader(tab.id, 'openReader');
    return open ? undefined : { kind: 'failed' };
  } catch (error) {
    return { kind: troubleOf(error) };
  }
}

/** Closes the reader over the page; gives what to say where that failed. */
export async function closeReaderInTab(): Promise<View | undefined> {
  const tab = await findTab();
  if (!tab) return { kind: 'closed' };
  try {
    const { open } = await moveReader(tab.id, 'toggleReader');
    return open ? { kind: 'failed' } : undefined;
  } catch (error) {
    return { kind: troubleOf(error) };
  }
}

async function ask(question: () => Promise<Reading>): Promise<View> {
  try {
    const { extraction, loading, isOpen = false } = await question();
    if (extraction.ok) return { kind: 'article', article: extraction.article, loading, isOpen };
    return {
      kind: 'refused',
      reason: extraction.reason,
      title: extraction.title,
      loading,
      ...(extraction.head && { head: extraction.head }),
    };
  } catch (error) {
    return { kind: troubleOf(error) };
  }
}

/** Chromium and Firefox use the same words where nobody listens in a tab. */
const troubleOf = (error: unknown): Trouble => (/Receiving end does not exist/.test(String(error)) ? 'silent' : 'failed');
