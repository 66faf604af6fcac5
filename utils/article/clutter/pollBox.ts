import { boxOfControl } from './boxOfControl';
import { amid } from './proof';
import type { Finder } from '../ledger/types';
import { blocksIn } from '../page/elements';
import { isProse } from '../page/prose';
import type { TreeElement } from '../page/tree/types';
import type { Measured } from '../page/types';

/** A question, its answers, and how many have voted. Words. */
const MAX_WORDS = 60;

/** A page with more questions is a test of what its reader knows, and they are its text. */
const MAX_QUESTIONS = 2;

const ANSWER = 'input[type="radio" i]';

/** A question to the reader with answers to choose from. */
export const pollBox: Finder = {
  name: 'poll-box',
  kind: 'poll',
  why: 'A question with answers to choose from.',
  find: ({ page }) => {
    const answers = page.body.querySelectorAll(ANSWER);
    const questions = new Set(answers.map((answer) => answer.getAttribute('name') ?? ''));
    if (questions.size > MAX_QUESTIONS) return [];
    return new Set(
      answers.flatMap(
        (answer) => boxOfControl(page, answer, { most: MAX_WORDS, isBeyond: (el, found) => holdsText(page, el, found) }) ?? [],
      ),
    );
  },
  removes: amid(
    '<div><p>Soll die Fähre auch nachts fahren?</p><label><input type="radio" name="a"> Ja, sofort</label><label><input type="radio" name="a"> Nein</label></div>',
  ),
  keeps: amid(
    '<h2>Was der Rat fragt</h2><p>Soll die Fähre auch nachts fahren?</p><label><input type="checkbox"> Ja, sofort</label><label><input type="checkbox"> Nein</label>',
  ),
};

const holdsText = (page: Measured, el: TreeElement, found: TreeElement | undefined): boolean =>
  blocksIn(page, el).some((block) => isProse(block) && !found?.contains(block.parent));
