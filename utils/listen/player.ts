import type { Engine } from './engine';

/** One piece of an article to be said. */
export interface Piece {
  readonly text: string;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

export interface Speaking<V> {
  readonly lang: string | undefined;
  readonly rate: number;
  readonly voice: V | undefined;
}

/** `ended`: all has been said. `failed`: the voice would not speak. */
export type PlayerState = 'speaking' | 'paused' | 'ended' | 'failed';

export interface Player<V> {
  play(): void;
  pause(): void;
  /** To the beginning of a paragraph before or after; back first to the beginning of this one, once it is under way. */
  go(step: 1 | -1): void;
  /** Another voice or speed, at once. */
  change(speaking: Partial<Speaking<V>>): void;
  /** The article has changed; what was being said is found again by its words. */
  replace(pieces: readonly Piece[]): void;
  stop(): void;
}

export interface PlayerOptions<V> {
  readonly engine: Engine<V>;
  readonly speaking: Speaking<V>;
  /** Told of every change: what is being said, and whether it is. */
  readonly onChange: (state: PlayerState, index: number) => void;
}

/**
 * Says pieces one after the other. To pause is to stop and to say the piece again: engines' own pause loses its place, or
 * never goes on.
 */
export function createPlayer<V>(first: readonly Piece[], { engine, speaking: given, onChange }: PlayerOptions<V>): Player<V> {
  let [pieces, speaking, index, state]: [readonly Piece[], Speaking<V>, number, PlayerState] = [first, given, 0, 'paused'];
  const become = (next: PlayerState, at = index): void => {
    [state, index] = [next, at];
    onChange(state, index);
  };
  const say = (at: number): void => {
    engine.cancel();
    const piece = pieces[at];
    if (!piece) return become('ended', 0);
    become('speaking', at);
    engine.say({ text: piece.text, ...speaking }, (how) => (how === 'said' ? say(index + 1) : become('failed')));
  };
  const moveTo = (at: number): void => (state === 'speaking' ? say(at) : become('paused', at));
  return {
    play: () => say(index),
    pause: () => {
      engine.cancel();
      become('paused');
    },
    go: (step) => moveTo(step === 1 ? startOfNext(pieces, index) : startOfThis(pieces, index)),
    change: (changes) => {
      speaking = { ...speaking, ...changes };
      if (state === 'speaking') say(index);
    },
    replace: (others) => {
      const at = sameIn(others, pieces, index);
      pieces = others;
      become(state, at);
    },
    stop: () => engine.cancel(),
  };
}

/** The last paragraph's beginning is the furthest on. */
function startOfNext(pieces: readonly Piece[], index: number): number {
  const paragraph = pieces[index]?.paragraph ?? 0;
  const next = pieces.findIndex((piece) => piece.paragraph > paragraph);
  return next === -1 ? startOf(pieces, paragraph) : next;
}

function startOfThis(pieces: readonly Piece[], index: number): number {
  const paragraph = pieces[index]?.paragraph ?? 0;
  const start = startOf(pieces, paragraph);
  return index > start ? start : startOf(pieces, pieces[start - 1]?.paragraph ?? paragraph);
}

const startOf = (pieces: readonly Piece[], paragraph: number): number =>
  Math.max(
    0,
    pieces.findIndex((piece) => piece.paragraph === paragraph),
  );

function sameIn(others: readonly Piece[], pieces: readonly Piece[], index: number): number {
  const text = pieces[index]?.text;
  const same = others.findIndex((piece) => piece.text === text);
  return same === -1 ? Math.min(index, Math.max(0, others.length - 1)) : same;
}
