import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SiteControls, type SiteActions, type SiteState } from '../../components/popup/SiteControls';
import { addDomains, removeDomains, requestDomains, watchAutoclean } from '../../utils/sites/registration';
import { resumeTab } from '../../utils/storage/pausedTabs';
import { dropException, isToBeOffered, leaveAlone, readSite, setMode } from './sites';
import { findTab, type Tab } from './wake';

interface SiteProps {
  readonly tab: Tab;
  readonly isOffered: boolean;
}

/** The site under the popup, after a cleaning by hand. */
export async function siteOfTab(): Promise<ComponentChildren> {
  const tab = await findTab();
  return tab && <Site tab={tab} isOffered={await isToBeOffered(tab.url)} />;
}

/** The controls for a site; nothing over what is no web page. */
function Site({ tab, isOffered }: SiteProps) {
  const [site, setSite] = useState<Omit<SiteState, 'isOffered'>>();
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
  return site && actions ? <SiteControls site={{ ...site, isOffered }} actions={actions} /> : null;
}
