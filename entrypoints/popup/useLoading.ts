import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { View } from '../../components/popup/view';
import { readTab } from './tab';

/** How often a page that is still loading is read again, in ms: often enough to see it grow, and a small part of its time. */
const AGAIN_MS = 1000;

/** While the page is still loading, goes on by itself: now and then, and as soon as the browser says that it is there. */
export function useLoading(view: View, show: (view: View) => void): void {
  useEffect(() => {
    if (!('loading' in view && view.loading)) return undefined;
    const read = (): void => void readTab().then(show);
    const onUpdated = (_tab: number, { status }: { readonly status?: string }): void => {
      if (status === 'complete') read();
    };
    const timer = setTimeout(read, AGAIN_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [view, show]);
}
