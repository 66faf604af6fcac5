import { render } from 'preact';
import { Failed } from '../../components/fields/Failed';
import { Guarded } from '../../components/fields/Guarded';
import { minutes, names } from '../../components/fields/wording';
import { sanitize } from '../../utils/article/output/sanitize';
import { interfaceLocale, markLanguage } from '../../utils/browser/i18n';
import { formatMoment } from '../../utils/render/date';
import { App } from './App';
import { readTab } from './tab';
import type { Woken } from './wake';

/** Shows the popup over a tab that our script is on its way to. */
export function mount(waking: Promise<Woken>): void {
  const first = readTab({}, waking);
  const root = document.getElementById('popup');
  markLanguage(document.documentElement);
  if (root)
    render(
      <Guarded instead={<Failed says="stopped" />}>
        <App first={first} />
      </Guarded>,
      root,
    );
  setTimeout(warmUp);
}

/**
 * The first date that is written in a process, the first list and the first markup that is sanitised take 60 of the 90 ms
 * in which a popup draws its article: they are made while the page is being read.
 */
function warmUp(): void {
  const locale = interfaceLocale();
  formatMoment(new Date().toISOString(), locale);
  minutes(1, locale);
  names([], locale);
  sanitize('');
}
