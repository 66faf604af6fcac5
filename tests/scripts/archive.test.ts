import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive, filesIn } from '../../scripts/build/archive';

test('the same files give the same bytes, whenever and wherever they were written', () => {
  const [one, other] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'lede-archive-'))) as [string, string];
  cpSync('public', one, { recursive: true });
  for (const file of filesIn(one).reverse()) cpSync(join(one, file), join(other, file));
  utimesSync(join(other, 'icon.svg'), 1, 1);
  expect(archive(other, filesIn(other))).toEqual(archive(one, filesIn(one)));
  writeFileSync(join(other, 'icon.svg'), '<svg/>');
  expect(archive(other, filesIn(other))).not.toEqual(archive(one, filesIn(one)));
  for (const folder of [one, other]) rmSync(folder, { recursive: true });
});

test('what is taken out is what was put in', () => {
  const files = filesIn('public');
  expect(files).toContain('icon/16.png');
  expect(Object.keys(unzipSync(archive('public', files)))).toEqual(files);
});
