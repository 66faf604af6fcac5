const STORY = 'The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, after nine winters.';

const REST = `<p>${STORY}</p>`.repeat(5);

const ADDRESS = 'https://harbour.example/2025/03/30/ferry';

/** A page that carries a payload. */
export interface Carrier {
  readonly name: string;
  readonly url: (payload: string) => string;
  readonly carry: (payload: string) => Document;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The payload is part of the page's source, among the text. */
export const inBody: Carrier = {
  name: 'as markup in the body',
  url: () => ADDRESS,
  carry: (payload) => parse(`<h1>Ferry</h1><p>${STORY}</p><p>before ${payload} after</p>${REST}`),
};

/** The payload is part of the page's source, in headline, caption, item and cell. */
const inParts: Carrier = {
  name: 'as markup in headline, caption, item and cell',
  url: () => ADDRESS,
  carry: (payload) =>
    parse(
      `<h1>Ferry ${payload}</h1>${REST}<figure><img src="https://ok.example/a.png"><figcaption>Ferry ${payload}</figcaption></figure><ul><li>One ${payload}</li><li>Two</li></ul><table><tr><td>A</td><td>${payload}</td></tr></table>${REST}`,
    ),
};

/** The payload stands word for word, as nothing but text, wherever a page says something of its story. */
const asText: Carrier = {
  name: 'as text in title, headline, byline, date, caption, alt, meta elements, JSON-LD and address',
  url: (payload) => `${ADDRESS}?q=${payload}#${payload}`,
  carry: (payload) => {
    const doc = parse(
      `<title></title><article><h1></h1><p class="byline"></p><time></time>${REST}<figure><img src="https://ok.example/a.png"><figcaption></figcaption></figure><p class="text"></p>${REST}</article>`,
    );
    const put = (selector: string, text: string): void => doc.querySelector(selector)?.replaceChildren(text);
    put('title', `Ferry ${payload}`);
    put('h1', `Ferry ${payload}`);
    put('.byline', `By ${payload}`);
    put('time', `30 March 2025 ${payload}`);
    put('figcaption', `The ferry ${payload}`);
    put('.text', `The ferry ${payload} sails.`);
    doc.querySelector('time')?.setAttribute('datetime', payload);
    doc.querySelector('img')?.setAttribute('alt', `A ferry ${payload}`);
    doc.querySelector('img')?.setAttribute('title', payload);
    doc.documentElement.setAttribute('lang', payload);
    doc.head.append(...metas(doc, payload), data(doc, payload));
    return doc;
  },
};

const NAMES = 'og:title og:site_name og:type author article:author article:published_time article:modified_time original-source'.split(' ');

const metas = (doc: Document, payload: string): Element[] =>
  NAMES.map((name) => {
    const meta = doc.createElement('meta');
    meta.setAttribute('property', name);
    meta.setAttribute('content', payload);
    return meta;
  });

function data(doc: Document, payload: string): Element {
  const script = doc.createElement('script');
  const named = { '@type': 'Organization', name: payload };
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({
    '@type': 'NewsArticle',
    headline: payload,
    author: [{ '@type': 'Person', name: payload }, payload],
    publisher: named,
    provider: named,
    datePublished: payload,
    dateModified: payload,
    articleSection: payload,
    image: payload,
    articleBody: payload,
    url: payload,
  });
  return script;
}

export const carriers: readonly Carrier[] = [inBody, inParts, asText];
