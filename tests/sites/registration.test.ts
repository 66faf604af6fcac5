import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addDomains,
  allowedOf,
  changeList,
  readList,
  readRefused,
  removeDomains,
  requestDomains,
  syncRegistration,
  watchAutoclean,
  watchList,
} from '../../utils/sites/registration';
import { DEFAULTS, readSettings, writeSettings } from '../../utils/storage/settings';
import { changeRules, readRules } from '../../utils/visit/siteMemory';
import { inTurn } from '../../utils/background/coalesce';
import { type Listed, withDomains } from '../../utils/sites/siteList';

/** What the browser holds: granted patterns and registered scripts. */
let granted: Set<string>;
let registered: Map<string, { id: string; matches?: string[]; js?: string[] }>;
const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  registered = new Map();
  request.mockReset().mockImplementation(async ({ origins }) => {
    for (const origin of origins) granted.add(origin);
    return true;
  });
  const put = async (scripts: { id: string }[]): Promise<void> => {
    for (const script of scripts) registered.set(script.id, script);
  };
  Reflect.set(fakeBrowser, 'permissions', {
    request,
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => granted.delete(origin)).every(Boolean),
    onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
    onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
  });
  Reflect.set(fakeBrowser, 'scripting', {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
    registerContentScripts: async (scripts: { id: string }[]) => {
      if (scripts.some(({ id }) => registered.has(id))) throw new Error('Duplicate script ID');
      await put(scripts);
    },
    updateContentScripts: async (scripts: { id: string }[]) => {
      if (scripts.some(({ id }) => !registered.has(id))) throw new Error('Nonexistent script ID');
      await put(scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error('Nonexistent script ID');
    },
  });
});

const domains = async (): Promise<string[]> => (await readList()).map(({ domain }) => domain);
const matches = (id = 'listed'): string[] => registered.get(id)?.matches ?? [];

describe('the list', () => {
  test('is empty at first', async () => {
    expect(await readList()).toEqual([]);
  });

  test('asks the browser for what is put on it, at once and for nothing else', async () => {
    const adding = addDomains(['lemonde.fr']);
    // The press that asks is over as soon as anything is waited for.
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.lemonde.fr/*'] });
    expect(await adding).toBe(true);
    expect(await readList()).toEqual([{ domain: 'lemonde.fr', mode: 'clean', except: [] }]);
  });

  test.each([
    ['refused', () => Promise.resolve(false)],
    ['not possible', () => Promise.reject(new Error('This function must be called during a user gesture'))],
  ])('keeps a domain whose permission was %s, which can be asked for again', async (_how, answer) => {
    request.mockImplementationOnce(answer);
    expect(await addDomains(['lemonde.fr'])).toBe(false);
    expect(await domains()).toEqual(['lemonde.fr']);
    expect(await allowedOf(await domains())).toEqual([]);
    expect(await requestDomains(['lemonde.fr'])).toBe(true);
    expect(await allowedOf(await domains())).toEqual(['lemonde.fr']);
  });

  test('gives the permission back with the domain', async () => {
    await addDomains(['lemonde.fr', 'zeit.de']);
    await removeDomains(['lemonde.fr']);
    expect(await domains()).toEqual(['zeit.de']);
    expect([...granted]).toEqual(['*://*.zeit.de/*']);
  });

  test('is read without what does not belong there', async () => {
    await fakeBrowser.storage.local.set({ domains: [{ domain: 'zeit.de', mode: 'clean', except: [] }, { domain: 7 }, null] });
    expect(await domains()).toEqual(['zeit.de']);
  });

  test('tells who watches', async () => {
    const seen: (readonly Listed[])[] = [];
    const stop = watchList((list) => seen.push(list));
    await changeList((list) => withDomains(list, ['zeit.de'], 'offer'));
    stop();
    expect(seen).toEqual([[{ domain: 'zeit.de', mode: 'offer', except: [] }]]);
  });
});

describe('the registered scripts', () => {
  test('are none where nothing is listed', async () => {
    await syncRegistration();
    expect(registered.size).toBe(0);
  });

  test('are those of the listed domains', async () => {
    await addDomains(['lemonde.fr', 'zeit.de']);
    await syncRegistration();
    expect(matches()).toEqual(['*://*.lemonde.fr/*', '*://*.zeit.de/*']);
    await removeDomains(['lemonde.fr']);
    await syncRegistration();
    expect(matches()).toEqual(['*://*.zeit.de/*']);
    await removeDomains(['zeit.de']);
    await syncRegistration();
    expect(registered.size).toBe(0);
  });

  test('are not those of domains that are off', async () => {
    await addDomains(['lemonde.fr', 'zeit.de']);
    await changeList((list) => withDomains(list, ['zeit.de'], 'off'));
    await syncRegistration();
    expect(matches()).toEqual(['*://*.lemonde.fr/*']);
  });

  test('follow permissions that are taken away in the browser', async () => {
    await addDomains(['lemonde.fr', 'zeit.de']);
    granted.delete('*://*.zeit.de/*');
    await syncRegistration();
    expect(matches()).toEqual(['*://*.lemonde.fr/*']);
    expect(await domains()).toEqual(['lemonde.fr', 'zeit.de']);
  });

  test('are kept from being seen before their article where they are cleaned by themselves, and only there', async () => {
    await addDomains(['lemonde.fr', 'zeit.de']);
    await changeList((list) => withDomains(list, ['zeit.de'], 'offer'));
    await syncRegistration();
    expect(matches('covered')).toEqual(['*://*.lemonde.fr/*']);
    expect(registered.get('covered')?.js).toEqual(['cover.js']);
  });

  test('are told apart from those that ran our scripts before', async () => {
    await addDomains(['lemonde.fr']);
    expect(await syncRegistration()).toEqual(['*://*.lemonde.fr/*']);
    await addDomains(['zeit.de']);
    expect(await syncRegistration()).toEqual(['*://*.zeit.de/*']);
    expect(await syncRegistration()).toEqual([]);
  });

  test('are brought in step after changes that come at once', async () => {
    const sync = inTurn(syncRegistration);
    const stop = watchAutoclean(() => void sync());
    await Promise.all([addDomains(['lemonde.fr']), sync(), sync()]);
    await addDomains(['zeit.de']);
    await sync();
    stop();
    expect(matches()).toEqual(['*://*.lemonde.fr/*', '*://*.zeit.de/*']);
  });
});

describe('work in turn', () => {
  test('is done once more for all the calls that come during a run', async () => {
    const ends: (() => void)[] = [];
    const run = vi.fn(() => new Promise<void>((end) => ends.push(end)));
    const work = inTurn(run);
    const calls = [work(), work(), work()];
    expect(run).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await calls[0];
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
    ends[1]?.();
    await Promise.all(calls);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('goes on after a failure', async () => {
    const run = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('once'));
    const work = inTurn(run);
    const [first, second] = [work(), work()];
    await expect(first).rejects.toThrow('once');
    await second;
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('one name that is no domain’s', () => {
  const stored = [
    { domain: 'harbour.example', mode: 'clean', except: [] },
    ...['*', 'ha rbour.example', '[::1]', '-a.example', 'x/y', ''].map((domain) => ({ domain, mode: 'clean', except: [] })),
  ];

  test('keeps none of the others from being registered, and is named', async () => {
    await fakeBrowser.storage.local.set({ domains: stored });
    granted.add('*://*.harbour.example/*');
    await syncRegistration();
    expect(matches()).toEqual(['*://*.harbour.example/*']);
    expect(await domains()).toEqual(['harbour.example']);
    expect(await readRefused()).toEqual(['*', 'ha rbour.example', '[::1]', '-a.example', 'x/y', '']);
  });

  test('that the browser has no pattern for is not allowed', async () => {
    Reflect.set(fakeBrowser.permissions, 'contains', () => Promise.reject(new Error('Invalid host wildcard')));
    expect(await allowedOf(['harbour.example'])).toEqual([]);
  });
});

describe('a storage that can’t be read', () => {
  beforeEach(() => {
    for (const area of ['local', 'sync'] as const) vi.spyOn(fakeBrowser.storage[area], 'get').mockRejectedValue(new Error('IO error'));
  });
  afterEach(() => void vi.restoreAllMocks());

  test('is an empty list and the default settings', async () => {
    expect(await readList()).toEqual([]);
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readRules()).toEqual([]);
  });

  test('is not written over with what could not be read', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await expect(changeList((list) => withDomains(list, ['harbour.example'], 'clean'))).rejects.toThrow('IO error');
    await expect(changeRules((rules) => rules)).rejects.toThrow('IO error');
    await expect(writeSettings({ size: 24 })).rejects.toThrow('IO error');
    expect(set).not.toHaveBeenCalled();
  });
});
