import { describe, expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { setAside, unjudged } from '../../../utils/article/ledger/setAside';
import { leftHeading } from '../../../utils/article/clutter/leftHeading';
import { readMetadata } from '../../../utils/article/metadata';
import type { Block } from '../../../utils/article/page/types';
import { finderOf } from '../finderOf';
import { snapshot } from '../../../utils/article/page/snapshot';

const PROSE = '<p>The ferry left the harbour at noon and came back within the hour, to the surprise of all.</p>';

/** Texts of the headings found where everything of the class `gone` was set aside before. */
function found(html: string): string[] {
  const page = measure(snapshot(new DOMParser().parseFromString(html, 'text/html')));
  const gone = finderOf('gone', 'related', () => page.body.querySelectorAll('.gone'));
  const judged = setAside([gone])(unjudged(page, readMetadata(page)));
  return [...leftHeading.find(judged)].map((heading) => (heading as Block).text);
}

describe('leftHeading', () => {
  test.each([
    ['at the end', `${PROSE}<h3>Auch interessant</h3><ul class="gone"><li>Die Fähre bleibt im Hafen, und der Rat schweigt.</li></ul>`],
    [
      'before the next heading',
      `${PROSE}<h3>Read next</h3><div class="gone">Ferries stay in harbour for a second day</div><h2>What it was</h2>${PROSE}`,
    ],
    ['over nothing', `${PROSE}<h3>Most read</h3>`],
  ])('finds a heading %s', (_, html) => expect(found(html)).toHaveLength(1));

  test.each([
    ['prose that stays', `${PROSE}<h3>Related</h3>${PROSE}`],
    ['prose after an ad label', `${PROSE}<h3>Recommended dose</h3><div class="gone">Advertisement</div>${PROSE}`],
    [
      'prose after something that went',
      `${PROSE}<h3>Recommended dose</h3><div class="gone">Six of the best kettles, tested by us</div>${PROSE}`,
    ],
    [
      'a subhead that says nothing of the sort',
      `${PROSE}<h3>What it was</h3><div class="gone">Six of the best kettles, tested by us</div>`,
    ],
  ])('spares a heading over %s', (_, html) => expect(found(html)).toEqual([]));
});
