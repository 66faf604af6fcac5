import { expect, test } from 'vitest';
import { compose } from '../../../utils/article/output/compose';
import { measure } from '../../../utils/article/page/measure';
import { snapshot } from '../../../utils/article/page/snapshot';

const read = (html: string) => measure(snapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://coast.example/a' }));

const NOTE = '<span hidden>A fathom is six feet.</span>';

test.each([
  ['a note on a word', `<p>Two <span>fathoms${NOTE}</span> of rope.</p>`, ['Two fathoms of rope.']],
  ['a note by its style', '<p>Two fathoms<i style="display: none">six feet</i> of rope.</p>', ['Two fathoms of rope.']],
  ['a note at the end', `<p>It took two <span>fathoms${NOTE}</span></p>`, ['It took two fathoms']],
  ['a note that is named as one', '<p>It is long…<span id="n" hidden>four miles.</span></p><i aria-describedby="n"></i>', ['It is long…']],
  ['a word for those who hear a link', '<p><a href="/b">The rule<i hidden> opens elsewhere.</i></a></p>', ['The rule']],
])('%s that the page does not show is not read', (_what, html, texts) => {
  const page = read(html);
  expect(page.blocks.map(({ text }) => text)).toEqual(texts);
  expect(compose(page, new Set(page.blocks)).textContent).toBe(texts.join(''));
});

const REST = '<span hidden>and came back at night with the boat.</span>';

test.each([
  ['behind dots', `<p>She went out<i>...</i> ${REST}</p>`, 'She went out and came back at night with the boat.'],
  ['before a button', `<p>She went out ${REST} <button>More</button></p>`, 'She went out and came back at night with the boat.'],
  ['before a button below', `<p>She went out ${REST}</p><button>More</button>`, 'She went out and came back at night with the boat.'],
  [
    'before a link that leads nowhere',
    `<p>She went out. ${REST} <a href="#">More</a></p>`,
    'She went out. and came back at night with the boat.',
  ],
  ['as the rest of a sentence', `<p>She went out ${REST}</p>`, 'She went out and came back at night with the boat.'],
  ['as an answer', '<p><b>Why?</b> <span hidden>Because the tide was with her.</span></p>', 'Why? Because the tide was with her.'],
  ['in what is opened', '<details><summary>More</summary><p>It was dark <b>out there</b>.</p></details>', 'It was dark out there.'],
])('words folded up %s are read', (_where, html, text) => expect(read(html).blocks.map((block) => block.text)).toContain(text));

test('a line of which nothing is shown stays, as one that is not', () =>
  expect(read('<div><span hidden>The boat came back.</span></div>').blocks).toMatchObject([{ text: 'The boat came back.', hidden: true }]));
