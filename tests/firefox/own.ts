/** What is done in a page of the extension's own. Each function runs there, and sees nothing but its arguments. */

declare global {
  /** As extensions are spoken to in Firefox. */
  const browser: Omit<typeof import('wxt/browser').browser, 'extension'> & {
    readonly extension: { getViews(of: { readonly type: 'popup' }): readonly (Window & typeof globalThis)[] };
  };
}

/** Takes back what was allowed, listed and set. */
export async function forgetEverything(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear()]);
}

/** Patterns of the pages that our scripts run on by themselves. */
export async function registeredPatterns(): Promise<readonly string[]> {
  // The cover and what cleans are two scripts of the same pages.
  return [...new Set((await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches))];
}

/** Text of the first element in the popup that a selector names; nothing where there is none. */
export function textInPopup(selector: string): string | undefined {
  return browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector(selector)?.textContent ?? undefined;
}

/** The popup has read the page, and says what there is to say. */
export function isPopupSettled(): boolean {
  const { document } = browser.extension.getViews({ type: 'popup' })[0] ?? {};
  return Boolean(document?.querySelector('main')) && !document?.querySelector('.skeleton');
}

/** Puts the focus on the first element of the popup that a selector names; false where there is none. */
export function focusInPopup(selector: string): boolean {
  const el = browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>(selector);
  el?.focus();
  return el !== undefined && el !== null;
}

/** Elements of the popup that a selector names, each as the beginning of its markup. */
export function markupInPopup(selector: string): readonly string[] {
  const { document } = browser.extension.getViews({ type: 'popup' })[0] ?? {};
  return [...(document?.querySelectorAll(selector) ?? [])].map(({ outerHTML }) => outerHTML.slice(0, 200));
}
