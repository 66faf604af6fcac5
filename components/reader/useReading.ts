import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far and where somebody is in an article. */
export interface ReadingState {
  /** Of the text, not of what stands below it: 0 to 1. */
  readonly progress: number;
  /** Scrolling on: what is not text steps back. */
  readonly isReading: boolean;
  /** Index of the subhead that is being read under; -1 above the first. */
  readonly subhead: number;
}

/** Below this much scrolling, px, nothing steps back or comes forward. */
const STEP = 8;

/** A section is being read once its subhead has come this near the top, px. */
const TOP = 120;

export const SUBHEADS = '.body :is(h2, h3)';

/** Follows the box that scrolls around a column. */
export function useReading(column: RefObject<HTMLElement | null>): ReadingState {
  const [state, setState] = useState<ReadingState>({ progress: 0, isReading: false, subhead: -1 });
  useEffect(() => {
    const box = column.current?.closest('dialog');
    if (!box) return undefined;
    let last = box.scrollTop;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const { scrollTop } = box;
      const moved = scrollTop - last;
      if (Math.abs(moved) > STEP) last = scrollTop;
      setState(({ isReading }) => ({
        progress: progressIn(box, column.current),
        isReading: Math.abs(moved) > STEP ? moved > 0 && scrollTop > TOP : isReading,
        subhead: subheadIn(column.current),
      }));
    };
    const onScroll = (): void => void (frame ||= requestAnimationFrame(look));
    const comeForward = (): void => setState((before) => (before.isReading ? { ...before, isReading: false } : before));
    box.addEventListener('scroll', onScroll, { passive: true });
    box.addEventListener('pointermove', comeForward, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', onScroll);
      box.removeEventListener('pointermove', comeForward);
    };
  }, [column]);
  return state;
}

/** How much of what had to be scrolled to see the end of the text has been. */
function progressIn(box: HTMLElement, column: HTMLElement | null): number {
  const end = column?.querySelector('.body')?.getBoundingClientRect().bottom ?? 0;
  const ahead = end - box.getBoundingClientRect().top - box.clientHeight;
  const all = ahead + box.scrollTop;
  return all > 0 ? Math.min(1, Math.max(0, box.scrollTop / all)) : 1;
}

function subheadIn(column: HTMLElement | null): number {
  const subheads = [...(column?.querySelectorAll(SUBHEADS) ?? [])];
  return subheads.findLastIndex((subhead) => subhead.getBoundingClientRect().top <= TOP);
}
