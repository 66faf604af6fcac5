import { describe, expect, test } from 'vitest';
import { clean } from '../../../../utils/article';
import { measure } from '../../../../utils/article/page/measure';
import { secondCopy } from '../../../../utils/article/clutter/repeats/secondCopy';
import { setAside, unjudged } from '../../../../utils/article/ledger/setAside';
import { openReceipts } from '../../../../utils/article/ledger/receipts';
import { pullQuote } from '../../../../utils/article/clutter/repeats/pullQuote';
import { repeatedHeadline } from '../../../../utils/article/clutter/repeats/repeatedHeadline';
import { repeatedParagraph } from '../../../../utils/article/clutter/repeats/repeatedParagraph';
import { readMetadata } from '../../../../utils/article/metadata';
import { nextStory } from '../../../../utils/article/clutter/cards/nextStory';
import type { Finder } from '../../../../utils/article/ledger/types';
import { shinglesOf } from '../../../../utils/article/text/shingles';
import { findCopies } from '../../../../utils/article/page/nearDuplicates';
import { snapshot } from '../../../../utils/article/page/snapshot';
import type { Removal } from '../../../../utils/article/types';

const SAID_TWICE = [repeatedHeadline, repeatedParagraph, pullQuote];

const LINES = [
  'The ferry stayed in harbour for a second day, and by the evening the island had run out of bread.',
  '"We have flour and we have water, what we do not have is yeast," said the baker, who had closed at noon.',
  'Nine passengers spent the night in the school, where the caretaker had put up beds and a stove.',
  'The company said that a part was on its way from the mainland, although nobody could say on what.',
];
const paragraphs = LINES.map((line) => `<p>${line}</p>`).join('');

function removalsBy(finders: readonly Finder[], html: string): Removal[] {
  const doc = new DOMParser().parseFromString(
    `<html><head><title>Ferry stuck for a second day</title></head><body>${html}</body></html>`,
    'text/html',
  );
  const page = measure(snapshot(doc, { url: 'https://coast.example/news/ferry' }));
  const judged = unjudged(page, readMetadata(page));
  return openReceipts(setAside(finders)(judged)).map(({ removal, blocks }) => ({
    ...removal,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
}

const removed = (html: string): string[] => removalsBy(SAID_TWICE, html).map(({ rule, text }) => `${rule}: ${text}`);

const copies = (html: string): string[] => removalsBy([secondCopy], html).map(({ text }) => text);

const story = (title: string, rest: string, attributes = ''): string =>
  `<article${attributes}><h1>${title}</h1>${rest}${paragraphs}</article>`;
const found = (html: string): string[] => removalsBy([nextStory], html).map(({ text }) => text.split('\n')[0] ?? '');

describe('what is said twice in the article', () => {
  test('headline, whatever its quotes and case', () =>
    expect(removed(`<h1>Ferry ‘stuck’ for a Second Day</h1>${paragraphs}`)).toEqual(['repeated-headline: Ferry ‘stuck’ for a Second Day']));

  test('headline with its kicker in the same heading', () =>
    expect(removed(`<h1>Coast: Ferry stuck for a second day</h1>${paragraphs}`)).toEqual([
      'repeated-headline: Coast: Ferry stuck for a second day',
    ]));
  test('but not a headline that says more, or a paragraph that begins so', () => {
    expect(
      removed(`<h1>Ferry stuck for a second day</h1>${paragraphs}<h1>Ferry stuck for a second day and what it did to us all</h1>`),
    ).toHaveLength(1);
    expect(removed(`<h1>Ferry stuck for a second day</h1><p>Ferry stuck for a second day: a diary</p>${paragraphs}`)).toHaveLength(1);
  });

  test('paragraph, where it stands apart from the text', () => {
    const summary = `<div class="summary"><p>${LINES[1]}</p></div>`;
    const expected = [`repeated-paragraph: ${LINES[1]}`];
    expect(removed(paragraphs + summary)).toEqual(expected);
    expect(removed(summary + paragraphs)).toEqual(expected);
  });

  test('pull quote with its speaker, before or after the sentence', () => {
    const quote = '<aside><p>We have flour and we have water, what we do not have is yeast</p><p>Ada Pike, baker</p></aside>';
    const expected = ['pull-quote: We have flour and we have water, what we do not have is yeast\nAda Pike, baker'];
    expect(removed(paragraphs + quote)).toEqual(expected);
    expect(removed(quote + paragraphs)).toEqual(expected);
  });

  test.each([
    ['a subhead that quotes the text', `<h2>What we do not have is yeast</h2>${paragraphs}`],
    ['a paragraph that its author repeats', `${paragraphs}<p>${LINES[0]}</p>`],
    ['a refrain', `${paragraphs}<p>He said no.</p><p>Then she asked.</p><p>He said no.</p>`],
    [
      'cells of a table',
      `${paragraphs}<table><tr><td>Cancelled until further notice by order of harbour</td></tr><tr><td>Cancelled until further notice by order of harbour</td></tr></table>`,
    ],
    [
      'a sentence taken up again in the next paragraph',
      `<p>${LINES[0]}</p><p>${LINES[0]} That was on Monday, and nobody then knew how long it would last or why.</p>`,
    ],
    [
      'a caption that the text says as well',
      `${paragraphs}<figure><img src="a.jpg"><figcaption>Nine passengers spent the night in the school</figcaption></figure>`,
    ],
  ])('%s stays', (_, html) => expect(removed(html)).toEqual([]));
});

describe('a story that is in the page twice', () => {
  test('the first of equals stays', () => expect(copies(`<div>${paragraphs}</div><div>${paragraphs}</div>`)).toEqual([LINES.join('\n')]));

  test('the longer one stays', () => {
    const short = LINES.slice(0, 3).map((line) => `<p>${line}</p>`);
    expect(copies(`<div>${short.join('')}</div><div>${paragraphs}</div>`)).toEqual([LINES.slice(0, 3).join('\n')]);
  });

  test('the one that is shown stays', () =>
    expect(copies(`<div hidden id="a">${paragraphs}<p>More</p></div><div>${paragraphs}</div>`)).toEqual([`${LINES.join('\n')}\nMore`]));

  test('what only the other one has is not lost with it', () => {
    const more = '<p>Only this copy tells that the captain had been asleep when the engine stopped, says the report.</p>';
    expect(copies(`<div>${paragraphs}</div><div hidden>${paragraphs}${more}</div>`)).toEqual(LINES);
  });

  test('one paragraph that stands twice is no second story', () =>
    expect(copies(`${paragraphs}<div><p>${LINES[0]}</p></div>`)).toEqual([]));
});

describe('a second story below the first', () => {
  const first = story('Ferry stuck for a second day', '');

  test('goes where it has a date of its own', () =>
    expect(found(first + story('Bridge closed', '<div>14 May 2025</div>'))).toEqual(['Bridge closed']));
  test('goes where its date stands below standfirst, caption and bylines', () => {
    const head = ['Cars go round', 'The bridge at noon', 'Ada Pike', 'Ida Strand'].map((text) => `<div>${text}</div>`).join('');
    expect(found(first + story('Bridge closed', `${head}<div>14 May 2025</div>`))).toEqual(['Bridge closed']);
  });
  test('goes where it has an address of its own', () =>
    expect(found(first + story('Bridge closed', '', ' data-url="/news/bridge"'))).toEqual(['Bridge closed']));
  test('goes where the two stand in different boxes', () => {
    const inBox = `<div class="below">${story('Bridge closed', '<div>14 May 2025</div>')}</div>`;
    expect(found(`<main>${first}</main>${inBox}`)).toEqual(['Bridge closed']);
  });
  test('stays where it is a dated part of a story in no article', () =>
    expect(found(`<h1>Ferry stuck for a second day</h1>${paragraphs}${story('Noon', '<div>14 May 2025</div>')}`)).toEqual([]));
  test('goes where it stands in an article outside of the page’s main part', () =>
    expect(found(`<main>${first}</main>${story('Bridge closed', '')}`)).toEqual(['Bridge closed']));
  test('stays where both stand in the main part', () => expect(found(`<main>${first}${story('Day two', '')}</main>`)).toEqual([]));
  test('stays where it may be a chapter', () => expect(found(first + story('Day two', ''))).toEqual([]));
});

describe('shingles', () => {
  test('are the same for the same words, whatever case and marks', () =>
    expect(shinglesOf('“The Ferry – stayed in harbour”')).toEqual(shinglesOf('the ferry stayed in harbour')));

  test('are made of characters where words are not parted', () => expect(shinglesOf('渡口的摆渡人').length).toBe(3));

  test('find the block that holds another one', () => {
    const { page } = clean(
      new DOMParser().parseFromString(`<body>${paragraphs}<div>nine passengers spent the night in the school</div>`, 'text/html'),
      {
        url: 'https://coast.example/',
      },
    );
    expect(findCopies(page.blocks, 0.9).map(({ block, of, isWhole }) => [block.index, of.index, isWhole])).toEqual([[4, 2, false]]);
  });
});
