import type { Block, Measured } from '../../page/types';
import type { TreeElement } from '../../page/tree/types';

/** A tag with class names, as in `aside.promo`. */
interface Step {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** An element's own step and the ones of this many elements above it say where it stands. */
const LEVELS = 3;

const MAX_CLASSES = 4;

/** Longer is no place that we have written, in characters. */
export const MAX_PLACE_CHARS = 300;

const STEP = /^[a-z][a-z0-9-]{0,40}(?:\.[A-Za-z_][\w-]{0,60}){0,8}$/;

/** Names made by a program, other with the next version of the site: `css-1x2y3z`, `sc-bdVaJa`, `story_a8F3k`. */
const MADE_UP = /^(?:css|sc|jsx|svelte|emotion)-|\d{3,}|[A-Za-z]\d[A-Za-z]|\d[a-z]+\d|[_-][A-Za-z]*[a-z][A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]*$/;

/** Reads a place as it is written, the inner element first: `p.line < aside.promo`. Data, never given to the browser as a selector. */
export function parsePlace(text: string): readonly Step[] | undefined {
  const steps = text
    .slice(0, MAX_PLACE_CHARS + 1)
    .split('<')
    .map((step) => step.trim());
  if (text.length > MAX_PLACE_CHARS || steps.length > 2 * LEVELS || !steps.every((step) => STEP.test(step))) return undefined;
  return steps.map((step) => {
    const [tag = '', ...classes] = step.split('.');
    return { tag, classes };
  });
}

/** Where an element stands: its own tag and class names, and those of the elements around it. */
export function placeOf(el: TreeElement, levels = LEVELS): string {
  const steps: string[] = [];
  for (let at: TreeElement | null = el; at && at.localName !== 'body' && steps.length < levels; at = at.parentElement)
    steps.push(stepOf(at));
  return steps.join(' < ');
}

function stepOf(el: TreeElement): string {
  const classes = classesIn(el)
    .filter((name) => STEP.test(`a.${name}`) && !MADE_UP.test(name))
    .slice(0, MAX_CLASSES);
  return [STEP.test(el.localName) ? el.localName : 'div', ...classes].join('.');
}

const classesIn = ({ className }: TreeElement): string[] => className.split(/\s+/).filter((name) => name !== '');

/** The elements of a page that stand in such a place. */
export function findPlace(page: Measured, steps: readonly Step[]): TreeElement[] {
  const [own] = steps;
  if (!own) return [];
  return page.body.querySelectorAll(own.tag).filter((el) => standsIn(el, steps));
}

function standsIn(el: TreeElement, steps: readonly Step[]): boolean {
  let at: TreeElement | null = el;
  for (const { tag, classes } of steps) {
    const here: TreeElement | null = at;
    if (!here || here.localName !== tag) return false;
    const own = classesIn(here);
    if (!classes.every((name) => own.includes(name))) return false;
    at = here.parentElement;
  }
  return true;
}

/** Whether a place as `placeOf` wrote it, of any depth, is this one or inside it. */
export function liesIn(written: string, steps: readonly Step[]): boolean {
  const chain = written.split(' < ').map((step) => step.split('.'));
  return chain.some((_, from) =>
    steps.every(({ tag, classes }, at) => {
      const [name, ...names] = chain[from + at] ?? [];
      return name === tag && classes.every((each) => names.includes(each));
    }),
  );
}

/** The element that holds these blocks and nothing else; none where they share it with other text. */
export function boxOf(page: Measured, blocks: readonly Block[]): TreeElement | undefined {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  let el: TreeElement | null = first.parent;
  while (el && el !== page.body && page.spanOf(el).end <= last.index) el = el.parentElement;
  if (!el || el === page.body) return undefined;
  const { start, end } = page.spanOf(el);
  return start === first.index && end === last.index + 1 ? widest(page, el) : undefined;
}

/** The outermost element around this one with the same text. */
function widest(page: Measured, el: TreeElement): TreeElement {
  const { start, end } = page.spanOf(el);
  let found = el;
  for (let at = el.parentElement; at && at !== page.body; at = at.parentElement) {
    const span = page.spanOf(at);
    if (span.start !== start || span.end !== end) break;
    found = at;
  }
  return found;
}
