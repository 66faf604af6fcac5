import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Offer } from '../../components/popup/Offer';
import { SiteControls, type SiteActions, type SiteState } from '../../components/popup/SiteControls';
import { addDomains, removeDomains, requestDomains, watchAutoclean } from '../../utils/sites/registration';
import { resumeTab } from '../../utils/storage/pausedTabs';
import { dropException, isToBeOffered, leaveAlone, readSite, setMode } from './sites';
import { findTab, type Tab } from './wake';

/** What the popup says of the site under it. */
export interface SiteParts {
  readonly controls?: ComponentChildren;
  /** What the reader is to be asked now. */
  readonly question?: ComponentChildren;
}

/** The site under the popup; `isCleaned`: a page of it was just cleaned by hand. */
export async function siteOfTab(isCleaned: boolean): Promise<SiteParts> {
  const tab = await findTab();
  if (!tab) return {};
  const controls = <Site tab={tab} />;
  const site = isCleaned && (await isToBeOffered(tab.url)) ? await readSite(tab) : undefined;
  if (!site) return { controls };
  return { controls, question: <Offer domain={site.domain} add={() => void addDomains([site.domain])} /> };
}

/** The controls for a site; nothing over what is no web page. */
function Site({ tab }: { readonly tab: Tab }) {
  const [site, setSite] = useState<SiteState>();
  useEffect(() => {
    const read = (): void => void readSite(tab).then(setSite);
    read();
    return watchAutoclean(read);
  }, [tab]);
  const actions = useMemo((): SiteActions | undefined => {
    if (!site) return undefined;
    const { domain } = site;
    return {
      add: () => void addDomains([domain]),
      remove: () => void removeDomains([domain]),
      ask: () => void requestDomains([domain]),
      setMode: (mode) => void setMode(domain, mode),
      leaveAlone: (what) => void leaveAlone(domain, tab, what).then(() => readSite(tab).then(setSite)),
      cleanAgain: () => void (site.exception !== undefined && dropException(domain, site.exception)),
      resume: () => void resumeTab(tab.id).then(() => readSite(tab).then(setSite)),
    };
  }, [site, tab]);
  return site && actions ? <SiteControls site={site} actions={actions} /> : null;
}
