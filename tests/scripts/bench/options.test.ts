import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/options';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
writeFileSync(join(folder, 'manifest.jsonl'), '');

describe('bench', () => {
  test('a corpus alone: everybody, timed', () =>
    expect(parseOptions([folder])).toEqual({ folders: [folder], onlyLede: false, untimed: false, worst: 0 }));
  test('Lede alone is not timed', () =>
    expect(parseOptions([folder, '--only', 'lede', '--worst', '5', '--wrong', 'date'])).toMatchObject({
      onlyLede: true,
      untimed: true,
      worst: 5,
      wrong: 'date',
    }));
  test.each([
    ['no corpus', [], 'Which corpus'],
    ['a folder without a manifest', [join(folder, 'none')], 'No file'],
    ['another extractor', [folder, '--only', 'defuddle'], '--only'],
    ['a count that is none', [folder, '--worst', 'many'], '--worst'],
    ['an unknown fact', [folder, '--wrong', 'text'], '--wrong'],
    ['figures that are not there', [folder, '--against', join(folder, 'before.jsonl')], 'No file'],
  ])('%s is refused', (_, args, message) => expect(() => parseOptions(args)).toThrow(message));
});
