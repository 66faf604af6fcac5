import { useEffect, useMemo, useState } from 'preact/hooks';
import { PlainArticle } from '../../components/article/PlainArticle';
import { Failed } from '../../components/fields/Failed';
import { Guarded } from '../../components/fields/Guarded';
import { Popup } from '../../components/popup/Popup';
import type { View } from '../../components/popup/view';
import { interfaceLocale } from '../../utils/browser/i18n';
import { DEFAULTS } from '../../utils/storage/settings';
import { actionsOn } from './actions';
import { dressPopup } from './dressPopup';
import type { SiteParts } from './Site';
import { useLoading } from './useLoading';
import { useSettings } from './useSettings';

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
  const actions = useMemo(() => actionsOn(setView, settings), [setView, settings]);
  useEffect(() => {
    // Not before they are read: what they were last time is on the screen.
    if (settings !== DEFAULTS) dressPopup(settings.theme);
  }, [settings]);
  useLoading(view, setView);
  const { controls, question } = useSite(view);
  const plain = view.kind === 'article' ? <PlainArticle article={view.article} /> : <Failed says="stopped" />;
  return (
    <Guarded of={view} instead={<main>{plain}</main>}>
      <Popup view={view} locale={locale} copyAs={settings.copyAs} actions={actions} question={question}>
        <Guarded of={controls} instead={<Failed />}>
          {controls}
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

/** What can be done with the site of a page that was read; it comes after the page's own view, with what it needs. */
function useSite({ kind }: View): SiteParts {
  const [site, setSite] = useState<SiteParts>({});
  const isCleaned = kind === 'article';
  const isPage = isCleaned || kind === 'refused';
  useEffect(() => {
    if (isPage) void import('./Site').then(async ({ siteOfTab }) => setSite(await siteOfTab(isCleaned)));
  }, [isPage, isCleaned]);
  return isPage ? site : {};
}
