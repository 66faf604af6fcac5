import type { Page } from '@playwright/test';
import type { Extension } from '../browsers/extension';

/** What of the browser's interfaces is used here, in pages of its own and of the extension. */
interface Chrome {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}

declare const chrome: Chrome;

/** Puts a domain on the extension's list, and answers the browser's question for it. */
export async function listDomain(extension: Extension, domain: string): Promise<void> {
  const pattern = `*://*.${domain}/*`;
  await onPage(extension, 'chrome://extensions', async (page) => {
    await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [extension.id, pattern] as const);
  });
  await onPage(extension, popupOf(extension), async (page) => {
    const cdp = await extension.context.newCDPSession(page);
    const expression = `chrome.permissions.request({ origins: ['${pattern}'] })`;
    await cdp.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    await setList(page, [{ domain, mode: 'clean', except: [] }]);
    await page.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  });
}

export const unlist = (extension: Extension): Promise<void> => onPage(extension, popupOf(extension), (page) => setList(page, []));

const popupOf = ({ id }: Extension): string => `chrome-extension://${id}/popup.html`;

const setList = (page: Page, domains: readonly object[]): Promise<void> =>
  page.evaluate((domains) => chrome.storage.local.set({ domains }), domains);

async function onPage({ context }: Extension, url: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await work(page);
  await page.close();
}
