/** The reader's own colours of the page, for before its style sheet is there: `theme.css`, `dress.css`. */
export const PAGE_COLOURS = { light: '#fcfbf8', sepia: '#f5eedc', dark: '#17181a', contrast: '#000' } as const;

type Theme = keyof typeof PAGE_COLOURS | 'system';

/** Longer than this, ms, nobody looks at nothing: the page is shown as it is. */
const LONGEST_MS = 1_500;

export interface Cover {
  /** In the colour that the reader will have. */
  paint(theme: Theme): void;
  /** Shows what is under it. */
  lift(): void;
}

/**
 * Keeps a page that is still being parsed from being seen, so that it does not flash up before its article. By animations
 * that stand still: they change nothing in the page, and end by themselves whatever becomes of us. What the reader opens
 * stands beside the page's body, and is seen.
 */
export function coverPage(live: Document): Cover {
  const root = live.documentElement;
  const held: Animation[] = [];
  let painted: Animation | undefined;
  let isLifted = false;
  const paint = (theme: Theme): void => {
    if (isLifted) return;
    const before = painted;
    const backgroundColor = PAGE_COLOURS[theme === 'system' ? systemTheme(live) : theme];
    painted = hold(root, { backgroundColor, backgroundImage: 'none' });
    before?.cancel();
  };
  const hide = (): boolean => {
    const body = [...root.children].find(({ localName }) => localName === 'body');
    if (body) held.push(hold(body, { opacity: '0' }));
    return body !== undefined;
  };
  const waiting = new MutationObserver(() => hide() && waiting.disconnect());
  if (!hide()) waiting.observe(root, { childList: true });
  paint('system');
  const lift = (): void => {
    isLifted = true;
    clearTimeout(timer);
    waiting.disconnect();
    for (const animation of held) animation.cancel();
    painted?.cancel();
  };
  const timer = setTimeout(lift, LONGEST_MS);
  return { paint, lift };
}

const hold = (el: Element, style: Readonly<Record<string, string>>): Animation => el.animate([style, style], { duration: LONGEST_MS });

const systemTheme = (live: Document): 'light' | 'dark' =>
  live.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
