import { BUTTONS } from '../page/controls';
import { boxOfControl } from './boxOfControl';
import { amid } from './proof';
import type { Finder } from '../ledger/types';
import type { TreeElement } from '../page/tree/types';
import { countWords } from '../text/words';

/** A label and what stands on the buttons. Words. */
const MAX_WORDS = 40;
const MAX_LABEL_WORDS = 12;

/** Fewer buttons stand in many a box. */
const MIN_BUTTONS = 2;

/** A page with more rows of them asks what its reader knows, and they are its text. */
const MAX_ROWS = 3;

/** Buttons side by side, with a label at most: what the site can do for its reader. */
export const buttonRow: Finder = {
  name: 'button-row',
  kind: 'other',
  why: 'Buttons side by side.',
  find: ({ page }) => {
    const buttons = page.body.querySelectorAll(BUTTONS).filter((button) => countWords(button.textContent ?? '') > 0);
    const rows = new Set(buttons.flatMap((button) => boxOfControl(page, button, { most: MAX_WORDS, isBeyond: (el) => !isRow(el) }) ?? []));
    const whole = [...rows].filter((row) => row.querySelectorAll(BUTTONS).length >= MIN_BUTTONS);
    return whole.length > MAX_ROWS ? [] : whole;
  },
  removes: amid('<div><p>Was die Hafenhilfe kann:</p><button>Kürzen</button><button>Vorlesen</button></div>'),
  keeps: amid(
    '<h2>What it takes <span><button>One</button><button>Two</button></span></h2><div><p>The bell is rung by those who pass.</p><button>Ring it</button></div>',
  ),
};

/** A subhead may have buttons of its own. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Nothing but buttons, and few words above them. */
function isRow(el: TreeElement): boolean {
  if (el.closest(HEADINGS) !== null || el.querySelector(HEADINGS) !== null) return false;
  const pressed = el.querySelectorAll(BUTTONS).reduce((sum, button) => sum + countWords(button.textContent ?? ''), 0);
  return countWords(el.textContent ?? '') - pressed <= MAX_LABEL_WORDS;
}
