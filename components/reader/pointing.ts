import { fold } from '../../utils/article/text/words';

/** What can be pointed at: the innermost elements that hold a line of text. */
const BLOCKS = ':is(p, li, h2, h3, h4, h5, h6, figcaption, td, th, dt, dd, pre):not(:has(p, li))';

interface Pointing {
  /** Takes a block, by its text. */
  readonly choose: (text: string) => void;
  /** The texts that would go with it. */
  readonly preview: (text: string) => readonly string[];
}

/** Has every block of the body be pointed at, by hand and by key; returns how to stop. */
export function pointIn(body: HTMLElement, { choose, preview }: Pointing): () => void {
  const stopping = new AbortController();
  const blocks = [...body.querySelectorAll<HTMLElement>(BLOCKS)];
  for (const block of blocks) {
    block.tabIndex = 0;
    block.role = 'button';
  }
  const show = (event: Event): void => {
    const block = pointed(event);
    if (block) outline(body, preview(textOf(block)));
  };
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    const block = pointed(event);
    if (block) choose(textOf(block));
  };
  body.addEventListener('pointerover', show, { signal: stopping.signal });
  body.addEventListener('focusin', show, { signal: stopping.signal });
  body.addEventListener('click', take, { signal: stopping.signal, capture: true });
  return () => {
    stopping.abort();
    outline(body, []);
    for (const block of blocks) {
      block.removeAttribute('tabindex');
      block.removeAttribute('role');
    }
  };
}

const pointed = ({ target }: Event): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[tabindex]') : null);

const textOf = (block: Element): string => fold(block.textContent ?? '');

/** Marks the blocks of the body with these texts, and no others. */
export function outline(body: HTMLElement, texts: readonly string[]): void {
  const taken = new Set(texts);
  for (const block of body.querySelectorAll(BLOCKS)) block.toggleAttribute('data-goes', taken.has(textOf(block)));
}
