import { storedItem } from '../browser/storedItem';

/** How often each site was cleaned by hand, up to the offer; no pages, no days, and only on this computer. */
const item = storedItem<Readonly<Record<string, number>>>('local:cleaned', {});

/** After so many the reader is asked, once, whether the site should always be cleaned. */
const OFFER_AT = 3;

const MANY_SITES = 500;

/** Counts one cleaning by hand; gives whether it is the one to ask after. */
export async function countCleaning(site: string): Promise<boolean> {
  const counts = new Map(Object.entries(await item.read()).filter(([, count]) => Number.isSafeInteger(count)));
  const count = (counts.get(site) ?? 0) + 1;
  if (count > OFFER_AT) return false;
  // What was cleaned last stands last, so that what is dropped first is what was left longest ago.
  counts.delete(site);
  counts.set(site, count);
  await item.write(Object.fromEntries([...counts].slice(-MANY_SITES)));
  return count === OFFER_AT;
}
