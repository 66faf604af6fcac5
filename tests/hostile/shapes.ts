/** A page of a size or a shape that no paper makes; built where it is read, so that nothing of it is on a disk. */
export interface Shape {
  readonly name: string;
  readonly build: (doc: Document) => void;
}

const SENTENCE = 'The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, after nine winters. ';

const WORDS = SENTENCE.trim().split(' ');

/** No two alike: what repeats is set aside before it is a burden. */
const sentence = (at: number): string => `${WORDS[at % WORDS.length]} ${at} ${SENTENCE}`;

function add(parent: Node, name: string, text = ''): Element {
  const el = (parent.ownerDocument ?? document).createElement(name);
  if (text !== '') el.textContent = text;
  return parent.appendChild(el);
}

/** A story as papers have them, so that there is something to find. */
function addStory(doc: Document): Element {
  const main = add(doc.body, 'main');
  add(main, 'h1', 'Ferry to the islands runs again');
  for (let at = 0; at < 8; at++) add(main, 'p', sentence(at).repeat(2));
  return main;
}

const times = (count: number, make: (at: number) => void): void => {
  for (let at = 0; at < count; at++) make(at);
};

function nest(parent: Element, name: string, depth: number): Element {
  let inner = parent;
  times(depth, () => (inner = add(inner, name)));
  return inner;
}

function nestTables(parent: Element, depth: number): Element {
  let inner = parent;
  times(depth, () => (inner = add(add(add(add(inner, 'table'), 'tbody'), 'tr'), 'td')));
  return inner;
}

function addData(doc: Document, text: string): void {
  const script = add(doc.head, 'script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = text;
}

export const shapes: readonly Shape[] = [
  { name: 'a story', build: (doc) => void addStory(doc) },
  {
    name: '100,000 paragraphs beside one another',
    build: (doc) => {
      const main = addStory(doc);
      times(100_000, (at) => add(main, 'p', sentence(at)));
    },
  },
  {
    name: '100,000 empty elements beside one another',
    build: (doc) => {
      const main = addStory(doc);
      times(100_000, () => add(main, 'div'));
    },
  },
  {
    name: '100,000 links in one line',
    build: (doc) => {
      const line = add(addStory(doc), 'p');
      times(100_000, (at) => add(line, 'a', `word${at} `).setAttribute('href', `/${at}`));
    },
  },
  { name: '10,000 levels deep', build: (doc) => void add(nest(addStory(doc), 'div', 10_000), 'p', sentence(1)) },
  { name: '10,000 spans deep in a line', build: (doc) => void add(nest(add(addStory(doc), 'p'), 'span', 10_000), 'b', sentence(1)) },
  { name: '300 tables in one another', build: (doc) => void add(nestTables(addStory(doc), 300), 'p', sentence(1)) },
  {
    name: '390 lists in one another',
    build: (doc) => {
      let inner = addStory(doc);
      times(195, () => (inner = add(add(inner, 'ul'), 'li', 'x')));
      add(inner, 'p', sentence(1));
    },
  },
  {
    name: '50 MB of text in one paragraph',
    build: (doc) => {
      const main = addStory(doc);
      add(main, 'p', SENTENCE.repeat(Math.ceil(50_000_000 / SENTENCE.length)));
    },
  },
  {
    name: '50 MB of text in 50,000 paragraphs',
    build: (doc) => {
      const main = addStory(doc);
      times(50_000, (at) => add(main, 'p', sentence(at).repeat(8).slice(0, 1_000)));
    },
  },
  { name: '5 MB without a space', build: (doc) => void add(addStory(doc), 'p', 'x'.repeat(5_000_000)) },
  {
    name: 'one million attributes',
    build: (doc) => {
      const main = addStory(doc);
      times(1_000, (at) => {
        const el = add(main, 'div', `x${at}`);
        times(1_000, (name) => el.setAttribute(`data-a${name}`, 'x'));
      });
    },
  },
  {
    name: '5,000 pictures',
    build: (doc) => {
      const main = addStory(doc);
      times(5_000, (at) => {
        const figure = add(main, 'figure');
        add(figure, 'img').setAttribute('src', `https://ok.example/${at}.jpg`);
        add(figure, 'figcaption', `The ferry, as seen from pier ${at}.`);
      });
      add(main, 'p', sentence(1));
    },
  },
  {
    name: '1 MB of JSON-LD',
    build: (doc) => {
      addStory(doc);
      const nodes = Array.from({ length: 9_000 }, (_, at) => ({
        '@type': 'NewsArticle',
        headline: `Story ${at}`,
        url: `https://a.example/${at}`,
      }));
      addData(doc, JSON.stringify({ '@graph': nodes }).slice(0, 999_000) + '"}]}');
      addData(doc, JSON.stringify({ '@graph': nodes }));
    },
  },
  {
    name: 'JSON-LD that is broken in a megabyte',
    build: (doc) => {
      addStory(doc);
      addData(doc, `{"@type":"NewsArticle","headline":"${'\\"'.repeat(450_000)}`);
      addData(doc, '{"@graph":'.repeat(90_000));
      addData(doc, `{"@type":"NewsArticle"${',"a":[[[['.repeat(100_000)}`);
      addData(doc, `<!--${' '.repeat(900_000)}`);
    },
  },
  {
    name: '10,000 blocks of JSON-LD',
    build: (doc) => {
      addStory(doc);
      times(10_000, (at) => addData(doc, JSON.stringify({ '@type': 'NewsArticle', headline: `Ferry ${at}`, '@id': `#${at}` })));
    },
  },
  {
    name: '20,000 cards of other stories',
    build: (doc) => {
      const main = addStory(doc);
      times(20_000, (at) => {
        const card = add(main, 'article');
        add(add(card, 'h3'), 'a', `Another story of the islands, number ${at}`).setAttribute('href', `/story-${at}`);
        add(card, 'p', `What came of it in the year ${at}, in a line.`);
      });
    },
  },
  {
    name: '50,000 rows of a table',
    build: (doc) => {
      const body = add(add(addStory(doc), 'table'), 'tbody');
      times(50_000, (at) => {
        const row = add(body, 'tr');
        add(row, 'td', `${at}`);
        add(row, 'td', `Pier ${at}`);
      });
    },
  },
  {
    name: 'just small enough: paragraphs',
    build: (doc) => {
      const main = addStory(doc);
      times(15_000, (at) => add(main, 'p', sentence(at)));
    },
  },
  {
    name: 'just small enough: links in one line',
    build: (doc) => {
      const line = add(addStory(doc), 'p');
      times(24_500, (at) => add(line, 'a', `word${at} `).setAttribute('href', `/${at}`));
    },
  },
  {
    name: 'just small enough: short lines',
    build: (doc) => {
      const main = addStory(doc);
      times(24_500, (at) => add(main, 'p', `Line ${at}`));
    },
  },
  {
    name: 'just small enough: cards',
    build: (doc) => {
      const main = addStory(doc);
      times(6_000, (at) => {
        const card = add(main, 'article');
        add(add(card, 'h3'), 'a', `Another story of the islands, number ${at}`).setAttribute('href', `/story-${at}`);
        add(card, 'p', `What came of it in the year ${at}, in a line.`);
      });
    },
  },
  { name: 'just small enough: one paragraph', build: (doc) => void add(addStory(doc), 'p', SENTENCE.repeat(16_000)) },
  {
    name: 'just small enough: rows of a table',
    build: (doc) => {
      const body = add(add(addStory(doc), 'table'), 'tbody');
      times(8_000, (at) => {
        const row = add(body, 'tr');
        add(row, 'td', `${at}`);
        add(row, 'td', `Pier ${at}`);
      });
    },
  },
];
