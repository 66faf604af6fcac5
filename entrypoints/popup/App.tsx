import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions } from '../../components/Popup';
import type { Remedy, View } from '../../components/view';
import { interfaceLocale } from '../../utils/i18n';
import { takingIn } from '../../utils/render/taking';
import { toText } from '../../utils/render/text';
import { findTab, openReaderInTab, putBackInTab, readTab } from './tab';

/** Reads the tab when the popup opens, and again when asked. */
export function App() {
  const locale = interfaceLocale();
  const [view, setView] = useState<View>({ kind: 'working' });
  const actions = useMemo((): PopupActions => {
    const read = (): void => void readTab().then(setView);
    const remedies: { readonly [Name in Remedy]: () => void } = {
      read,
      anyway: () => void readTab({ anyway: true }).then(setView),
      close: () => window.close(),
      reload: () => void reloadTab(),
      settings: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
    };
    return {
      copy: (article) => navigator.clipboard.writeText(toText(article, takingIn(locale))),
      putBack: ({ id }) => void putBackInTab(id).then(setView),
      readInPage: () => void openReaderInTab().then((view) => (view ? setView(view) : window.close())),
      remedy: (remedy) => remedies[remedy](),
    };
  }, [locale]);
  useEffect(() => actions.remedy('read'), [actions]);
  return <Popup view={view} locale={locale} actions={actions} />;
}

async function reloadTab(): Promise<void> {
  const tab = await findTab();
  if (tab) await browser.tabs.reload(tab.id);
  window.close();
}
