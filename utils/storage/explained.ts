import { storedItem } from '../browser/storedItem';

/** How many pages that were cleaned by themselves have said so. */
const item = storedItem<number>('local:explained', 0);

/** Whoever has read it so often knows. */
const ENOUGH = 3;

/** Counts a page that is cleaned by itself; gives whether it is to say so. */
export async function isToExplain(): Promise<boolean> {
  const count = await item.read();
  if (typeof count !== 'number' || !(count < ENOUGH)) return false;
  await item.write(Math.max(0, count) + 1).catch(() => {
    // Not kept: it is said once more than is needed.
  });
  return true;
}
