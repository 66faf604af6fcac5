import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlayer, type Piece, type PlayerState } from '../../utils/listen/player';
import { patient } from '../../utils/listen/patient';
import type { Utterance } from '../../utils/listen/engine';

const PIECES: readonly Piece[] = [
  { text: 'One.', paragraph: 0 },
  { text: 'Two.', paragraph: 1 },
  { text: 'Two and a half.', paragraph: 1 },
  { text: 'Three.', paragraph: 2 },
];

/** An engine that says nothing until it is told how that ended. */
function fakeEngine() {
  const said: Utterance<string>[] = [];
  let tell: ((how: 'said' | 'failed') => void) | undefined;
  const engine = {
    say: (utterance: Utterance<string>, onEnd: (how: 'said' | 'failed') => void) => {
      said.push(utterance);
      tell = onEnd;
    },
    cancel: vi.fn(() => (tell = undefined)),
  };
  return { engine, said, texts: () => said.map(({ text }) => text), end: (how: 'said' | 'failed' = 'said') => tell?.(how) };
}

function start(pieces = PIECES) {
  const fake = fakeEngine();
  const seen: (readonly [PlayerState, number])[] = [];
  const player = createPlayer(pieces, {
    engine: patient(fake.engine),
    speaking: { lang: 'en', rate: 1, voice: 'Ann' },
    onChange: (state, index) => seen.push([state, index]),
  });
  return { ...fake, player, last: () => seen.at(-1) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('all is said in order, and then it is over', () => {
  const { player, end, texts, said, last } = start();
  player.play();
  expect(said[0]).toEqual({ text: 'One.', lang: 'en', rate: 1, voice: 'Ann' });
  for (const _ of PIECES) end();
  expect(texts()).toEqual(PIECES.map(({ text }) => text));
  expect(last()).toEqual(['ended', 0]);
  player.play();
  expect(texts().at(-1)).toBe('One.');
});

test('a pause says the piece again when it goes on', () => {
  const { player, end, texts, engine, last } = start();
  player.play();
  end();
  player.pause();
  expect(last()).toEqual(['paused', 1]);
  expect(engine.cancel).toHaveBeenCalled();
  end();
  vi.advanceTimersByTime(120_000);
  expect(texts()).toEqual(['One.', 'Two.']);
  player.play();
  expect(texts().at(-1)).toBe('Two.');
});

describe('paragraphs', () => {
  test('next and previous', () => {
    const { player, end, texts } = start();
    player.play();
    player.go(1);
    expect(texts().at(-1)).toBe('Two.');
    end();
    player.go(-1);
    expect(texts().at(-1)).toBe('Two.');
    player.go(-1);
    expect(texts().at(-1)).toBe('One.');
    player.go(-1);
    expect(texts().at(-1)).toBe('One.');
    player.go(1);
    player.go(1);
    player.go(1);
    expect(texts().at(-1)).toBe('Three.');
  });

  test('while it is paused, nothing is said', () => {
    const { player, texts, last } = start();
    player.go(1);
    expect(texts()).toEqual([]);
    expect(last()).toEqual(['paused', 1]);
  });
});

test('another speed or voice is heard at once', () => {
  const { player, said } = start();
  player.change({ rate: 1.5 });
  expect(said).toEqual([]);
  player.play();
  player.change({ voice: 'Bea' });
  expect(said.at(-1)).toEqual({ text: 'One.', lang: 'en', rate: 1.5, voice: 'Bea' });
});

test('an engine that falls silent without a word is not waited for', () => {
  const { player, texts } = start();
  player.play();
  vi.advanceTimersByTime(5_000);
  expect(texts()).toEqual(['One.']);
  vi.advanceTimersByTime(2_000);
  expect(texts()).toEqual(['One.', 'Two.']);
});

test('a voice that will not speak is told, and can be tried again', () => {
  const { player, end, last, texts } = start();
  player.play();
  end('failed');
  expect(last()).toEqual(['failed', 0]);
  player.play();
  expect(texts()).toEqual(['One.', 'One.']);
});

test('a long article is said to its end', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ text: `Sentence ${index}.`, paragraph: index }));
  const { player, end, texts } = start(many);
  player.play();
  for (const _ of many) end();
  expect(texts()).toHaveLength(5_000);
});

test('when it is stopped, nothing more is heard', () => {
  const { player, end, texts, engine } = start();
  player.play();
  engine.cancel.mockClear();
  player.stop();
  expect(engine.cancel).toHaveBeenCalledOnce();
  end();
  vi.advanceTimersByTime(120_000);
  expect(texts()).toEqual(['One.']);
});

test('what is being said is found again in an article that has changed', () => {
  const { player, end, texts, last } = start();
  player.play();
  end();
  player.replace([{ text: 'Put back.', paragraph: 0 }, ...PIECES.map(({ text, paragraph }) => ({ text, paragraph: paragraph + 1 }))]);
  expect(last()).toEqual(['speaking', 2]);
  end();
  expect(texts().at(-1)).toBe('Two and a half.');
});
