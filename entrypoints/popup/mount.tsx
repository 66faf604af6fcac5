import { render } from 'preact';
import { markLanguage } from '../../utils/i18n';
import { App } from './App';
import { readTab } from './tab';
import type { Woken } from './wake';

/** Shows the popup over a tab that our script is on its way to. */
export function mount(waking: Promise<Woken>): void {
  const first = readTab({}, waking);
  const root = document.getElementById('popup');
  markLanguage(document.documentElement);
  if (root) render(<App first={first} />, root);
}
