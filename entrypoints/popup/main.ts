// All styles in one sheet: what Vite shares between pages it links in an order of its own, and the later rule must win.
import './popup.css';
import { dressAsLast } from './dressPopup';
import { wakeReader } from './wake';

dressAsLast();
// What shows the article comes while the page under the popup is given our script, which takes longer.
const waking = wakeReader();
void import('./mount').then(({ mount }) => mount(waking));
