import type { Survey } from './survey';

/** What is counted of an element that blocks stand in. */
export interface Box {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly links: number;
  /** Share of its words that Readability keeps. */
  readonly read: number;
  /** Share of the page's prose that it holds. */
  readonly prose: number;
  /** Share of its words that is prose. */
  readonly density: number;
  /** Sibling elements of the same tag and classes, itself counted, at most 30. */
  readonly alike: number;
  readonly image: boolean;
}

const NO_BOX: Box = { start: 0, end: 0, words: 0, links: 0, read: 0, prose: 0, density: 0, alike: 0, image: false };

const MAX_ALIKE = 30;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** A look-up that counts each element once. */
export function readBoxes(survey: Survey): (el: Element | null) => Box {
  const known = new Map<Element, Box>();
  return (el) => {
    if (!el) return NO_BOX;
    const seen = known.get(el);
    if (seen) return seen;
    const box = countBox(survey, el);
    known.set(el, box);
    return box;
  };
}

function countBox(survey: Survey, el: Element): Box {
  const { sums, position, page } = survey;
  const span = page.spanOf(el);
  const start = position[span.start] ?? 0;
  const end = position[span.end] ?? 0;
  const sum = (of: Float64Array): number => (of[end] ?? 0) - (of[start] ?? 0);
  const words = sum(sums.words);
  const prose = sum(sums.prose);
  return {
    start,
    end,
    words,
    links: share(sum(sums.links), sum(sums.chars)),
    read: share(sum(sums.read), words),
    prose: share(prose, sums.prose.at(-1) ?? 0),
    density: share(prose, words),
    alike: countAlike(el),
    image: el.querySelector('img, picture, video') !== null,
  };
}

function countAlike(el: Element): number {
  let alike = 1;
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let other = el[step]; other && alike < MAX_ALIKE; other = other[step]) {
      if (other.localName === el.localName && other.className === el.className) alike++;
    }
  }
  return alike;
}
