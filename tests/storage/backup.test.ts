import { expect, test } from 'vitest';
import { changesOf, readBackup, writeBackup } from '../../utils/storage/backup';
import { DEFAULTS } from '../../utils/storage/settings';

const domains = [{ domain: 'theguardian.com', mode: 'clean', except: ['/sport'] }] as const;

test('what is written is read again', () => {
  const settings = { ...DEFAULTS, theme: 'sepia', size: 24, links: false } as const;
  expect(readBackup(writeBackup({ settings, domains }))).toEqual({ ok: true, backup: { settings, domains }, refused: [] });
});

test('what does not fit is named and left out', () => {
  const file = JSON.stringify({
    lede: 'backup',
    settings: { theme: 'plaid', size: 24, colour: 'red' },
    domains: [{ domain: 7 }, { domain: 'no domain', mode: 'clean', except: [] }],
  });
  expect(readBackup(file)).toEqual({ ok: true, backup: { settings: { size: 24 }, domains: [] }, refused: ['theme'] });
});

test.each([
  ['no JSON', 'theme: dark'],
  ['somebody else’s', '{"settings":{"theme":"dark"}}'],
  ['a list', '[1]'],
  ['nothing', ''],
  ['null', 'null'],
])('a file that is %s is refused', (_what, file) => expect(readBackup(file)).toEqual({ ok: false }));

test('only what differs is a change', () => {
  expect(changesOf({ settings: { theme: 'dark', size: DEFAULTS.size }, domains: [] }, DEFAULTS)).toEqual([
    { name: 'theme', from: 'system', to: 'dark' },
  ]);
});
