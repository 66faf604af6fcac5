/** Runs inside the browser: changes pages at random, in ways that papers write them or scripts leave them. */

type Random = () => number;

/** Numbers from 0 to 1, the same ones for a seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(list: ArrayLike<T>, random: Random): T | undefined => list[Math.floor(random() * list.length)];

const TAGS =
  'div div div p p span section article aside header footer font b a ul ol li table tr td h1 h2 h3 h4 blockquote pre form fieldset figure figcaption dl dd del ins button label center em code main nav address img iframe embed select textarea svg audio video noscript meta hr input source'.split(
    ' ',
  );

/** Words that Readability looks for, and some that it does not. */
const NAMES =
  'sidebar comment footer header menu related share social sponsor banner popup pagination article body content main column and-shadow story text page post byline author dateline hidden hid media meta tags widget x1 fallback-image sharedaddy -ad- p-author'.split(
    ' ',
  );

const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['role', 'navigation'],
  ['role', 'dialog'],
  ['role', 'presentation'],
  ['aria-hidden', 'true'],
  ['aria-modal', 'true'],
  ['hidden', 'until-found'],
  ['rel', 'author'],
  ['itemprop', 'author name'],
  ['style', 'display:/**/none'],
  ['style', 'visibility:/* */hidden; color: red'],
  ['style', 'background: url(//www.youtube.com/x)'],
  ['data-src', 'https://paper.example/a.jpg'],
  ['data-srcset', '/a.webp 2x'],
  ['src', '/a.png'],
  ['href', 'javascript:go()'],
  ['href', '#here'],
  ['href', '/there'],
  ['summary', 'table of things'],
  ['datatable', '0'],
  ['rowspan', '12'],
  ['colspan', '6'],
];

const TEXTS = [
  'Advertisement',
  'Loading…',
  'By Ann Lee',
  ' , ',
  '，、',
  'Read more.',
  '  \n ',
  'A line of text that is long enough to be counted, by far, and then some more of it. ',
];

type Change = (el: Element, random: Random) => void;

const make = (el: Element, tag: string): Element =>
  tag === 'svg' ? el.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg') : el.ownerDocument.createElement(tag);

function retag(el: Element, random: Random): void {
  const other = make(el, pick(TAGS, random) ?? 'div');
  for (const { name, value } of el.attributes) if (/^[a-z-]+$/.test(name)) other.setAttribute(name, value);
  other.append(...el.childNodes);
  el.replaceWith(other);
}

function nest(el: Element, random: Random): void {
  const around = make(el, pick(TAGS, random) ?? 'div');
  el.replaceWith(around);
  around.append(el);
}

/** Most of a page goes, so that too little is found. */
function thin(el: Element, random: Random): void {
  for (const inner of el.ownerDocument.querySelectorAll('p, li, h2, blockquote')) if (random() < 0.85) inner.remove();
}

function drawing({ ownerDocument: doc }: Element): Element {
  const svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const name of ['title', 'a', 'text'])
    svg.appendChild(doc.createElementNS(svg.namespaceURI, name)).textContent = 'drawn words, in a picture';
  return svg;
}

const CHANGES: readonly Change[] = [
  (el) => el.remove(),
  (el) => el.after(el.cloneNode(true)),
  nest,
  nest,
  retag,
  retag,
  (el) => el.replaceWith(...el.childNodes),
  (el, random) => pick(el.ownerDocument.body.querySelectorAll('*'), random)?.before(el.cloneNode(true)),
  (el, random) =>
    el.setAttribute(random() < 0.7 ? 'class' : 'id', `${pick(NAMES, random)} ${random() < 0.3 ? pick(NAMES, random) : ''}`.trim()),
  (el, random) => el.setAttribute(...(pick(ATTRIBUTES, random) ?? (['x', 'y'] as const))),
  (el, random) => el.setAttribute(...(pick(ATTRIBUTES, random) ?? (['x', 'y'] as const))),
  (el, random) => el.insertBefore(el.ownerDocument.createTextNode(pick(TEXTS, random) ?? ''), pick(el.childNodes, random) ?? null),
  (el, random) => {
    const place = pick(el.childNodes, random) ?? null;
    for (let count = 0; count < 2; count++) el.insertBefore(make(el, 'br'), place);
  },
  (el, random) => el.insertBefore(drawing(el), pick(el.childNodes, random) ?? null),
  (el, random) => {
    el.ownerDocument.title = random() < 0.5 ? 'Short' : `${el.ownerDocument.title}: and more - Paper`;
  },
  (el, random) => {
    for (const name of ['og:title', 'author']) if (random() < 0.5) addMeta(el.ownerDocument, name, el);
  },
  (el, random) => pick([el.ownerDocument.documentElement, el.ownerDocument.body], random)?.setAttribute('class', pick(NAMES, random) ?? ''),
];

function addMeta(doc: Document, name: string, el: Element): void {
  const meta = doc.createElement('meta');
  meta.setAttribute(name === 'author' ? 'name' : 'property', name);
  meta.setAttribute('content', (el.textContent ?? '').trim().slice(0, 60));
  doc.head.append(meta);
}

const MAX_CHANGES = 12;

/** Changes a document; every fourth one is thinned, so that Readability has to try again. */
export function mutate(doc: Document, seed: number): void {
  const random = randomFrom(seed);
  if (seed % 4 === 0) thin(doc.body, random);
  const count = 1 + Math.floor(random() * MAX_CHANGES);
  for (let done = 0; done < count; done++) {
    const el = pick(doc.body.querySelectorAll('*'), random);
    if (el) pick(CHANGES, random)?.(el, random);
  }
}
