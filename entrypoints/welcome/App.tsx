import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SAMPLE } from '../../components/options/sample';
import { Welcome, type WelcomeActions } from '../../components/welcome/Welcome';
import { toArticle } from '../../utils/article/output/toArticle';
import type { Judged } from '../../utils/article/ledger/types';
import { interfaceLocale, t } from '../../utils/browser/i18n';
import { judgeSample } from './judgeSample';

interface Shown {
  readonly judged: Judged;
  readonly back: ReadonlySet<string>;
}

/** The sample before and after it is cleaned. */
export function App() {
  const [shown, setShown] = useState<Shown>();
  const extraction = useMemo(() => shown && toArticle(shown.judged, shown.back), [shown]);
  const actions: WelcomeActions = {
    clean: (page) => setShown({ judged: judge(page), back: new Set() }),
    ledger: {
      putBack: (ids) => setShown(shown && { ...shown, back: new Set([...shown.back, ...ids]) }),
      setAside: (ids) => setShown(shown && { ...shown, back: new Set([...shown.back].filter((id) => !ids.includes(id))) }),
    },
    showPage: () => setShown(undefined),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  return <Welcome article={extraction?.ok ? extraction.article : undefined} locale={interfaceLocale()} actions={actions} />;
}

const judge = (page: HTMLElement): Judged =>
  judgeSample({ ...SAMPLE, body: page.outerHTML, title: t('sampleHeadline'), lang: t('locale'), dir: t('direction') });
