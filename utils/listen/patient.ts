import { WIDE } from './chunks';
import type { Engine } from './engine';

/** The slowest voices say more than so many characters a second; of wide scripts, fewer. */
const SLOWEST_CHARS = 8;
const SLOWEST_WIDE_CHARS = 3;

/** Time for an engine to wake up and for a voice to load, ms. */
const PATIENCE_MS = 5_000;

/** An engine that goes on where another falls silent without a word, as some do after some 15 seconds. */
export function patient<V>(engine: Engine<V>): Engine<V> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (utterance, onEnd) => {
      const { text, rate } = utterance;
      const longestMs = (text.length / (WIDE.test(text) ? SLOWEST_WIDE_CHARS : SLOWEST_CHARS) / rate) * 1000;
      timer = setTimeout(() => {
        engine.cancel();
        onEnd('said');
      }, PATIENCE_MS + longestMs);
      engine.say(utterance, (how) => {
        clearTimeout(timer);
        onEnd(how);
      });
    },
    cancel: () => {
      clearTimeout(timer);
      engine.cancel();
    },
  };
}
