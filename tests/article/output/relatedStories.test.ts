import { expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { setAside, unjudged } from '../../../utils/article/ledger/setAside';
import { readMetadata } from '../../../utils/article/metadata';
import { relatedStories } from '../../../utils/article/output/relatedStories';
import { finderOf } from '../finderOf';
import { snapshot } from '../../../utils/article/page/snapshot';

/** Titles of the stories that the links in a block lead to. */
function titles(links: string): string[] {
  const doc = new DOMParser().parseFromString(`<p>The ferry was late.</p><div class="gone">${links}</div>`, 'text/html');
  const page = measure(snapshot(doc, { url: 'https://paper.example/news/ferry' }));
  const gone = finderOf('gone', 'related', () => page.body.querySelectorAll('.gone'));
  return relatedStories(setAside([gone])(unjudged(page, readMetadata(page)))).map(({ title }) => title);
}

test.each([
  [
    'blocks without a space between them',
    '<a href="/1"><div>At the harbour</div><h3>Ferry stuck again</h3></a>',
    'At the harbour Ferry stuck again',
  ],
  ['a line', '<p>Today: <a href="/1">Ferry <b>stuck</b> again</a></p>', 'Ferry stuck again'],
  ['a line with a break', '<a href="/1">Ferry stuck<br>again today</a>', 'Ferry stuck again today'],
])('the title of a story is read from %s', (_, links, title) => expect(titles(links)).toEqual([title]));
