import { expect, test } from 'vitest';
import { compose } from '../../../utils/article/output/compose';
import { measure } from '../../../utils/article/page/measure';
import { snapshot } from '../../../utils/article/page/snapshot';

const read = (html: string) => measure(snapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://coast.example/a' }));

test.each([
  ['in a box around the whole text', '<div><span>One.<br><br>Two.</span></div>'],
  ['in boxes in boxes', '<div><font><span>One.<br> <br>Two.</span></font></div>'],
  ['half in a box', '<div><span>One.<br></span><br>Two.</div>'],
  ['in a box each', '<div><span>One.</span><span><br></span><span><br></span><span>Two.</span></div>'],
  ['around an anchor', '<div>One.<br><a name="x"></a><br>Two.</div>'],
])('two breaks %s part paragraphs', (_where, html) => expect(read(html).blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']));

test.each([
  ['one break', '<div><span>One<br>two.</span></div>'],
  ['a link', '<div><a href="/b">One<br><br>two.</a></div>'],
  ['breaks with a picture between', '<div><span>One<br><img src="a.png"><br>two.</span></div>'],
])('%s parts none', (_what, html) => expect(read(html).blocks.map(({ text }) => text)).toEqual(['One\ntwo.']));

test('what several paragraphs are set in, each of them is', () => {
  const page = read('<div><i>One <b>by</b> one.<br><br>Two.</i></div>');
  expect(compose(page, new Set(page.blocks)).innerHTML).toBe('<p><i>One <b>by</b> one.</i></p><p><i>Two.</i></p>');
});
