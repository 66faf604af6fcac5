import { render, type VNode } from 'preact';
import { PlainArticle } from '../../components/article/PlainArticle';
import { Guarded } from '../../components/fields/Guarded';
import { stepped } from '../../components/fields/Field';
import { dress } from '../../components/reader/dress';
import type { LedgerActions } from '../../components/article/ledger';
import type { ReaderActions } from '../../components/reader/actions';
import { Reader } from '../../components/reader/Reader';
import type { TeachActions } from '../../components/reader/Teach';
import type { Article, SafeHtml } from '../../utils/article/types';
import { interfaceLocale, markLanguage, t } from '../../utils/browser/i18n';
import { addressOf } from '../../utils/overlay/pageAddress';
import { follow } from '../../utils/overlay/followLink';
import { showNote } from '../../utils/overlay/toast';
import { keepPlace } from '../../utils/overlay/readingPosition';
import { READING_DEFAULTS, type Settings } from '../../utils/storage/settings';
import { openStage } from './stage';

/** What this script leaves for the reader's. */
interface PageView {
  /** False once this copy has lost its extension, after an update. */
  isAwake(): boolean;
  showArticle(live: Document, first: Shown, options: ShowOptions): Showing;
}

declare global {
  var ledeView: PageView | undefined;
}

/** What is shown, as it can change while it is shown. */
export interface Shown {
  readonly article: Article;
  readonly settings: Settings;
  /** The page's domain is on the list. */
  readonly isListed: boolean;
  /** It opened by itself, and its reader is not used to that yet. */
  readonly isNews: boolean;
}

export interface Showing {
  readonly dialog: HTMLDialogElement;
  shown(): Shown;
  /** Shows another state of the article, or other settings, at the same place. */
  update(changes: Partial<Shown>): void;
  /** Gives the page back, at the paragraph that was reached. */
  close(): void;
}

/** What the reader's own script does for what is shown: all that asks the browser, or reads the page. */
export interface ShowOptions {
  readonly ledger: LedgerActions;
  readonly teach: TeachActions;
  /** The article's markup as the page's kind of document reads it. */
  readonly written: (html: SafeHtml) => SafeHtml;
  /** The part of the paper that the page is in now, if it is in one. */
  readonly section: () => string | undefined;
  /** Leaves this page, or its part of the paper, alone from now on. */
  readonly leave: (what: 'page' | 'section') => void;
  /** Leaves the whole site alone from now on; gives its name. */
  readonly leaveSite: () => Promise<string>;
  /** Opens the options, in a tab of their own. */
  readonly options: () => void;
  /** Leaves this tab alone. Settles when that is kept in mind, so that a page loaded anew is left alone too. */
  readonly pause: () => Promise<unknown>;
  /** Keeps a change of settings. Rejects where the browser does not: it is full, or we were updated under way. */
  readonly keep: (changes: Partial<Settings>) => Promise<unknown>;
  readonly listen: (dialog: HTMLElement, shown: Shown) => void;
  /** Opens what the article can be taken along as. */
  readonly offer: (dialog: HTMLElement, shown: () => Shown) => void;
  /** Waits for what is selected in the body of the article; returns how to stop. */
  readonly watchSelection: (body: () => Element) => () => void;
  readonly answerCopy: (event: ClipboardEvent, body: Element, shown: Shown) => void;
  /** False once an update has cut us off. */
  readonly isAwake: () => boolean;
  /** It was closed, by whomever. */
  readonly onClosed: () => void;
}

const readerOf = (shown: Shown, { section, written }: ShowOptions, actions: ReaderActions): VNode => {
  const article = { ...shown.article, html: written(shown.article.html) };
  const plain = (
    <PlainArticle article={shown.article}>
      <button type="button" onClick={actions.close}>
        {t('backToPage')}
      </button>
    </PlainArticle>
  );
  return (
    <Guarded of={shown} instead={plain}>
      <Reader {...shown} article={article} section={section()} locale={interfaceLocale()} actions={actions} />
    </Guarded>
  );
};

/** Puts an article over its page. */
export function showArticle(live: Document, first: Shown, options: ShowOptions): Showing {
  let shown = first;
  const stopWatching = options.watchSelection(() => body());
  const { dialog, body, goToPlace, close } = openStage(live, {
    isAwake: options.isAwake,
    onClosed: () => {
      stopWatching();
      options.onClosed();
      render(null, dialog);
    },
    onResize: (way) => actions.set({ size: stepped('size', shown.settings.size, way) }),
    onCopy: (event) => options.answerCopy(event, body(), shown),
  });
  const pages = new Set<string>();
  const showing: Showing = {
    close,
    dialog,
    shown: () => shown,
    update: (changes) => {
      shown = { ...shown, ...changes };
      keepPlace(body, dialog, draw);
    },
  };
  const actions = actionsOf(showing, options, (address) => follow(live, body(), { address, pages }));
  const draw = (): void => {
    pages.add(addressOf(live));
    dialog.ariaLabel = shown.article.title;
    markLanguage(dialog);
    dress(dialog, shown.settings);
    render(readerOf(shown, options, actions), dialog);
  };
  draw();
  goToPlace();
  return showing;
}

function actionsOf({ shown, update, close, dialog }: Showing, options: ShowOptions, follow: ReaderActions['follow']): ReaderActions {
  const { ledger, teach, leave, leaveSite, pause, keep, listen, offer } = options;
  // Shown at once; a change that the browser does not keep holds while this is open.
  const set: ReaderActions['set'] = (changes) => {
    update({ settings: { ...shown().settings, ...changes } });
    void keep(changes).catch(() => undefined);
  };
  return {
    close,
    ledger,
    teach,
    set,
    reset: () => set(READING_DEFAULTS),
    options: options.options,
    listen: () => listen(dialog, shown()),
    take: () => offer(dialog, shown),
    follow,
    leaveSite: () =>
      void leaveSite().then((site) => {
        close();
        showNote(document, undefined, { said: t('leftAlone', site) });
      }),
    leaveAlone: (what) => {
      if (what === 'tab') return void pause().finally(close);
      leave(what);
      close();
    },
  };
}
