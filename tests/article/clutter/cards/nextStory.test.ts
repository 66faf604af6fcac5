import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { isKept } from '../../../../utils/article/ledger/setAside';

const paragraphs = (about: string): string =>
  [
    'said the board on Monday, after a meeting that went on until the lamps were lit',
    'wrote a reader from the far side, whose window looks out on it',
  ]
    .map((end) => `<p>Nobody had thought that ${about} would come back so soon, and least of all with so many people on board, ${end}.</p>`)
    .join('');

const STORY = `<h1 class="k7">Night ferry sails again</h1><div>Coast Post</div>${paragraphs('the ferry')}`;

/** What is left of the headline that stands below the story, and of its text. */
function leftOf(next: string): string[] {
  const doc = new DOMParser().parseFromString(
    `<head><title>Night ferry sails again</title></head><main>${STORY}${next}</main>`,
    'text/html',
  );
  const judged = judgeRules(doc, { url: 'https://paper.example/ferry' });
  return judged.page.blocks.filter((block) => isKept(judged, block) && /bakery/i.test(block.text)).map(({ text }) => text);
}

const NEXT = `<section><h2 class="k7">Bakery on the quay shuts for good</h2><div>Harbour Post</div>${paragraphs('the bakery')}</section>`;

test('a headline that is set as the story’s own, with a source and a text of its own, begins another story', () => {
  expect(leftOf(NEXT)).toEqual([]);
});

test('and so does the one after it', () => {
  expect(leftOf(NEXT + NEXT.replace('Bakery', 'Old bakery').replaceAll('the bakery', 'that bakery'))).toEqual([]);
});

test.each([
  ['with its text right below it', NEXT.replace('<div>Harbour Post</div>', '')],
  ['set otherwise', NEXT.replace('k7', 'k8')],
  ['that others are set like too', `${NEXT}<h2 class="k7">Letters</h2>`],
])('but not one %s', (_, next) => expect(leftOf(next)).toHaveLength(3));
