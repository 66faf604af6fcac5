import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PlainArticle } from '../../components/article/PlainArticle';
import { Failed } from '../../components/fields/Failed';
import { Guarded } from '../../components/fields/Guarded';
import { Popup, type PopupActions } from '../../components/popup/Popup';
import type { Remedy, View } from '../../components/popup/view';
import { interfaceLocale } from '../../utils/browser/i18n';
import { openPermissionSettings } from '../../utils/browser/platform';
import { changeInTab, openReaderInTab, readTab } from './tab';
import { useSettings } from './useSettings';
import { findTab } from './wake';

/** Most popups only show: what writes articles down is loaded when one is taken along. */
const loadTaking = () => import('./take');

/** A page that a script of its own holds up answers nobody. The largest that are read take 2 s on a slow computer. */
const PATIENCE_MS = 6_000;

interface AppProps {
  /** What was found when the popup opened. */
  readonly first: Promise<View>;
}

/** Shows what was read of the tab when the popup opened, and reads it again when asked. */
export function App({ first }: AppProps) {
  const locale = interfaceLocale();
  const [view, setView] = useView(first);
  const [settings] = useSettings();
  const actions = useMemo((): PopupActions => {
    const read = (): void => void readTab().then(setView);
    const remedies: { readonly [Name in Remedy]: () => void } = {
      read,
      anyway: () => void readTab({ anyway: true }).then(setView),
      close: () => window.close(),
      reload: () => void reloadTab(),
      settings: openPermissionSettings,
    };
    return {
      copy: async (article, variant) => await (await loadTaking()).copyArticle(article, variant, settings),
      save: async (article, kind) => await (await loadTaking()).saveArticle(article, kind, settings),
      ledger: {
        putBack: (ids) => void changeInTab('putBack', { ids }).then(setView),
        putBackAlways: (ids) => void changeInTab('putBack', { ids, always: true }).then(setView),
        setAside: (ids) => void changeInTab('setAside', { ids }).then(setView),
        copyReport: async () => await (await loadTaking()).copyReport(),
      },
      readInPage: () => void openReaderInTab().then((view) => (view ? setView(view) : window.close())),
      remedy: (remedy) => remedies[remedy](),
      options: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    };
  }, [settings]);
  const site = useSite(view.kind === 'article');
  const plain = view.kind === 'article' ? <PlainArticle article={view.article} /> : <Failed says="stopped" />;
  return (
    <Guarded of={view} instead={<main>{plain}</main>}>
      <Popup view={view} locale={locale} copyAs={settings.copyAs} actions={actions}>
        <Guarded of={site} instead={<Failed />}>
          {site}
        </Guarded>
      </Popup>
    </Guarded>
  );
}

/** What is shown of the tab: what was found first, and what takes its place. */
function useView(first: Promise<View>): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>({ kind: 'working' });
  useEffect(() => {
    const timer = setTimeout(() => setView((now) => (now.kind === 'working' ? { kind: 'busy' } : now)), PATIENCE_MS);
    // What comes late is shown all the same.
    void first.then(setView).finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, [first]);
  return [view, setView];
}

/** What can be done with the site, below an article; it comes after the article, with what it needs. */
function useSite(isArticle: boolean): ComponentChildren {
  const [site, setSite] = useState<ComponentChildren>();
  useEffect(() => {
    if (isArticle) void import('./Site').then(async ({ siteOfTab }) => setSite(await siteOfTab()));
  }, [isArticle]);
  return site;
}

async function reloadTab(): Promise<void> {
  const tab = await findTab();
  if (tab) await browser.tabs.reload(tab.id);
  window.close();
}
