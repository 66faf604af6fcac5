import { browser } from 'wxt/browser';

/*
 * What differs between browsers stands here, and in the manifest, which `wxt.config.ts` writes for each. Edge, Brave,
 * Opera and Vivaldi take `chrome:` addresses for their own.
 */

/** Opens the page of the browser on which its reader allows an extension more, such as files. Only Chromium has to be asked for these. */
export function openPermissionSettings(): void {
  void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Opens the page of the browser on which keys are changed: Firefox has a way to it, and lets nobody go there by address. */
export function openShortcutSettings(): void {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Nothing on telephones, which have no keys to press. */
export const commandsHere = (): typeof browser.commands | undefined => browser.commands;

/** Nothing on telephones, which have no menu over pages. */
export const menusHere = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** Calls back when a tab that the browser put to sleep comes by another number; only Chromium gives a new one. */
export function watchNumbers(onChange: (now: number, before: number) => void): void {
  const { tabs } = browser;
  if ('onReplaced' in tabs) tabs.onReplaced.addListener(onChange);
}
