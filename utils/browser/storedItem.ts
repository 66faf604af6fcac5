import { browser } from 'wxt/browser';

/** Where a value is kept, and under which name: `local` on this computer, `sync` wherever the browser's account is. */
type Place = `${'local' | 'sync'}:${string}`;

export interface StoredItem<T> {
  /** What is stored, or the fallback. It may come from another version: who reads it checks it. @throws where the browser can't read. */
  read(): Promise<T>;
  /** The same, and the fallback where the browser can't read at all. Not before a change: it would take the place of what is kept. */
  readOrFallback(): Promise<T>;
  /** @throws where the browser refuses. */
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back after every change, from whatever window; returns how to stop. */
  watch(onChange: (value: T) => void): () => void;
}

/**
 * One value in the browser's storage. WXT's storage would do the same, with versions and migrations that nothing here has
 * needed: whatever is read is checked field by field. It weighs 3 kB in the background, the popup and the reader each.
 */
export function storedItem<T>(place: Place, fallback: T): StoredItem<T> {
  const [areaName, name] = place.split(':') as ['local' | 'sync', string];
  const area = () => browser.storage[areaName];
  const read = async (): Promise<T> => ((await area().get(name))[name] as T | undefined) ?? fallback;
  return {
    read,
    readOrFallback: () => read().catch(() => fallback),
    write: (value) => area().set({ [name]: value }),
    remove: () => area().remove(name),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[name];
        if (change) onChange((change.newValue as T | undefined) ?? fallback);
      };
      area().onChanged.addListener(listener);
      return () => area().onChanged.removeListener(listener);
    },
  };
}
