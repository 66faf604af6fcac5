import { expect, test } from 'vitest';
import { walk } from '../../../utils/article/page/walk';

const picturesOf = (markup: string): string[] => {
  const { documentElement } = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  return walk(documentElement, { rendered: false })
    .root.querySelectorAll('img')
    .map((image) => image.getAttribute('src') ?? '');
};

test.each([
  ['a dot', '<img src="a.gif" width="1" height="1" alt="">'],
  ['a line', '<img src="a.gif" width="600" height="0">'],
  ['a dot by its style', '<img src="a.gif" style="width:1px; height:1px">'],
  ['hidden', '<img src="a.gif" hidden>'],
  ['hidden by its style', '<img src="a.jpg" style="display:none" alt="A pier">'],
  ['never come into sight', '<div hidden><img src="a.jpg" loading="lazy" alt="A pier"></div>'],
  ['without an address until it is seen, where nothing is seen', '<div style="display: none"><p><img data-src="a.jpg"></p></div>'],
  ['a dot for no script', '<noscript><img src="a.gif" width="1" height="1"></noscript>'],
  ['a counter for no script', '<noscript><img src="https://count.example/a?id=1"></noscript>'],
  ['hidden, for no script', '<noscript><img src="a.jpg" style="display:none" alt="A pier"></noscript>'],
])('a picture that is never seen is none: %s', (_what, markup) => expect(picturesOf(markup)).toEqual([]));

test.each([
  ['of its own size', '<img src="a.jpg">'],
  ['of a given size', '<img src="a.jpg" width="100%" height="10">'],
  ['lazy, and seen', '<div><img src="a.jpg" loading="lazy"></div>'],
  ['asked for, though its box is not open', '<div hidden><img src="a.jpg"></div>'],
  ['as wide as one em', '<img src="a.jpg" style="width:1em;height:1em">'],
  ['a photograph for no script', '<noscript><img src="a.jpg"></noscript>'],
  ['what says what it shows, for no script', '<noscript><img src="a.jpg" alt="A pier"></noscript>'],
])('a picture of the page is one: %s', (_what, markup) => expect(picturesOf(markup)).toEqual(['a.jpg']));
