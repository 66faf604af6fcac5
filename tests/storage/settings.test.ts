import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  DEFAULTS,
  fillGaps,
  parseSettings,
  readSettings,
  type Settings,
  shareSettings,
  watchSettings,
  writeSettings,
} from '../../utils/storage/settings';

beforeEach(() => fakeBrowser.reset());

const refuse = () => vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));

/** Settings that another computer, which had heard nothing of this one, left in sync. */
async function setElsewhere(changes: Partial<Settings>, now: number): Promise<void> {
  const own = await fakeBrowser.storage.local.get();
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.sync.clear()]);
  vi.useFakeTimers({ now, toFake: ['Date'] });
  await writeSettings(changes);
  vi.useRealTimers();
  await fakeBrowser.storage.local.set(own);
}

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
    await vi.waitFor(() => expect(seen).toEqual([{ ...DEFAULTS, face: 'sans' }]));
    stop();
    await writeSettings({ face: 'easy' });
    expect(seen).toHaveLength(1);
  });

  describe('survive a browser that will not sync', () => {
    test('here', async () => {
      await writeSettings({ theme: 'sepia' });
      const set = refuse();
      await writeSettings({ theme: 'dark' });
      expect((await readSettings()).theme).toBe('dark');
      set.mockRestore();
    });

    test('and are brought to it when the browser starts', async () => {
      const set = refuse();
      await writeSettings({ theme: 'dark' });
      set.mockRestore();
      await shareSettings();
      expect(await fakeBrowser.storage.sync.get('settings')).toMatchObject({ settings: { theme: 'dark' } });
    });

    test('unless another computer has spoken since', async () => {
      vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
      const set = refuse();
      await writeSettings({ theme: 'dark' });
      set.mockRestore();
      vi.useRealTimers();
      await fakeBrowser.storage.sync.set({ settings: { theme: 'light', savedAt: 2_000 } });
      await shareSettings();
      expect((await readSettings()).theme).toBe('light');
      expect(await fakeBrowser.storage.sync.get('settings')).toMatchObject({ settings: { theme: 'light' } });
    });
  });

  describe('that two computers set apart', () => {
    test('are both kept, whoever was last', async () => {
      for (const now of [Date.now() - 60_000, Date.now() + 60_000]) {
        await fakeBrowser.reset();
        await writeSettings({ theme: 'sepia' });
        await setElsewhere({ size: 24 }, now);
        expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'sepia', size: 24 });
      }
    });

    test('are what was set last, where it was the same one', async () => {
      await writeSettings({ theme: 'sepia', size: 24 });
      await setElsewhere({ theme: 'dark' }, Date.now() + 60_000);
      expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'dark', size: 24 });
    });

    test('reach the other computer when the browser starts', async () => {
      await writeSettings({ theme: 'sepia' });
      await setElsewhere({ size: 24 }, Date.now() + 60_000);
      await shareSettings();
      await fakeBrowser.storage.local.clear();
      expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'sepia', size: 24 });
    });
  });

  test('stay far below what sync takes for one item', async () => {
    await writeSettings(DEFAULTS);
    expect(JSON.stringify(await fakeBrowser.storage.sync.get()).length).toBeLessThan(4_000);
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

test('of a file, what fits is taken and what does not is named', () => {
  expect(parseSettings({ theme: 'dark', size: 400, citeAs: 7, colour: 'red' })).toEqual({
    settings: { theme: 'dark' },
    refused: ['size', 'citeAs'],
  });
});
