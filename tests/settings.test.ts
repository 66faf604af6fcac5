import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS, fillGaps, readSettings, watchSettings, writeSettings } from '../utils/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(DEFAULTS.theme).toBe('system');
  });

  test('keep what was not changed', async () => {
    await writeSettings({ theme: 'sepia' });
    await writeSettings({ size: 24 });
    expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'sepia', size: 24 });
  });

  test('tell who watches, with the gaps filled', async () => {
    const seen: unknown[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await fakeBrowser.storage.sync.set({ settings: { face: 'sans' } });
    stop();
    expect(seen).toEqual([{ ...DEFAULTS, face: 'sans' }]);
  });

  test.each([
    ['nothing', null],
    ['a string', 'dark'],
    ['a value of another type', { theme: 3, size: '20' }],
    ['a value out of range', { size: 400, lineHeight: Number.NaN }],
    ['a value of another version', { theme: 'solarized' }],
    ['names that are nobody’s', { colour: 'red', __proto__: { theme: 'dark' } }],
  ])('throw out %s', (_what, stored) => {
    expect(fillGaps(stored)).toEqual(DEFAULTS);
  });
});
