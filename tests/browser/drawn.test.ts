import { expect, test } from 'vitest';
import { compose } from '../../utils/article/output/compose';
import { sanitize } from '../../utils/article/output/sanitize';
import { measure } from '../../utils/article/page/measure';
import { snapshot } from '../../utils/article/page/snapshot';

/** Shows the page in a frame, so that it is laid out. */
async function show(css: string, body: string) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  frame.srcdoc = `<!doctype html><style>${css}</style><body>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return measure(snapshot(frame.contentDocument, { url: 'https://coast.example/a' }));
}

const CLIPPED = '{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}';

test.each([
  ['spans on lines of their own in an item', 'i{display:block}', '<ul><li><i>Monday</i><i>Town hall</i></li></ul>', ['Monday\nTown hall']],
  ['a question and its answer', 'b,i{display:block}', '<p><b>Why?</b><i>Nobody knows.</i></p>', ['Why?\nNobody knows.']],
  ['a kicker', '.k{display:flex}', '<h2><span class="k">The week</span><span>Three walks</span></h2>', ['The week\nThree walks']],
  [
    'paragraphs of an element of its own',
    'x-p{display:block}',
    '<div><x-text><x-p>One.</x-p><x-p>Two.</x-p></x-text></div>',
    ['One.', 'Two.'],
  ],
  ['spans that are paragraphs', 'span{display:block}', '<div><span>One.</span><span>Two.</span></div>', ['One.', 'Two.']],
  ['boxes in a row', 'div{display:flex}', '<div><span>By</span><span>Ann Ash</span></div>', ['By Ann Ash']],
  ['a letter that floats', '.d{float:left}', '<p><span class="d">O</span>nce</p>', ['Once']],
  ['a letter for the eye and one for the ear', `.v${CLIPPED}`, '<p><i aria-hidden="true">O</i><i class="v">O</i>nce</p>', ['Once']],
  [
    'words beyond the edge',
    '.v{position:absolute;left:-9999px}',
    '<p>The rule<i class="v">opens elsewhere</i> holds.</p>',
    ['The rule holds.'],
  ],
  [
    'words cut away',
    '.v{position:absolute;clip-path:inset(50%)}',
    '<p>The rule<i class="v">opens elsewhere</i> holds.</p>',
    ['The rule holds.'],
  ],
  [
    'a note that waits',
    '.t{visibility:hidden;position:absolute}',
    '<p>Two fathoms<i class="t">A fathom is six feet.</i> of rope.</p>',
    ['Two fathoms of rope.'],
  ],
  [
    'a note that fades in',
    '.t{opacity:0;position:absolute}',
    '<p>Two fathoms<i class="t">A fathom is six feet.</i> of rope.</p>',
    ['Two fathoms of rope.'],
  ],
  [
    'the rest behind a button',
    '.m{display:none}',
    '<p>She went out<span>…</span><span class="m"> and came back.</span></p><button>More</button>',
    ['She went out and came back.', 'More'],
  ],
  ['a box without a box', 'x-p{display:contents}', '<x-p><p>One.</p></x-p>', ['One.']],
])('%s: what is read is what is drawn', async (_what, ...[css, body, texts]) => {
  const page = await show(css, body);
  expect(page.blocks.map(({ text }) => text)).toEqual(texts);
  expect(page.blocks.some(({ hidden }) => hidden)).toBe(false);
});

test('of a formula that is drawn in boxes the formula itself is read', async () => {
  const drawn = '<span><span class="v"><math><mi>x</mi><mo>=</mo><mn>2</mn></math></span><span aria-hidden="true">x=2</span></span>';
  const page = await show(`.v${CLIPPED}`, `<p>So ${drawn} here.</p>`);
  expect(page.blocks.map(({ text }) => text)).toEqual(['So x=2 here.']);
  const { innerHTML } = compose(page, new Set(page.blocks));
  expect(innerHTML).toBe('<p>So <math><mi>x</mi><mo>=</mo><mn>2</mn></math> here.</p>');
  expect(sanitize(innerHTML)).toBe(innerHTML);
});

test('lines of their own are written on lines', async () => {
  const page = await show(
    'span,b{display:block}',
    '<p><b>Why?</b><span>Nobody <i>knows</i>.</span></p><ul><li><span>Monday</span> <span>Hall</span></li></ul>',
  );
  expect(compose(page, new Set(page.blocks)).innerHTML).toBe('<p><b>Why?</b><br>Nobody <i>knows</i>.</p><ul><li>Monday<br> Hall</li></ul>');
});

const SHADOW =
  '<template shadowrootmode="open"><h1><slot name="head"></slot></h1><slot>Nothing.</slot><p>Correction.</p><slot name="end">Fallback.</slot></template>';

test('what stands in slots is read where it is shown', async () => {
  const inner = '<x-p><template shadowrootmode="open"><p><b>Then.</b> <slot></slot></p></template>It rained.</x-p>';
  const page = await show('', `<x-page>${SHADOW}<p>One.</p>${inner}<span slot="head">Headline</span><i slot="none">Nowhere.</i></x-page>`);
  expect(page.blocks.filter(({ hidden }) => !hidden).map(({ text }) => text)).toEqual([
    'Headline',
    'One.',
    'Then. It rained.',
    'Correction.',
    'Fallback.',
  ]);
});

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

test.each([
  ['a dot that counts', `<img src="${DOT}">`, []],
  [
    'a dot in the place of a picture that is not loaded yet',
    `<img src="${DOT}" data-src="/pier.jpg" width="900" height="600">`,
    ['/pier.jpg'],
  ],
  ['a dot that counts, and has come', `<img src="${DOT}" data-src="${DOT}">`, []],
  ['the same of a set', `<img src="${DOT}" data-srcset="/pier.jpg 900w">`, ['/pier.jpg']],
])('a loaded picture tells its size: %s', async (_what, body, kept) => {
  const page = await show('', `<p>The pier.</p>${body}`);
  const images = page.body.querySelectorAll('img');
  expect(images.map((image) => image.getAttribute('data-src') ?? image.getAttribute('data-srcset')?.split(' ')[0])).toEqual(kept);
});
