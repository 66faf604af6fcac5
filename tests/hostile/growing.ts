/** A page of `count` things of one kind beside a short story: what it costs to read may grow with their number, and no faster. */
export interface Growing {
  readonly name: string;
  readonly html: (count: number) => string;
}

const SENTENCE = 'The council of the outer islands met on Tuesday evening and heard forty residents before it put the plan to a vote.';

const STORY = Array.from({ length: 6 }, (_, at) => `<p>${at} ${SENTENCE}</p>`).join('');

interface Parts {
  readonly head?: string;
  readonly top?: string;
  readonly body?: string;
}

const page = ({ head = '', top = '', body = '' }: Parts): string =>
  `<!doctype html><title>Plan for the harbour</title>${head}<main><h1>Plan for the harbour goes to a vote</h1>${top}${STORY}${body}</main>`;

const many = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('');

const below = (name: string, make: (at: number) => string): Growing => ({ name, html: (count) => page({ body: many(count, make) }) });
const boxed = (name: string, box: string, make: (at: number) => string): Growing => ({
  name,
  html: (count) => page({ body: `<${box}>${many(count, make)}</${box}>` }),
});
const above = (name: string, make: (at: number) => string): Growing => ({ name, html: (count) => page({ top: many(count, make) }) });
const ahead = (name: string, make: (at: number) => string): Growing => ({ name, html: (count) => page({ head: many(count, make) }) });

export const growing: readonly Growing[] = [
  below('paragraphs', (at) => `<p>${at} ${SENTENCE}</p>`),
  below('the same paragraph', () => `<p>${SENTENCE}</p>`),
  below('the same short line', () => '<p>Read more here</p>'),
  boxed('comments and line feeds', 'div', () => '<!---->\n'),
  boxed('scripts and line feeds', 'div', () => '<script></script>\n'),
  boxed('styles and line feeds', 'div', () => '<style></style>\n'),
  boxed('empty spans in a line', 'p', () => '<span></span>'),
  boxed('line breaks', 'div', () => 'x<br>'),
  boxed('pairs of line breaks', 'div', () => '<br> <br> '),
  boxed('pictures for no script', 'div', (at) => `<noscript><img src="/${at}.jpg"></noscript>`),
  below('asides with a link', (at) => `<aside><p>Related: <a href="/x${at}">Plan ${at} of the islands and the sea</a></p></aside>`),
  below('headings over a line', (at) => `<h2>Part ${at} of the plan</h2><p>Short ${at}</p>`),
  below('lists of one link', (at) => `<ul><li><a href="/x${at}">Plan ${at} of the islands</a></li></ul>`),
  boxed('items of one list', 'ul', (at) => `<li><a href="/x${at}">Plan ${at} of the islands</a></li>`),
  below('sections', (at) => `<section><h2>Part ${at}</h2><p>Text ${at} of the plan</p></section>`),
  below('cards', (at) => `<article><h3><a href="/s${at}">Another ${at} plan of the sea</a></h3><p>Text ${at} of it</p></article>`),
  below('figures', (at) => `<figure><img src="/${at}.jpg" alt="Pier ${at}"><figcaption>Pier ${at} from the sea</figcaption></figure>`),
  below('tables', (at) => `<table><tr><td>a${at}</td></tr></table>`),
  boxed('rows of one table', 'table', (at) => `<tr><td>a${at}</td><td>b</td></tr>`),
  below('quotes', (at) => `<blockquote>Quote ${at} of the islands and the outer mainland</blockquote>`),
  below('forms', (at) => `<form><input name="firstChild"><p>x${at}</p></form>`),
  below('buttons', (at) => `<button>Share ${at}</button>`),
  boxed('answers without words', 'div', () => '<label><input type="radio" name="a"></label>'),
  boxed('fields for addresses', 'div', () => '<span><input type="email"></span>'),
  boxed('rows of buttons', 'div', (at) => `<div><button>Share ${at}</button><button>Save ${at}</button></div>`),
  below('years and what came of them', (at) => `<div><div>${1000 + at}</div><div>Pier ${at} sank.</div></div>`),
  below('players', (at) => `<iframe src="https://www.youtube.com/embed/abcdef${at}"></iframe>`),
  below('hidden boxes', (at) => `<div hidden><p>Hidden ${at} text</p></div>`),
  below('comments of readers', (at) => `<div class="comment"><p>Ann ${at}</p><p>3 hours ago</p><p>I liked plan ${at} more.</p></div>`),
  below('lines that name a source', (at) => `<p>Source: <a href="https://a${at}.example/">Paper ${at} News</a></p>`),
  below('links that name a writer', (at) => `<a rel="author" href="/a${at}">Ann Ash ${at}</a> `),
  {
    name: 'links to places by name',
    html: (count) =>
      page({
        body: `<p>${many(count, (at) => `<a href="#e${at}">x</a> `)}</p>${many(count, (at) => `<p><a name="e${at}">e${at}</a></p>`)}`,
      }),
  },
  {
    name: 'links to one place',
    html: (count) => page({ body: `<p>${many(count, () => '<a href="#end">x</a> ')}</p><p id="end">end</p>` }),
  },
  {
    name: 'notes and the way back',
    html: (count) =>
      page({
        body: `<p>${many(count, (at) => `<a id="r${at}" href="#n${at}">[${at}]</a>`)}</p><ol>${many(count, (at) => `<li id="n${at}"><a href="#r${at}">^</a> Note ${at}</li>`)}</ol>`,
      }),
  },
  {
    name: 'contents and their subheads',
    html: (count) =>
      page({
        body: `<ul>${many(count, (at) => `<li><a href="#h${at}">Part ${at} of it</a></li>`)}</ul>${many(count, (at) => `<h2 id="h${at}">Part ${at} of it</h2>`)}`,
      }),
  },
  above('times', (at) => `<time datetime="2025-03-${10 + (at % 19)}">March ${at % 28}, 2025</time> `),
  above('lines that are dates', (at) => `<p>${1 + (at % 28)} March 2025</p>`),
  above('lines that name a writer', (at) => `<p class="byline">By Ann Ash${at}</p>`),
  above('lines that begin with an agency', (at) => `<p>(Reuters) - Line ${at} of it</p>`),
  ahead('metas that name a writer', (at) => `<meta name="author" content="Ann Ash ${at}">`),
  ahead('metas with a date', (at) => `<meta name="date" content="2025-03-${10 + (at % 19)}">`),
  ahead('nodes of data', (at) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Plan ${at}"}</script>`),
];

/** Texts that expressions without an end would be slow on. */
const UNITS = [
  'a', 'A', 'a ', 'A b ', 'x@', '@', '@.', '(', '[', '"', '“', '.', '.a', '-', '- ', '– ', '--', '|', ' | ', ',', ', ', ';', ':', '/', '://', 'http://',
  '#', 'Ann ', 'by ', '1.', '10:', '2025-', '2025 ', '3 ', 'é', '中', '가 나', '\u0301', '\u200b', '\u00a0', '。', '!', '."', '_', '«', '…', '+',
  'updated ', 'Read more ', 'and ', 'March ', '10 March ', '&amp;',
] as const; // prettier-ignore

const PLACES: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => page({ body: `<p>${text}</p>` }),
  'line above the text': (text) => page({ top: `<p class="byline date">${text}</p>` }),
  subhead: (text) => page({ body: `<h2>${text}</h2><p>${SENTENCE}</p>` }),
  caption: (text) => page({ body: `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>` }),
  link: (text) => page({ body: `<p><a href="/x">${text}</a></p>` }),
  title: (text) => page({}).replace('<title>', `<title>${text} `),
  headline: (text) => page({}).replace('<h1>', `<h1>${text} `),
  'metas and data': (text) => {
    const quoted = text.replaceAll('"', '&quot;');
    const names = ['author', 'date', 'og:site_name', 'og:title', 'description', 'article:section', 'keywords'];
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: text, author: text, datePublished: text, publisher: { name: text } });
    const metas = names.map((name) => `<meta name="${name}" content="${quoted}">`).join('');
    return page({ head: `${metas}<script type="application/ld+json">${data}</script>` });
  },
  attributes: (text) => {
    const quoted = text.replaceAll('"', '&quot;');
    const [values, image] = ['class', 'id', 'style', 'title', 'datetime', 'href', 'rel'].reduce<readonly [string, string]>(
      ([all], name) => [`${all} ${name}="${quoted}"`, `<img alt="${quoted}" src="${quoted}" srcset="${quoted}">`],
      ['', ''],
    );
    return page({
      top: `<p><a${values}>Ann Ash</a> <time${values}>today</time></p>`,
      body: `${image}<div${values}><p>${SENTENCE}</p></div>`,
    });
  },
};

/** The same text over and over in one place of a page, and something at its end that no expression waits for. */
export const attacks: readonly Growing[] = Object.entries(PLACES).flatMap(([place, write]) =>
  UNITS.map((unit) => ({
    name: `${JSON.stringify(unit)} in ${place}`,
    html: (chars: number) => write(`${unit.repeat(Math.ceil(chars / unit.length))}x!`),
  })),
);
