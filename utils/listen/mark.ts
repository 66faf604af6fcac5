/** Free room above and below what is being said, px: what floats over the text covers none of it. */
const MARGIN = { TOP: 80, BOTTOM: 140 };

/** Keys that scroll. */
const SCROLLING = new Set(['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp', ' ']);

export interface Mark {
  /** Lays the mark under these words and brings them into view, unless its reader has scrolled elsewhere. */
  show(range: Range | undefined): void;
  /** Follows again, wherever its reader was. */
  follow(): void;
  remove(): void;
}

/**
 * Marks words in a box that scrolls. Boxes are laid under them: the text is not touched, so that a selection stays, and
 * nothing is told to the page, which can read the browser's own highlights.
 */
export function createMark(box: HTMLElement, layer: HTMLElement): Mark {
  let shown: Range | undefined;
  let isFollowing = true;
  const draw = (): void => layer.replaceChildren(...(shown ? boxesOf(shown, box) : []));
  const leave = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLLING.has(event.key)) return;
    if (event.target instanceof Element && event.target.closest('.player')) return;
    isFollowing = false;
  };
  const stopping = new AbortController();
  for (const name of ['wheel', 'touchmove', 'keydown']) box.addEventListener(name, leave, { passive: true, signal: stopping.signal });
  const observer = new ResizeObserver(draw);
  observer.observe(box.querySelector('.column') ?? box);
  return {
    show: (range) => {
      shown = range;
      draw();
      if (shown) isFollowing = keepInView(shown, box, isFollowing);
    },
    follow: () => (isFollowing = true),
    remove: () => {
      stopping.abort();
      observer.disconnect();
      layer.replaceChildren();
    },
  };
}

function boxesOf(range: Range, box: HTMLElement): HTMLElement[] {
  const origin = box.getBoundingClientRect();
  return withoutOverlap([...range.getClientRects()]).map(({ left, top, width, height }) => {
    const el = box.ownerDocument.createElement('div');
    el.className = 'spoken';
    Object.assign(el.style, {
      left: `${left - origin.left - box.clientLeft + box.scrollLeft}px`,
      top: `${top - origin.top - box.clientTop + box.scrollTop}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    return el;
  });
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of a large face that is set close reach into one another; twice marked they would be darker there. */
function withoutOverlap(rects: readonly DOMRect[]): Rect[] {
  return rects.map(({ left, top, width, height, bottom }, index) => {
    const before = rects.slice(0, index).findLast((rect) => rect.top < top - 1);
    const covered = before ? Math.max(0, Math.min(height, before.bottom - top)) : 0;
    return { left, top: top + covered, width, height: bottom - top - covered };
  });
}

/** Whether it is followed from now on: whoever has scrolled away is left alone until the mark comes to them. */
function keepInView(range: Range, box: HTMLElement, isFollowing: boolean): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const isInView = top >= frame.top + MARGIN.TOP && bottom <= frame.bottom - MARGIN.BOTTOM;
  if (isInView || !isFollowing) return isInView;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollBy({ top: top - frame.top - box.clientHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
  return true;
}
