import { describe, expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { contentsList } from '../../../../utils/article/clutter/repeats/contentsList';
import { setAside, isKept, unjudged } from '../../../../utils/article/ledger/setAside';
import type { Judged } from '../../../../utils/article/ledger/types';
import { pullQuote } from '../../../../utils/article/clutter/repeats/pullQuote';
import { repeatedHeadline } from '../../../../utils/article/clutter/repeats/repeatedHeadline';
import { repeatedParagraph } from '../../../../utils/article/clutter/repeats/repeatedParagraph';
import type { Finder } from '../../../../utils/article/ledger/types';
import { receipts } from '../../../../utils/article/ledger/receipts';
import { repeatedLine } from '../../../../utils/article/clutter/repeats/repeatedLine';
import { repeatedSection } from '../../../../utils/article/clutter/repeats/repeatedSection';

/** What the finders set aside one after the other: rule and text. */
const taken = (body: string, first?: readonly Finder[]): (readonly [string, string])[] =>
  receipts(judge(body, first)).map(({ rule, text }) => [rule, text] as const);

function judge(body: string, first: readonly Finder[] = []): Judged {
  const doc = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
  const { page, metadata } = judgeRules(doc, { url: 'https://paper.example/news/ferry' });
  return setAside([...first, contentsList, repeatedSection, repeatedLine])(unjudged(page, metadata));
}

const found = (body: string): string[] => taken(body).map(([rule]) => rule);

const HEADS = ['Why the chain broke', 'What the divers found', 'When the ferry sails again'];
const SECTIONS = HEADS.map((head) => `<h2 id="x">${head}</h2><p>About ${head.toLowerCase()} there is much to say.</p>`).join('');

describe('a list of the subheads that follow is found', () => {
  test('when it leads to them', () => {
    expect(found(`<ul>${HEADS.map((head, at) => `<li><a href="#${at}">${at + 1}. ${head}</a></li>`).join('')}</ul>${SECTIONS}`)).toEqual([
      'contents-list',
    ]);
  });
  test('when it says every one of them without a link', () => {
    expect(found(`<ul>${HEADS.map((head) => `<li>${head}</li>`).join('')}</ul>${SECTIONS}`)).toEqual(['contents-list']);
  });
});

const link = (text: string, at: number): string => `<a href="#${at}">${text}</a>`;

describe('a list of contents is told by its entries', () => {
  test.each([
    [
      'nested lists',
      `<ul><li>${link(HEADS[0] ?? '', 0)}<ul><li>${link(HEADS[1] ?? '', 1)}</li></ul></li><li>${link(HEADS[2] ?? '', 2)}</li></ul>`,
    ],
    ['paragraphs', HEADS.map((head, at) => `<p>${link(head, at)}</p>`).join('')],
    ['linked subheads', HEADS.map((head, at) => `<h3>${link(head, at)}</h3>`).join('')],
    [
      'entries in other words',
      `<ol>${[HEADS[0] ?? '', 'On the chain', 'On the divers'].map((head, at) => `<li>${link(head, at)}</li>`).join('')}</ol>`,
    ],
    ['a single entry', `<div>${link(HEADS[0] ?? '', 0)}</div>`],
  ])('in %s', (_, list) => expect(found(`${list}${SECTIONS}`)).toEqual(['contents-list']));

  test('and goes with its title', () => {
    const list = `<h2>Table of contents</h2><ul>${HEADS.map((head, at) => `<li>${link(head, at)}</li>`).join('')}</ul>`;
    expect(taken(`<p>The ferry was late.</p>${list}${SECTIONS}`)).toEqual([['contents-list', ['Table of contents', ...HEADS].join('\n')]]);
  });
  test.each([
    ['two lines that are not linked', `<ul><li>${HEADS[0]}</li><li>${HEADS[1]}</li></ul>`],
    [
      'links into the page that no subhead says',
      `<ul>${[1, 2, 3].map((note) => `<li>${link(`The ${note}. harbour report`, note)}</li>`).join('')}</ul>`,
    ],
    ['a sentence with a reference', `<p>How it came about is told under ${link(HEADS[0] ?? '', 0)}.</p>`],
  ])('but not %s', (_, list) => expect(found(`${list}${SECTIONS}`)).toEqual([]));
});

const ROWS = [
  '<h3>What the trust will do</h3>',
  '<p>The hospital trust will begin a trial in June with four surgeries on the far side of the estuary, and report in autumn.</p>',
  '<ul><li>Aircraft with a span of two metres carry a box the size of a lunch tin across the water.</li>',
  '<li>Pilots who watch the flights on screens can bring an aircraft down in one of nine fields along the route.</li></ul>',
  '<p>Farmers are paid a small fee to keep these fields clear of cattle.</p>',
].join('');

describe('a section that stands in the text twice', () => {
  const story = '<p>Some residents are uneasy about the noise.</p>';
  test('is left once, items and subheads with it', () => {
    const judged = judge(`<div>${ROWS}</div>${story}<div class="wide">${ROWS}</div>`);
    expect(receipts(judged).map(({ rule }) => rule)).toEqual(['repeated-section']);
    expect(judged.page.blocks.map((block) => isKept(judged, block))).toEqual([...Array(6).fill(true), ...Array(5).fill(false)]);
  });
  test('is left where the author repeats lines in one flow', () => {
    const verse = '<ul><li>Row, row, row your boat gently down the stream.</li><li>Merrily, merrily, life is but a dream.</li></ul>';
    expect(found(`<div>${verse}${story}${verse}</div>`)).toEqual([]);
  });
});

describe('a subhead said before', () => {
  const head = '<h3>Where are the drones built?</h3>';
  const text = 'They are built in the county town, in a hall that was a bakery.';
  const between = '<h3>Who flies them?</h3><p>Two pilots do.</p><p>One more is to come.</p>';
  test('goes where the text below it has gone as said before', () =>
    expect(taken(`${head}<p>${text}</p>${between}${head}<div>${text}</div>`, [repeatedHeadline, repeatedParagraph, pullQuote])).toEqual([
      ['repeated-paragraph', text],
      ['repeated-line', 'Where are the drones built?'],
    ]));
  test('stays over text of its own', () => expect(found(`${head}<p>${text}</p>${between}${head}<p>In the hangar.</p>`)).toEqual([]));
  test('stays as a label over nothing', () => expect(found(`${head}<p>${text}</p>${between}${head}`)).toEqual([]));
});

test('a list that sums up what no subhead says is spared', () => {
  expect(
    found(
      `<ul><li>The chain was thirty years old.</li><li>Divers need a calm day.</li><li>The ferry sails on Wednesday.</li></ul>${SECTIONS}`,
    ),
  ).toEqual([]);
});

const LINE = 'Compare the price of new ferries with our sister magazine.';

describe('a line that is said again', () => {
  test('is found, but for the first time', () =>
    expect(found(`<p>${LINE}</p><p>The ferry was late.</p><div>${LINE}</div>`)).toEqual(['repeated-line']));
  test('is spared where the author says it again in its own place', () =>
    expect(found(`<h2>One</h2><p>${LINE}</p><h2>Two</h2><p>${LINE}</p>`)).toEqual([]));
  test('is found in a run of lines that all stand there already', () => {
    const parts = [
      'The chain was older than the captain.',
      'Divers found it in the mud of the harbour.',
      'It will hang in the museum.',
    ].map((text) => `<p>${`${text} `.repeat(3)}</p>`);
    const section = `<div>${parts.join('')}</div>`;
    expect(found(`${section}<p>The ferry was late.</p>${section}`)).toEqual(Array(3).fill('repeated-line'));
  });
  test('is found where the boxes around it differ', () =>
    expect(found(`<main><div><p>${LINE}</p></div></main><p>The ferry was late.</p><div><p>${LINE}</p></div>`)).toEqual(['repeated-line']));
  test('is found where it is a link', () =>
    expect(found(`<p><a href="/x">${LINE}</a></p><p>The ferry was late.</p><p><a href="/x">${LINE}</a></p>`)).toEqual(['repeated-line']));
  test('is found as a loose line of a few words', () =>
    expect(found('<div>5 hours ago 07:06 John Queen</div><p>One.</p><div>5 hours ago 07:06 John Queen</div>')).toEqual(['repeated-line']));
  test('stays where it is shown, not where it is hidden', () => {
    const judged = judge(`<p hidden>${LINE}</p><p>The ferry was late.</p><p>${LINE}</p>`);
    expect(judged.page.blocks.filter((block) => !isKept(judged, block)).map(({ hidden }) => hidden)).toEqual([true]);
  });
  test('is spared in rows and items', () =>
    expect(found(`<ul><li>${LINE}</li></ul><p>The ferry was late.</p><ul><li>${LINE}</li></ul>`)).toEqual([]));
  test('is spared as a subhead of another part', () =>
    expect(
      found(`<h3>What to do about this trend</h3><p>One.</p><p>Two.</p><p>Three.</p><h3>What to do about this trend</h3><p>Four.</p>`),
    ).toEqual([]));
  test('is spared where it is short', () => expect(found('<p>He said no.</p><p>Then again:</p><p>He said no.</p>')).toEqual([]));
});
