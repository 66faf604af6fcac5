import { changeList, readList } from '../../utils/sites/registration';
import { toXml } from '../../utils/article/output/sanitize';
import type { Extraction } from '../../utils/article/types';
import { t } from '../../utils/browser/i18n';
import { showNote } from '../../utils/overlay/toast';
import type { OpenReader, PageTakes } from '../../utils/visit/scriptGlobals';
import { writeClipboard } from '../../utils/export/clipboard';
import { findListed, type Listed, pathLeft, sectionPath, withDomains, withExcept } from '../../utils/sites/siteList';
import { isAwake, type Reading, report } from '../../utils/messages/protocol';
import type { PageHandlers } from '../../utils/visit/openPage';
import { watchReturn } from '../../utils/overlay/watchPage';
import type { ReaderState } from '../../utils/untrusted/parseReaderState';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../utils/storage/settings';
import type { SiteMemory } from '../../utils/visit/siteMemory';
import { withoutRule, withRule } from '../../utils/storage/taughtRuleList';
import { lessonFor } from '../../utils/visit/lesson';
import type { Showing, ShowOptions } from '../view/show';
import { answerCopy, watchSelection } from './copying';
import { keepUp } from './keepUp';

/** What is stored that a reader needs to open. */
export interface Stored {
  readonly settings: Settings;
  readonly list: readonly Listed[];
}

export async function readStored(): Promise<Stored> {
  const [settings, list] = await Promise.all([readSettings(), readList()]);
  return { settings, list };
}

interface How {
  /** It opens by itself, and its reader is not used to that yet. */
  readonly isNews: boolean;
}

export interface ReaderControl {
  /** Opens the reader with an article. What is stored is best asked for before the page is read. */
  show(extraction: Extraction, stored: Promise<Stored>, how?: How): Promise<ReaderState>;
  /** Opens the reader with the article as it was read last, put-back and all. */
  open(): Promise<ReaderState>;
  /** Shows a page that was changed from elsewhere, where the reader is open. */
  refresh(reading: Reading): void;
  /** Opens the reader with the page as it is now, or closes it. */
  toggle(): Promise<ReaderState>;
  /** What is open, if it is. */
  shown(): OpenReader | undefined;
}

/** The reader of one page: open or not. */
export function createReader(live: Document, page: PageHandlers, memory: SiteMemory): ReaderControl {
  let showing: Showing | undefined;
  const refresh = ({ extraction }: Reading): void => void (extraction.ok && showing?.update({ article: extraction.article }));
  const show = async (extraction: Extraction, stored: Promise<Stored>, { isNews }: How = { isNews: false }): Promise<ReaderState> => {
    if (!extraction.ok) return { open: false, reason: extraction.reason };
    const { settings, list } = await stored;
    if (showing) return { open: true };
    const view = globalThis.ledeView;
    if (!view) return { open: false };
    const listed = findListed(list, new URL(live.URL).hostname);
    const current = view.showArticle(
      live,
      { article: extraction.article, settings, isListed: listed !== undefined && listed.mode !== 'off', isNews },
      {
        ...doings({ live, page, memory, refresh, listed }),
        onClosed: () => {
          globalThis.ledeTakes?.stopListening();
          showing = undefined;
          for (const stop of stops) stop();
        },
      },
    );
    const stops = keepCurrent(live, page, current);
    showing = current;
    // Once it is seen.
    setTimeout(() => note(page, memory));
    return { open: true };
  };
  return {
    show,
    refresh,
    open: () => show(page.putBack({ ids: [] }).extraction, readStored()),
    shown: () => showing && { dialog: showing.dialog, article: showing.shown().article },
    toggle: async () => {
      if (showing) return close(showing);
      const stored = readStored();
      return await show(page.readArticle({}).extraction, stored);
    },
  };
}

/** Keeps what is shown in step with its page and the settings; gives how to stop. */
const keepCurrent = (live: Document, page: PageHandlers, { shown, update, close }: Showing): readonly (() => void)[] => [
  keepUp(live, page, { shown: () => shown().article, show: (article) => update({ article }), close }),
  whileAwake(watchSettings((settings) => update({ settings }))),
  // A page that the browser keeps hears of no change.
  watchReturn(live, () => void readSettings().then((settings) => update({ settings }))),
];

/** After an update nothing is left to stop. */
const whileAwake =
  (stop: () => void): (() => void) =>
  () => {
    if (isAwake()) stop();
  };

function close(showing: Showing): ReaderState {
  showing.close();
  return { open: false };
}

interface Parts {
  readonly live: Document;
  readonly page: PageHandlers;
  readonly memory: SiteMemory;
  readonly refresh: (reading: Reading) => void;
  readonly listed: Listed | undefined;
}

/** What can be done to the page and its site from its reader. */
function doings({ live, page, memory, refresh, listed }: Parts): Omit<ShowOptions, 'onClosed'> {
  return {
    ledger: {
      putBack: (ids) => refresh(page.putBack({ ids })),
      putBackAlways: (ids) => refresh(page.putBack({ ids, always: true })),
      setAside: (ids) => refresh(page.setAside({ ids })),
      copyReport: async () => await writeClipboard({ text: page.describePage() }),
    },
    teach: teaching({ page, memory, refresh }),
    // Pages of XHTML read markup by the rules of XML.
    written: (html) => (live.contentType === 'text/html' ? html : toXml(html)),
    section: () => sectionPath(live.URL),
    leave: (what) => {
      const path = pathLeft(live.URL, what);
      void changeList((all) => (listed ? withExcept(all, listed.domain, [...listed.except, path]) : all));
    },
    leaveSite: async () => {
      if (listed) await changeList((all) => withDomains(all, [listed.domain], 'off'));
      return listed?.domain ?? '';
    },
    pause: () => report('pause'),
    options: () => void report('options'),
    keep: writeSettings,
    listen: (dialog, shown) => void withTakes(live, dialog).then((takes) => takes?.listen(dialog, shown)),
    offer: (dialog, shown) => void withTakes(live, dialog).then((takes) => takes?.offer(dialog, shown)),
    watchSelection: (body) => watchSelection(live, body),
    answerCopy: (event, body, shown) => answerCopy(event, { live, body, ...shown }),
    isAwake,
  };
}

/** What articles are taken along with; says so where the browser does not let us bring it, since the site's permission was taken back. */
async function withTakes(live: Document, dialog: HTMLElement): Promise<PageTakes | undefined> {
  await report('takes');
  if (!globalThis.ledeTakes) showNote(live, dialog, { said: t('notAnyMore') });
  return globalThis.ledeTakes;
}

const teaching = ({ page, memory, refresh }: Pick<Parts, 'page' | 'memory' | 'refresh'>): ShowOptions['teach'] => ({
  preview: (text, wider) => {
    const judged = page.judged();
    return judged && lessonFor(judged, text, wider);
  },
  attempt: (rule) => memory.attempt(rule),
  save: (rule) => {
    memory.change((all) => withRule(all, rule));
    refresh(page.readArticle({}));
  },
  undo: ({ id }) => {
    memory.change((all) => withoutRule(all, id));
    refresh(page.readArticle({}));
  },
});

/** Keeps in mind that the page was cleaned for its reader. */
export function note(page: PageHandlers, memory: SiteMemory): void {
  const judged = page.judged();
  if (judged) memory.note(judged);
}
