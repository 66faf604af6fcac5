import { browser } from 'wxt/browser';
import { t, type Word } from '../browser/i18n';

/** What the toolbar button can say of a tab. */
export type Mark = 'closed' | 'left' | 'listed' | 'no-article' | 'offer' | 'opened' | 'paused' | 'plain' | 'too-large';

interface Look {
  readonly text: string;
  /** What the button says where it is pointed at or read out; its own name where nothing. */
  readonly title?: Word;
  /** With a dot: this site is cleaned by itself. Where nothing is said the icon stays what it is. */
  readonly icon?: 'dotted' | 'usual';
}

const LOOKS: { readonly [Name in Mark]: Look } = {
  listed: { text: '', icon: 'dotted' },
  opened: { text: '', title: 'buttonOpened', icon: 'dotted' },
  offer: { text: '+', title: 'buttonOffer', icon: 'dotted' },
  left: { text: '!', title: 'buttonLeft', icon: 'dotted' },
  paused: { text: '', icon: 'usual' },
  'no-article': { text: '–', title: 'looksLikeList' },
  'too-large': { text: '–', title: 'tooLarge' },
  closed: { text: '–', title: 'closedPage' },
  plain: { text: '' },
};

/** As `npm run icons` draws them. */
const ICONS = {
  dotted: { 16: '/icon/listed-16.png', 32: '/icon/listed-32.png' },
  usual: { 16: '/icon/16.png', 32: '/icon/32.png' },
};

const ACCENT = '#8a1c1c';

/** Marks the button over one tab; the browser takes the mark away when the tab goes to another page. */
export async function markButton(mark: Mark, tabId: number): Promise<void> {
  const { text, title, icon } = LOOKS[mark];
  try {
    await Promise.all([
      browser.action.setBadgeText({ text, tabId }),
      icon && browser.action.setIcon({ path: ICONS[icon], tabId }),
      browser.action.setBadgeBackgroundColor({ color: ACCENT, tabId }),
      browser.action.setTitle({ title: title ? `Lede: ${t(title)}` : 'Lede', tabId }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to mark.
  }
}
