import { browser } from 'wxt/browser';
import type { Alone } from '../../components/popup/LeaveAlone';
import type { SiteState } from '../../components/popup/SiteControls';
import { changeList, isAllowed, readList } from '../../utils/sites/registration';
import { exceptionOf, findListed, type Mode, pathLeft, sectionPath, withDomains, withExcept } from '../../utils/sites/siteList';
import { pauseTab, readPaused } from '../../utils/storage/pausedTabs';
import { countCleaning } from '../../utils/storage/cleaningCounts';
import type { Tab } from './wake';

/** Comes after the popup: the list of public suffixes is larger than the rest of it. */
const siteOf = async (url: string): Promise<string | undefined> => (await import('../../utils/sites/parseDomain')).siteOf(url);

/** How the list stands to the site of a tab; nothing where the tab shows no web page. */
export async function readSite({ id, url }: Tab): Promise<SiteState | undefined> {
  const site = await siteOf(url);
  if (!site) return undefined;
  const listed = findListed(await readList(), new URL(url).hostname);
  const domain = listed?.domain ?? site;
  const [allowed, paused] = await Promise.all([isAllowed(domain), readPaused()]);
  return {
    domain,
    listed,
    isAllowed: allowed,
    section: sectionPath(url),
    isPaused: paused.includes(id),
    exception: listed && exceptionOf(listed, url),
  };
}

export async function setMode(domain: string, mode: Mode): Promise<void> {
  await changeList((list) => withDomains(list, [domain], mode));
}

export async function leaveAlone(domain: string, { id, url }: Tab, what: Alone): Promise<void> {
  if (what === 'tab') return await pauseTab(id);
  const path = pathLeft(url, what);
  await changeList((list) => withExcept(list, domain, [...(list.find((listed) => listed.domain === domain)?.except ?? []), path]));
}

/** Cleans again what came under an exception. */
export async function dropException(domain: string, exception: string): Promise<void> {
  await changeList((list) =>
    withExcept(
      list,
      domain,
      (list.find((listed) => listed.domain === domain)?.except ?? []).filter((path) => path !== exception),
    ),
  );
}

/** Counts a cleaning by hand; true where the reader is to be asked about the site now. Private windows leave no trace. */
export async function isToBeOffered(url: string): Promise<boolean> {
  const site = await siteOf(url);
  if (!site || browser.extension.inIncognitoContext) return false;
  const listed = findListed(await readList(), new URL(url).hostname);
  return !listed && (await countCleaning(site));
}
