// @vitest-environment node
import { expect, test } from 'vitest';
import { parseHtml } from '../../scripts/node/parseHtml';
import { snapshot } from '../../utils/article/page/snapshot';
import { markupIn } from '../article/treeOf';

const URL_HERE = 'https://coast.example/ferry';

test.each([
  ['text and attributes', '<p class="a" data-b="1">One <b>two</b></p>'],
  ['a table without its body', '<table><tr><td>One</td></tr></table>', '<table><tbody><tr><td>One</td></tr></tbody></table>'],
  ['what has no end tag', '<p>One<p>Two<br>Three', '<p>One</p><p>Two<br></br>Three</p>'],
  ['a lazy picture', '<p>One</p><noscript><img src="/a.jpg"></noscript>', '<p>One</p><img src="/a.jpg"></img>'],
  ['drawings', '<svg viewBox="0 0 1 1"><text>One</text></svg>', '<svg viewBox="0 0 1 1"><text>One</text></svg>'],
  ['comments and scripts, which are not read', '<p>One</p><!-- x --><script>x</script><p>Two</p>', '<p>One</p><p>Two</p>'],
])('a page is parsed without a browser: %s', (_, html, markup = html) => {
  const { root } = snapshot(parseHtml(html, URL_HERE));
  expect(markupIn(root.querySelector('body') ?? root)).toBe(markup);
});

test('what the head says is there', () => {
  const page = snapshot(
    parseHtml('<title> The ferry\n runs </title><link rel="canonical" href="/f"><script type="application/ld+json">{}</script>', URL_HERE),
  );
  expect(page).toMatchObject({ title: 'The ferry runs', url: URL_HERE, canonical: 'https://coast.example/f' });
  expect(page.data).toEqual([{ type: 'application/ld+json', id: '', text: '{}' }]);
});
