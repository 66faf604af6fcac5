/** One piece to be said. */
export interface Utterance<V> {
  readonly text: string;
  readonly lang: string | undefined;
  /** A factor; 1 is how the voice speaks of itself. */
  readonly rate: number;
  readonly voice: V | undefined;
}

/** What speaks. Says one thing at a time; tells once how it ended, and nothing of what was cancelled. */
export interface Engine<V> {
  say(utterance: Utterance<V>, onEnd: (how: 'said' | 'failed') => void): void;
  cancel(): void;
}

/** The browser's own voices. Their `pause` is not used: on some systems it never goes on again. */
export function browserEngine(synthesis: SpeechSynthesis): Engine<SpeechSynthesisVoice> {
  // Held here: Chromium forgets to tell the end of one that nobody holds.
  let current: SpeechSynthesisUtterance | undefined;
  return {
    say: ({ text, lang, rate, voice }, onEnd) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.rate = rate;
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang ?? lang ?? '';
      const tell = (how: 'said' | 'failed'): void => {
        if (current !== utterance) return;
        current = undefined;
        onEnd(how);
      };
      utterance.addEventListener('end', () => tell('said'));
      utterance.addEventListener('error', () => tell('failed'));
      current = utterance;
      synthesis.speak(utterance);
    },
    cancel: () => {
      current = undefined;
      synthesis.cancel();
    },
  };
}
