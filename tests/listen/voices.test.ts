import { describe, expect, test } from 'vitest';
import { chooseVoice, type Voice, voicesFor } from '../../utils/listen/voices';

const voice = (name: string, lang: string, fields: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: `voice:${name}`,
  localService: true,
  default: false,
  ...fields,
});

const VOICES = [
  voice('Far', 'en-US', { localService: false }),
  voice('Ann', 'en-US', { default: true }),
  voice('Bea', 'en_GB'),
  voice('Cho', 'ko-KR', { localService: false }),
  voice('Dov', 'iw-IL'),
];

const named = (lang: string | undefined): string[] => voicesFor(VOICES, lang).map(({ name }) => name);

describe('the voices for a language', () => {
  test.each([
    ['en-GB', ['Bea', 'Ann', 'Far']],
    ['en', ['Ann', 'Bea', 'Far']],
    ['he', ['Dov']],
    ['ko', ['Cho']],
    ['fr', []],
    [undefined, ['Ann', 'Bea', 'Dov', 'Far', 'Cho']],
  ])('%s', (lang, expected) => expect(named(lang)).toEqual(expected));
});

describe('the voice to begin with', () => {
  test('keeps the text on this computer', () => expect(chooseVoice(voicesFor(VOICES, 'en-US'), '')?.name).toBe('Ann'));
  test('is none, where every one would send the text away', () => expect(chooseVoice(voicesFor(VOICES, 'ko'), '')).toBeUndefined());
  test('is the one that was chosen', () => expect(chooseVoice(voicesFor(VOICES, 'en'), 'voice:Far')?.name).toBe('Far'));
  test('is not the one that was chosen for another language', () =>
    expect(chooseVoice(voicesFor(VOICES, 'he'), 'voice:Far')?.name).toBe('Dov'));
});
