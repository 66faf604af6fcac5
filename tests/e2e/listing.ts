import type { Page, Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { Listed } from '../../utils/sites/siteList';
import { expect, type Lede } from './fixture';

declare global {
  const chrome: typeof Browser;
}

interface Developer {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
}

/** Answers the browser's question for a domain before it is asked, as a reader who says yes. */
export async function agree(lede: Lede, domain: string): Promise<void> {
  await onExtensionsPage(lede, domain, 'addHostPermission');
}

/** Has domains allowed, as if the reader had been asked and agreed. */
export async function allow(lede: Lede, ...domains: readonly string[]): Promise<void> {
  for (const domain of domains) await agree(lede, domain);
  const page = await extensionPage(lede);
  const cdp = await lede.context.newCDPSession(page);
  const origins = JSON.stringify(domains.map((domain) => `*://*.${domain}/*`));
  const expression = `chrome.permissions.request({ origins: ${origins} })`;
  const { result } = await cdp.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  expect(result.value).toBe(true);
  await page.close();
}

/** Takes a permission away in the browser's own settings. */
export async function disallow(lede: Lede, domain: string): Promise<void> {
  await onExtensionsPage(lede, domain, 'removeHostPermission');
}

async function onExtensionsPage(lede: Lede, domain: string, what: keyof Developer['developerPrivate']): Promise<void> {
  const page = await lede.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, host, name]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Developer }).chrome;
      await developerPrivate[name as 'addHostPermission'](id ?? '', host ?? '');
    },
    [lede.id, `*://*.${domain}/*`, what] as const,
  );
  await page.close();
}

/** The extension's service worker, started if the browser has stopped it. */
export async function workerOf(lede: Lede): Promise<Worker> {
  const running = lede.context.serviceWorkers().find((worker) => worker.url().includes(lede.id));
  return running ?? (await lede.context.waitForEvent('serviceworker'));
}

/** Puts domains on the list and waits until their scripts are registered. */
export async function list(lede: Lede, ...listed: readonly (Partial<Listed> & { readonly domain: string })[]): Promise<void> {
  const domains = listed.map((entry) => ({ mode: 'clean', except: [], ...entry }));
  await allow(lede, ...domains.map(({ domain }) => domain));
  const page = await extensionPage(lede);
  await page.evaluate((domains) => chrome.storage.local.set({ domains }), domains);
  const active = domains.filter(({ mode }) => mode !== 'off').map(({ domain }) => `*://*.${domain}/*`);
  await expect.poll(() => registered(page)).toEqual(active);
  await page.close();
}

/** Patterns of the pages that our scripts run on by themselves. */
export const registered = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts({ ids: ['listed'] })).flatMap(({ matches }) => matches ?? []),
  );

/** A page of the extension's own, for what its pages may do. */
export async function extensionPage(lede: Lede): Promise<Page> {
  const page = await lede.context.newPage();
  await page.goto(`chrome-extension://${lede.id}/popup.html`);
  return page;
}

/** What the toolbar button says over a page, where it is pointed at. */
export async function titleOver(lede: Lede, address: string): Promise<string> {
  const page = await extensionPage(lede);
  const title = await page.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${address}*` });
    return tab?.id === undefined ? 'no tab' : await chrome.action.getTitle({ tabId: tab.id });
  }, address);
  await page.close();
  return title;
}

/** What the toolbar button shows over a page. */
export async function badgeOver(lede: Lede, address: string): Promise<string> {
  const page = await extensionPage(lede);
  const text = await page.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${address}*` });
    return tab?.id === undefined ? 'no tab' : await chrome.action.getBadgeText({ tabId: tab.id });
  }, address);
  await page.close();
  return text;
}
