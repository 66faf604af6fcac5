import { judgePage } from '../../utils/article/page/likelyArticle';
import { type Mode, modeOf } from '../../utils/sites/siteList';
import { type Report, report } from '../../utils/messages/protocol';
import { isPage, type PageHandlers } from '../../utils/visit/openPage';
import { isToExplain } from '../../utils/storage/explained';
import { readPaused } from '../../utils/storage/pausedTabs';
import { SETTLED_MS, watchAddress, watchGrowth, watchReturn } from '../../utils/overlay/watchPage';
import { whenParsed } from '../../utils/overlay/whenParsed';
import type { SiteMemory } from '../../utils/visit/siteMemory';
import { type ReaderControl, readStored, type Stored } from './control';

/** A page that has no article after so long, ms, is left to its reader. */
const GIVE_UP_MS = 15_000;

/** What one page of a listed domain is cleaned with. */
interface Cleaning {
  readonly live: Document;
  readonly memory: SiteMemory;
  readonly page: PageHandlers;
  readonly reader: ReaderControl;
}

/** On a listed domain: opens articles in the reader by themselves, or says on the button that there is one. Gives how to look again at the page as it is. */
export async function cleanByItself(cleaning: Cleaning): Promise<() => void> {
  const { live, memory } = cleaning;
  if (!isPage(live)) return () => undefined;
  // Known by the time that the page has its text.
  let wishes = readWishes();
  await Promise.all([whenParsed(live), memory.ready, wishes]);
  if ('prerendering' in live && live.prerendering) {
    await new Promise((shown) => live.addEventListener('prerenderingchange', shown, { once: true }));
    wishes = readWishes();
  }
  let last = '';
  let stands: Report = 'plain';
  const onCleaned = (title: string): void => void (last = title);
  const say = (what: Report): Promise<boolean> => report((stands = what));
  let trying = tryFor(cleaning, { left: '', onCleaned, say });
  // What the first look does not find is not waited for behind a cover.
  void trying.look(wishes).finally(() => globalThis.ledeLift?.());
  const tryAnew = (left: string): void => {
    trying.stop();
    trying = tryFor(cleaning, { left, onCleaned, say });
  };
  watchAddress(live, () => {
    void say('plain');
    tryAnew(last);
    setTimeout(() => void trying.look(), SETTLED_MS);
  });
  // The browser took the mark off its button when the page was left.
  watchReturn(live, async () => {
    if ((await modeNow(live)) !== 'off') await report(stands);
  });
  return () => {
    tryAnew('');
    void trying.look();
  };
}

interface Trying {
  readonly look: (wishes?: Promise<Wishes>) => Promise<void>;
  readonly stop: () => void;
}

interface Story {
  /** Headline of the story that the page is leaving, which may still stand there. */
  readonly left: string;
  readonly onCleaned: (title: string) => void;
  /** Tells how the tab stands. */
  readonly say: (what: Report) => Promise<boolean>;
}

/** Looks at the page whenever text came to it, until it has been cleaned or there is nothing to clean. */
function tryFor({ live, page, reader }: Cleaning, { left, onCleaned, say }: Story): Trying {
  let isDone = false;
  let isMarked = false;
  const stop = (): void => {
    isDone = true;
    stopGrowth();
    clearTimeout(timer);
  };
  const look = async (wishes = readWishes()): Promise<void> => {
    const mode = isDone ? 'off' : await modeNow(live, wishes);
    if (mode === 'off') return stop();
    if (!isMarked) void say('listed');
    isMarked = true;
    if (isDone || !judgePage(live, live.URL).likely) return;
    const { extraction } = page.readArticle({});
    if (!extraction.ok || extraction.article.title === left) return;
    if (mode === 'clean' && extraction.article.completeness.verdict === 'partial') return void say('left');
    stop();
    onCleaned(extraction.article.title);
    if (mode === 'clean') await reader.show(extraction, wishes, { isNews: await isToExplain() });
    await say(mode === 'clean' ? 'opened' : 'offer');
  };
  const stopGrowth = watchGrowth(live, () => void look());
  const timer = setTimeout(stop, GIVE_UP_MS);
  return { look, stop };
}

/** What is stored, and in which tabs nothing is to be cleaned. */
interface Wishes extends Stored {
  readonly paused: readonly number[];
}

async function readWishes(): Promise<Wishes> {
  const [stored, paused] = await Promise.all([readStored(), readPaused()]);
  return { ...stored, paused };
}

/** What is to be done here: `off` too where the site was taken from the list meanwhile, or the tab was paused. */
async function modeNow(live: Document, wishes = readWishes()): Promise<Mode> {
  const { list, paused } = await wishes;
  const mode = modeOf(list, live.URL);
  // Which tab this is only the background knows; it is asked where any is paused.
  return mode !== 'off' && paused.length > 0 && (await report('asks')) ? 'off' : mode;
}
