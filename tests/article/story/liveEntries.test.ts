import { expect, test } from 'vitest';
import { clean } from '../../../utils/article';
import { toDraft } from '../../../utils/article/output/toArticle';

const TITLE = 'Flood on the Lidd';
const LEAD = 'The river has come over its banks at Carrow, and we report as it goes on.';

const SAID = [
  'The dam above the mill holds, the water board says, and will be watched through the night by forty people with lamps.',
  'Two lorries stand across the valley road. Drivers are led round them, through the yard of the brewery.',
  'A boat has brought nine guests of the inn to the church, among them a couple that was to be married there.',
  'At the gauge under the bridge the water has stopped rising for the first time since noon.',
];
const HEADS = ['Dam holds', 'Valley road blocked', 'Guests leave by boat', 'Gauge stands still'];
const TIMES = ['18:42', '17:55', '16:31', '13:20'];

type Entry = (parts: { text: string; head: string; time: string; at: number }) => string;

const entries = (entry: Entry): string =>
  SAID.map((text, at) => entry({ text, head: HEADS[at] ?? '', time: TIMES[at] ?? '', at })).join('');

const DECLARED = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${TITLE}"}</script>`;

function told(body: string, head = ''): { text: string; body: string } {
  const html = `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><h1>${TITLE}</h1><p>${LEAD}</p>${body}</main><footer><a href="/about">About us</a></footer></body></html>`;
  const drafted = toDraft(
    clean(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://coast.example/news/flood' }),
    new Set(),
  );
  if (!drafted.ok) throw new Error(drafted.reason);
  return { text: drafted.draft.text, body: drafted.draft.compose().innerHTML };
}

const WRITER = 'Ida Strand';

test.each<[string, string, Entry]>([
  [
    'items of a list with buttons and a count',
    DECLARED,
    ({ text, head, time, at }) =>
      `<li><div><span>${WRITER}</span><time datetime="2025-02-01T${time}:00Z">${time}</time></div><h3>${head}</h3><div><p>${text}</p></div><div><button>Share</button><button>Link</button><span>${at}</span></div></li>`,
  ],
  [
    'boxes whose time leads to themselves and whose writer has a page',
    DECLARED,
    ({ text, head, time, at }) =>
      `<div id="e${at}"><a href="#e${at}"><time>${time}</time></a><address><a href="/profile/ida">${WRITER}</a></address><h2>${head}</h2><p>${text}</p></div>`,
  ],
  [
    'articles with an age',
    DECLARED,
    ({ text, head, time, at }) =>
      `<article><div><span>${at + 1} hours ago, ${time}</span></div><div>${WRITER}</div><h3>${head}</h3><div><p>${text}</p></div><div><a href="#${at}">Share</a> <a href="#">Link copied</a></div></article>`,
  ],
  [
    'lines side by side',
    DECLARED,
    ({ text, head, time }) => `<p>${time}</p><h3>${head}</h3><p>By ${WRITER}, reporter at the bridge</p><p>${text}</p>`,
  ],
  [
    'sections that nothing declares',
    '',
    ({ text, head, time }) => `<section><h3>${time} ${head}</h3><div>${WRITER}</div><p>${text}</p><button>Share</button></section>`,
  ],
])('of a live report told in %s each entry keeps its time, its headline and its writer', (_, declared, entry) => {
  const { text } = told(`<div><ol>${entries(entry)}</ol></div>`, declared);
  const places = [...TIMES, ...HEADS, ...SAID].map((said) => text.indexOf(said));
  expect(places).not.toContain(-1);
  expect(text.split(WRITER)).toHaveLength(SAID.length + 1);
  expect(text.indexOf(HEADS[0] ?? '')).toBeLessThan(text.indexOf(SAID[0] ?? ''));
  expect(text.indexOf(SAID[0] ?? '')).toBeLessThan(text.indexOf(TIMES[1] ?? ''));
  expect(text).not.toMatch(/Share|Link/);
});

test('a time stands apart from the name beside it', () => {
  const { text, body } = told(
    entries(({ text, time }) => `<div><p><b>${WRITER}</b><time>${time}</time></p><p>${text}</p></div>`),
    DECLARED,
  );
  expect(text).toContain(`${WRITER} 18:42`);
  expect(body).not.toContain(`${WRITER}</strong>18:42`);
});

test('the minutes of a match stay with what happened in them', () => {
  const MINUTES = ['90’+2', '52’', '31’', '4’'];
  const { text } = told(SAID.map((said, at) => `<div><span>${MINUTES[at]}</span><div>${said}</div></div>`).join(''));
  for (const minute of MINUTES) expect(text).toContain(minute);
});

test('the text beside a figure with a caption of its own is no caption', () => {
  const { text } = told(
    entries(
      ({ text, time }) =>
        `<div><time>${time}</time><div><p>${text}</p><figure><img src="/a.jpg"><figcaption>Photo: private</figcaption></figure></div></div>`,
    ),
    DECLARED,
  );
  for (const said of SAID) expect(text).toContain(said);
});

test('readers who write below a live report wrote none of it', () => {
  const VOICES = ['I have seen worse.', 'My boat lies there too.', 'Thanks to all who help.'];
  const comments = VOICES.map(
    (voice, at) => `<div><b>reader ${at}</b><time>${TIMES[at]}</time><p>${voice}</p><button>Reply</button></div>`,
  );
  const { text } = told(
    `<div>${entries(({ text, time }) => `<div><time>${time}</time><p>${text}</p></div>`)}</div><section><h2>Comments</h2><div>${comments.join('')}</div><form><textarea></textarea></form></section>`,
    DECLARED,
  );
  for (const voice of VOICES) expect(text).not.toContain(voice);
  for (const said of SAID) expect(text).toContain(said);
});
