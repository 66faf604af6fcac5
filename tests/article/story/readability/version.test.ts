import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPARED_VERSION } from '../../../../utils/article/story/readability/patchedReadability';

test('Readability is of the version that its patched steps were held against', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@mozilla/readability/package.json', 'utf8')) as { version: string };
  expect(
    version,
    `Readability is ${version} now. Run npm run compare:readability -- <corpus folder>… and bring every difference to none, ` +
      'then write that version into COMPARED_VERSION in patchedReadability.ts.',
  ).toBe(COMPARED_VERSION);
});
