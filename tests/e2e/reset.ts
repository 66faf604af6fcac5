import { expect } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { Extension } from '../../scripts/browsers/extension';

declare const chrome: typeof Browser;

/** The extension as it is just after it was installed: nothing listed, nothing allowed, nothing set; every page but one blank one closed. */
export async function reset({ context, id }: Extension): Promise<void> {
  const blank = await context.newPage();
  await Promise.all(context.pages().map((page) => page !== blank && page.close()));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    if (origins.length > 0) await chrome.permissions.remove({ origins });
    await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
  });
  await expect
    .poll(() => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map((script) => script.id)))
    .toEqual([]);
  await page.close();
}
