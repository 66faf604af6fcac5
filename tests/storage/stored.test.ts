import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeList, readList } from '../../utils/sites/registration';
import type { Listed } from '../../utils/sites/siteList';
import { pauseTab, readPaused } from '../../utils/storage/pausedTabs';
import { DEFAULTS, readSettings, type Settings, writeSettings } from '../../utils/storage/settings';

/** What a version left in the browser's storage, and what this one reads of it. */
interface Saved {
  readonly about: string;
  readonly local: Record<string, unknown>;
  readonly sync: Record<string, unknown>;
  readonly settings: Partial<Settings>;
  readonly domains: readonly Listed[];
}

const saved = Object.entries(import.meta.glob<Saved>('./stored/*.json', { import: 'default', eager: true }));

beforeEach(() => fakeBrowser.reset());

const restore = async ({ local, sync }: Saved): Promise<void> => {
  await fakeBrowser.storage.local.set(structuredClone(local));
  await fakeBrowser.storage.sync.set(structuredClone(sync));
};

test('each version has a file', () => expect(saved.length).toBeGreaterThanOrEqual(8));

describe.each(saved)('%s', (_file, version) => {
  beforeEach(() => restore(version));

  test('opens with its settings and its list', async () => {
    expect(await readSettings()).toEqual({ ...DEFAULTS, ...version.settings });
    expect(await readList()).toEqual(version.domains);
    expect(await readPaused()).toEqual(expect.any(Array));
  });

  test('takes a change and loses nothing else', async () => {
    await writeSettings({ links: false });
    await changeList((list) => [...list, { domain: 'z.example', mode: 'clean', except: [] }]);
    await pauseTab(3);
    expect(await readSettings()).toEqual({ ...DEFAULTS, ...version.settings, links: false });
    expect(await readList()).toEqual([...version.domains, { domain: 'z.example', mode: 'clean', except: [] }]);
    expect(await readPaused()).toContain(3);
  });
});
