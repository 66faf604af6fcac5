import { ofDocument } from '../article/page/unclobbered';

/**
 * Settles when a page has been parsed and its own scripts have heard of it. Those may say so too, when it is not true: the
 * browser's word alone counts, and nothing that the page does keeps it from us, who listen first.
 */
export const whenParsed = (live: Document): Promise<void> =>
  new Promise((parsed) => {
    const hear = ({ isTrusted }: Event): void => {
      if (!isTrusted) return;
      live.defaultView?.removeEventListener('DOMContentLoaded', hear, { capture: true });
      setTimeout(parsed);
    };
    if (ofDocument(live, 'readyState') === 'loading') live.defaultView?.addEventListener('DOMContentLoaded', hear, { capture: true });
    else parsed();
  });
