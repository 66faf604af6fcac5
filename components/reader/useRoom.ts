import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** From the window's edge, and how wide, px. */
export interface Place {
  readonly start: number;
  readonly width: number;
}

/** What fits beside a column. */
export interface Room {
  /** The outline's place; nothing where it would lie over the text or its pictures. */
  readonly outline: Place | undefined;
  /** The minutes left fit, so that they need not step back. */
  readonly minutes: boolean;
}

/** Narrower, px, subheads would be broken at every word; wider, they would be read as a text of their own. */
const OUTLINE_PX = { least: 168, most: 260 } as const;

const MINUTES_PX = 116;

/** From the window's edge to the outline at least, and from there to what is next to it, px. */
const GAPS_PX = { edge: 24, text: 28 } as const;

/** The wider pictures reach out of the text on each side by this share of it, and never nearer to the window's edge than this, px. */
const REACH = { share: 0.075, edge: 24 } as const;

/** Follows how much room a column leaves in the box that scrolls it, on either side. */
export function useRoom(column: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ outline: undefined, minutes: false });
  useEffect(() => {
    const box = column.current?.closest('dialog');
    const text = column.current?.querySelector('.body');
    if (!box || !text) return undefined;
    const look = (): void => {
      const next = roomBeside(box.clientWidth, text.clientWidth);
      setRoom((last) => (isSame(last, next) ? last : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(box);
    observer.observe(text);
    look();
    return () => observer.disconnect();
  }, [column]);
  return room;
}

export function roomBeside(box: number, text: number): Room {
  const margin = (box - text) / 2;
  const free = margin - Math.min(text * REACH.share, Math.max(0, margin - REACH.edge));
  const width = Math.min(OUTLINE_PX.most, Math.floor(free - GAPS_PX.edge - GAPS_PX.text));
  const place = { width, start: Math.floor(free - GAPS_PX.text - width) };
  return { outline: width >= OUTLINE_PX.least ? place : undefined, minutes: margin >= MINUTES_PX };
}

const isSame = (one: Room, other: Room): boolean =>
  one.minutes === other.minutes && one.outline?.start === other.outline?.start && one.outline?.width === other.outline?.width;
