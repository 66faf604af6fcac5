import type { Engine } from './engine';
import type { Placed } from './paragraphs';
import { createPlayer, type Player, type PlayerState } from './player';
import { chooseVoice, type Voice, voicesFor } from './voices';

/** How its listener wants it said. */
export interface Chosen {
  readonly speed: number;
  /** The voice's URI; empty where none was chosen. */
  readonly voice: string;
}

/** What is seen of an article that is read aloud. */
export interface Heard {
  readonly state: PlayerState;
  /** What is being said, or would be next. */
  readonly piece: Placed | undefined;
  readonly speed: number;
  /** Those that speak the article's language. */
  readonly voices: readonly Voice[];
  readonly voice: Voice | undefined;
}

export interface Session extends Pick<Player<Voice>, 'pause' | 'go' | 'stop'> {
  play(): void;
  choose(changes: Partial<Chosen>): void;
  /** The article has changed. */
  reread(): void;
  heard(): Heard;
}

interface SessionOptions<V> {
  readonly engine: Engine<V>;
  readonly lang: string | undefined;
  readonly chosen: Chosen;
  readonly voices: () => readonly V[];
  readonly pieces: () => readonly Placed[];
  readonly onChange: () => void;
}

/** One article and the voice that reads it. */
export function startSession<V extends Voice>({ engine, lang, chosen: first, voices, pieces: read, onChange }: SessionOptions<V>): Session {
  let [chosen, pieces, state, index]: [Chosen, readonly Placed[], PlayerState, number] = [first, read(), 'paused', 0];
  const offered = (): readonly V[] => voicesFor(voices(), lang);
  const speaking = () => ({ lang, rate: chosen.speed, voice: chooseVoice(offered(), chosen.voice) });
  const player = createPlayer(pieces, {
    engine,
    speaking: speaking(),
    onChange: (...now) => {
      [state, index] = now;
      onChange();
    },
  });
  return {
    ...player,
    play: () => {
      // Without a voice of its own, a browser may take one that sends the text away.
      const { voice } = speaking();
      player.change(speaking());
      if (voice) player.play();
      else onChange();
    },
    choose: (changes) => {
      chosen = { ...chosen, ...changes };
      player.change(speaking());
      onChange();
    },
    reread: () => {
      pieces = read();
      player.replace(pieces);
    },
    heard: () => ({
      state,
      piece: state === 'ended' ? undefined : pieces[index],
      speed: chosen.speed,
      voices: offered(),
      voice: speaking().voice,
    }),
  };
}
