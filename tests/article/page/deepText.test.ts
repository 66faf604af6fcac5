import { expect, test } from 'vitest';
import { walk } from '../../../utils/article/page/walk';

/** Built node by node: a parser stops at 512 levels. */
function nested(depth: number, markup: string): Element {
  const doc = document.implementation.createHTMLDocument();
  let inner: Element = doc.body;
  for (let level = 0; level < depth; level++) inner = inner.appendChild(doc.createElement('div'));
  inner.innerHTML = markup;
  return doc.documentElement;
}

const STORY =
  '<script>var a = "source"</script><style>p { color: red }</style><p>The ferry.</p><p>It <b>ran</b>.</p><template>no</template>';

test.each([100, 450, 700])('no script and no style is text, %i levels deep', (depth) => {
  const { root } = walk(nested(depth, STORY), { rendered: false });
  expect(root.querySelector('body')?.textContent?.trim()).toBe('The ferry.It ran.');
});

test('where boxes are too many, paragraphs stay what they are', () => {
  const { root } = walk(nested(450, STORY), { rendered: false });
  expect(root.querySelectorAll('p').map(({ textContent }) => textContent)).toEqual(['The ferry.', 'It ran.']);
});
