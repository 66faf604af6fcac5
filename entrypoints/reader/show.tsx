import { render, type VNode } from 'preact';
import { dress } from '../../components/dress';
import type { LedgerActions } from '../../components/Ledger';
import { Reader, type ReaderActions } from '../../components/Reader';
import type { TeachActions } from '../../components/Teach';
import { toXml } from '../../utils/article/sanitize';
import type { Article } from '../../utils/article/types';
import { interfaceLocale, markLanguage } from '../../utils/i18n';
import { pagePath, sectionPath } from '../../utils/listing';
import { report } from '../../utils/messages';
import { addressOf } from '../../utils/reader/changes';
import { follow } from '../../utils/reader/follow';
import { keepPlace } from '../../utils/reader/place';
import { type Settings, writeSettings } from '../../utils/settings';
import { answerCopy, watchSelection } from './copying';
import { openStage } from './stage';

/** What is shown, as it can change while it is shown. */
export interface Shown {
  readonly article: Article;
  readonly settings: Settings;
  /** The page's domain is on the list. */
  readonly isListed: boolean;
}

export interface Showing {
  readonly dialog: HTMLDialogElement;
  shown(): Shown;
  /** Shows another state of the article, or other settings, at the same place. */
  update(changes: Partial<Shown>): void;
  /** Gives the page back, at the paragraph that was reached. */
  close(): void;
}

export interface ShowOptions {
  readonly ledger: LedgerActions;
  readonly teach: TeachActions;
  /** Leaves pages of the domain alone from now on that are at or under a path. */
  readonly leave: (path: string) => void;
  /** Leaves this tab alone. Settles when that is kept in mind, so that a page loaded anew is left alone too. */
  readonly pause: () => Promise<unknown>;
  /** It was closed, by whomever. */
  readonly onClosed: () => void;
}

/** Where the browser does not keep a change, since it is full or we were updated under way, it holds while this is open. */
const keepOr = (changes: Partial<Settings>, hold: () => void): void => void writeSettings(changes).catch(hold);
/** What articles are taken along with is put into the page when it is first wanted. */
const takesFor = (dialog: HTMLElement, shown: () => Shown): Pick<ReaderActions, 'listen' | 'take'> => ({
  listen: () => void report('takes').then(() => globalThis.ledeTakes?.listen(dialog, shown())),
  take: () => void report('takes').then(() => globalThis.ledeTakes?.offer(dialog, shown)),
});

/** Pages of XHTML read markup by the rules of XML. */
const writtenFor = (live: Document, article: Article): Article =>
  live.contentType === 'text/html' ? article : { ...article, html: toXml(article.html) };

const readerOf = (live: Document, shown: Shown, actions: ReaderActions): VNode => (
  <Reader
    {...shown}
    article={writtenFor(live, shown.article)}
    section={sectionPath(live.URL)}
    locale={interfaceLocale()}
    actions={actions}
  />
);

/** Puts an article over its page. */
export function showArticle(live: Document, first: Shown, { leave, pause, onClosed, ...told }: ShowOptions): Showing {
  let shown = first;
  const stopWatching = watchSelection(live, () => body());
  const { dialog, body, goToPlace, close } = openStage(live, {
    onClosed: () => {
      stopWatching();
      globalThis.ledeTakes?.stopListening();
      render(null, dialog);
      onClosed();
    },
    onCopy: (event) => answerCopy(event, { live, body: body(), ...shown }),
  });
  const actions: ReaderActions = {
    close,
    ...told,
    set: (changes) => keepOr(changes, () => update({ settings: { ...shown.settings, ...changes } })),
    ...takesFor(dialog, () => shown),
    follow: (address) => follow(live, body(), { address, pages }),
    leaveAlone: (what) => {
      if (what === 'tab') return void pause().finally(close);
      leave((what === 'section' && sectionPath(live.URL)) || pagePath(live.URL));
      close();
    },
  };
  const pages = new Set<string>();
  const draw = (): void => {
    pages.add(addressOf(live));
    dialog.ariaLabel = shown.article.title;
    markLanguage(dialog);
    dress(dialog, shown.settings);
    render(readerOf(live, shown, actions), dialog);
  };
  draw();
  goToPlace();
  const update = (changes: Partial<Shown>): void => {
    shown = { ...shown, ...changes };
    keepPlace(body, dialog, draw);
  };
  return { close, update, dialog, shown: () => shown };
}
