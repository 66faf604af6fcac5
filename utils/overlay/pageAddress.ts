/** A page's address without the fragment, which only moves the window. */
export const addressOf = (live: Document): string => live.URL.replace(/#.*/s, '');
