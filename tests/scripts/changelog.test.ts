import { expect, test } from 'vitest';
import { release } from '../../scripts/build/changelog';

const DAY = new Date('2026-12-01T23:00:00Z');

test('what is new gets its number and its day, above what is older', () => {
  const changelog = '# Changelog\n\n## Next\n\n- Reads aloud.\n\n## 0.1.0, 2026-11-22\n\n- Reads.\n';
  expect(release(changelog, '0.2.0', DAY)).toBe(
    '# Changelog\n\n## Next\n\n## 0.2.0, 2026-12-01\n\n- Reads aloud.\n\n## 0.1.0, 2026-11-22\n\n- Reads.\n',
  );
});

test('the first version has nothing older', () => {
  expect(release('# Changelog\n\n## Next\n\n- Reads.\n', '0.1.0', DAY)).toBe(
    '# Changelog\n\n## Next\n\n## 0.1.0, 2026-12-01\n\n- Reads.\n',
  );
});

test.each(['# Changelog\n\n## Next\n', '# Changelog\n\n## Next\n\n## 0.1.0, 2026-11-22\n\n- Reads.\n', '# Changelog\n'])(
  'a version without a word on it is refused: %j',
  (changelog) => expect(release(changelog, '0.2.0', DAY)).toBeUndefined(),
);
