import { memoize } from '../../text/memo';
import type { Survey } from './survey';
import type { TreeElement } from '../../page/tree/types';

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
  /** Share of its words that is set aside already. */
  readonly gone: number;
  /** Share of its blocks that say what they are. */
  readonly said: number;
  /** Buttons, fields and players in it. */
  readonly controls: number;
}

export const NO_BOX: Box = {
  start: 0,
  end: 0,
  words: 0,
  links: 0,
  read: 0,
  prose: 0,
  density: 0,
  alike: 0,
  image: false,
  gone: 0,
  said: 0,
  controls: 0,
};

const MAX_ALIKE = 30;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** A look-up that counts each element once. */
export function readBoxes(survey: Survey): (el: TreeElement | null) => Box {
  const { body } = survey.page;
  const around = { pictures: holdersOf(body, PICTURES), controls: holdersOf(body, PRESSED), countAlike: alikeCounter() };
  const boxOf = memoize((el: TreeElement) => countBox(survey, el, around));
  return (el) => (el ? boxOf(el) : NO_BOX);
}

interface Around {
  readonly pictures: ReadonlyMap<TreeElement, number>;
  readonly controls: ReadonlyMap<TreeElement, number>;
  readonly countAlike: (el: TreeElement) => number;
}

const PICTURES = 'img, picture, video';
/** As the model has learned it: what is pressed without being a button is counted when it is trained anew. */
const PRESSED = 'button, input:not([type="hidden"]), select, textarea, audio';

/** Elements with something inside, and how many of it. */
function holdersOf(body: TreeElement, wanted: string): Map<TreeElement, number> {
  const holders = new Map<TreeElement, number>();
  for (const found of body.querySelectorAll(wanted)) {
    for (let el = found.parentElement; el; el = el.parentElement) holders.set(el, (holders.get(el) ?? 0) + 1);
  }
  return holders;
}

function countBox(survey: Survey, el: TreeElement, { pictures, controls, countAlike }: Around): Box {
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
    image: pictures.has(el),
    gone: 1 - share(words, page.wordsIn(el)),
    said: share(sum(sums.said), end - start),
    controls: controls.get(el) ?? 0,
  };
}

/** Counts the children of an element by their shape lazy, however many of them are asked about. */
function alikeCounter(): (el: TreeElement) => number {
  const shapesIn = memoize((parent: TreeElement) => {
    const counts = new Map<string, number>();
    for (let el = parent.firstElementChild; el; el = el.nextElementSibling) {
      const shape = shapeOf(el);
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    return counts;
  });
  return (el) => Math.min(MAX_ALIKE, (el.parentElement && shapesIn(el.parentElement).get(shapeOf(el))) ?? 1);
}

const shapeOf = ({ localName, className }: TreeElement): string => `${localName}.${className}`;
