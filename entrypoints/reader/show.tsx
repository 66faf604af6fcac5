import { render } from 'preact';
import articleCss from '../../components/article.css?inline';
import { dress } from '../../components/dress';
import { Reader, type ReaderActions } from '../../components/Reader';
import readerCss from '../../components/reader.css?inline';
import type { Article } from '../../utils/article/types';
import { interfaceLocale, markLanguage } from '../../utils/i18n';
import { follow } from '../../utils/reader/follow';
import { openHost } from '../../utils/reader/host';
import { pressKey } from '../../utils/reader/keys';
import { keepPlace, placeInArticle, placeInReader, scrollPageTo } from '../../utils/reader/place';
import { shieldFrom } from '../../utils/reader/shield';
import { type Settings, writeSettings } from '../../utils/settings';

/** What is shown, as it can change while it is shown. */
export interface Shown {
  readonly article: Article;
  readonly settings: Settings;
}

export interface Showing {
  /** Shows another state of the article, or other settings, at the same place. */
  update(changes: Partial<Shown>): void;
  /** Gives the page back, at the paragraph that was reached. */
  close(): void;
}

interface ShowOptions {
  readonly putBack: (id: string) => void;
  /** It was closed, by whomever. */
  readonly onClosed: () => void;
}

/** Puts an article over its page. */
export function showArticle(live: Document, first: Shown, { putBack, onClosed }: ShowOptions): Showing {
  let shown = first;
  const { el, dialog, remove } = openHost(live, { css: articleCss + readerCss, onDismiss: () => close() });
  const body = (): Element => dialog.querySelector('.body') ?? dialog;
  const actions: ReaderActions = {
    close: () => close(),
    putBack: ({ id }) => putBack(id),
    set: (changes) => void writeSettings(changes),
    follow: (address) => follow(live, body(), address),
  };
  const draw = (): void => {
    dialog.ariaLabel = shown.article.title;
    markLanguage(dialog);
    dress(dialog, shown.settings);
    render(<Reader {...shown} locale={interfaceLocale()} actions={actions} />, dialog);
  };
  draw();
  const stopShielding = shieldFrom(live, el, (event) => pressKey(event, dialog, actions.close));
  placeInArticle(live, body())?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const start = dialog.scrollTop;
  const close = (): void => {
    const reached = dialog.scrollTop === start ? undefined : placeInReader(body(), dialog);
    stopShielding();
    remove();
    if (reached) scrollPageTo(live, reached);
    render(null, dialog);
    onClosed();
  };
  return {
    close,
    update: (changes) => {
      shown = { ...shown, ...changes };
      keepPlace(body, dialog, draw);
    },
  };
}
