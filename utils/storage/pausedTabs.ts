import { listOf, number } from '../untrusted/parse';
import { storedItem } from '../browser/storedItem';

/** Tabs in which nothing is cleaned by itself. Tabs are numbered anew with every start of the browser. */
const item = storedItem<readonly number[]>('local:pausedTabs', []);

const parsePaused = listOf(number(0, Number.MAX_SAFE_INTEGER), 1_000);

export async function readPaused(): Promise<readonly number[]> {
  try {
    return parsePaused(await item.read());
  } catch {
    return [];
  }
}

export async function pauseTab(tabId: number): Promise<void> {
  await item.write([...(await readPaused()).filter((id) => id !== tabId), tabId]);
}

export async function resumeTab(tabId: number): Promise<void> {
  await item.write((await readPaused()).filter((id) => id !== tabId));
}

/** For a tab that goes by another number from now on. */
export async function renumberPaused(now: number, before: number): Promise<void> {
  if (!(await readPaused()).includes(before)) return;
  await resumeTab(before);
  await pauseTab(now);
}

/** For a new start of the browser, in which the numbers mean other tabs. */
export async function forgetPaused(): Promise<void> {
  await item.remove();
}
