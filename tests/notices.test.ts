import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeNotices, NOTICES } from '../scripts/build/notices';

test('the notices are those of the packages in the lock file; `npm run notices` makes them so', () => {
  expect(readFileSync(NOTICES, 'utf8')).toBe(makeNotices());
});

test('each package that the extension is built of is named with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> };
  const notices = makeNotices();
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`\n${name} ${version}, `);
  expect(notices).not.toContain('see below');
});
