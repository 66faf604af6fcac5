import { expect, test } from 'vitest';
import { writersOf } from '../../utils/render/source';

test.each([
  ['dpa', ['dpa'], []],
  ['DPA', ['dpa', 'Ann Ash'], ['Ann Ash']],
  ['Lidd Gazette', ['Ann Ash'], ['Ann Ash']],
])('beside %s, %j wrote it', (source, byline, writers) => expect(writersOf({ source, byline })).toEqual(writers));
