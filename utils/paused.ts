import { storage } from 'wxt/utils/storage';
import { listOf, number } from './parse';

/** Tabs in which nothing is cleaned by itself. Tabs are numbered anew with every start of the browser. */
const item = storage.defineItem<readonly number[]>('local:pausedTabs', { fallback: [] });

const parsePaused = listOf(number(0, Number.MAX_SAFE_INTEGER), 1_000);

export async function readPaused(): Promise<readonly number[]> {
  try {
    return parsePaused(await item.getValue());
  } catch {
    return [];
  }
}

export async function pauseTab(tabId: number): Promise<void> {
  await item.setValue([...(await readPaused()).filter((id) => id !== tabId), tabId]);
}

export async function resumeTab(tabId: number): Promise<void> {
  await item.setValue((await readPaused()).filter((id) => id !== tabId));
}

/** For a new start of the browser, in which the numbers mean other tabs. */
export async function forgetPaused(): Promise<void> {
  await item.removeValue();
}
