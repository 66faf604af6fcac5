import { browser } from 'wxt/browser';
import { t, type Word } from './i18n';

/** What the toolbar button can say of a tab. */
export type Mark = 'closed' | 'left' | 'no-article' | 'offer' | 'opened' | 'plain' | 'too-large';

interface Look {
  readonly text: string;
  /** What the button says where it is pointed at or read out; its own name where nothing. */
  readonly title?: Word;
}

const LOOKS: { readonly [Name in Mark]: Look } = {
  opened: { text: '•', title: 'buttonOpened' },
  offer: { text: '+', title: 'buttonOffer' },
  left: { text: '!', title: 'buttonLeft' },
  'no-article': { text: '–', title: 'looksLikeList' },
  'too-large': { text: '–', title: 'tooLarge' },
  closed: { text: '–', title: 'closedPage' },
  plain: { text: '' },
};

const ACCENT = '#8a1c1c';

/** Marks the button over one tab; the browser takes the mark away when the tab goes to another page. */
export async function markButton(mark: Mark, tabId: number): Promise<void> {
  const { text, title } = LOOKS[mark];
  try {
    await Promise.all([
      browser.action.setBadgeText({ text, tabId }),
      browser.action.setBadgeBackgroundColor({ color: ACCENT, tabId }),
      browser.action.setTitle({ title: title ? `Lede: ${t(title)}` : 'Lede', tabId }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to mark.
  }
}
