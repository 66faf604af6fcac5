import { boolean, number, oneOf, type Parser, text } from './parse';
import type { CopyVariant } from './render/payload';
import type { Taking } from './render/taking';
import { storedItem } from './stored';

/** How an article is set in popup and reader, and how it is taken along. */
export interface Settings extends Omit<Taking, 'locale' | 'now'> {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark' | 'contrast';
  readonly face: 'serif' | 'sans' | 'system' | 'easy';
  /** Body text of the reader, px. */
  readonly size: number;
  /** Line height of the reader's body text, a factor. */
  readonly lineHeight: number;
  /** Width of the column, in characters. */
  readonly measure: number;
  readonly align: 'start' | 'justify';
  /** How fast articles are read aloud, a factor. */
  readonly speed: number;
  /** The voice that was chosen last, by its URI; empty where none was. */
  readonly voice: string;
  /** What Copy took last, and takes again. */
  readonly copyAs: CopyVariant;
  /** Whether saved files hold their pictures; `linked`: they stay on the web. */
  readonly pictures: 'embedded' | 'linked';
}

/** One setting: where it starts, and what a stored value must be to count. */
interface Field<T> {
  readonly fallback: T;
  readonly parse: Parser<T>;
}

const FIELDS: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  theme: { fallback: 'system', parse: oneOf('system', 'light', 'sepia', 'dark', 'contrast') },
  face: { fallback: 'serif', parse: oneOf('serif', 'sans', 'system', 'easy') },
  size: { fallback: 20, parse: number(14, 32) },
  lineHeight: { fallback: 1.6, parse: number(1.2, 2.4) },
  measure: { fallback: 65, parse: number(40, 100) },
  align: { fallback: 'start', parse: oneOf('start', 'justify') },
  speed: { fallback: 1, parse: number(0.5, 3) },
  voice: { fallback: '', parse: text(300) },
  copyAs: { fallback: 'rich', parse: oneOf('rich', 'text', 'markdown', 'citation', 'link') },
  sourceAt: { fallback: 'above', parse: oneOf('above', 'below', 'none') },
  citeAs: { fallback: 'plain', parse: oneOf('plain', 'markdown', 'apa', 'wiki') },
  captions: { fallback: true, parse: boolean },
  images: { fallback: true, parse: boolean },
  links: { fallback: true, parse: boolean },
  pictures: { fallback: 'embedded', parse: oneOf('embedded', 'linked') },
};

export const DEFAULTS: Settings = fillGaps({});

/** What is stored: settings, and when they were set, in ms since 1970; settings of an older version do not say. */
type Stored = Partial<Settings> & { readonly savedAt?: number };

/**
 * Kept twice: here, which always works, and where the browser syncs, which it refuses to whoever writes too often, has
 * written too much, or has no account. What was set last counts.
 */
const here = storedItem<Stored>('local:settings', {});
const synced = storedItem<Stored>('sync:settings', {});

/** The reader's settings; what is missing in storage or does not fit is the default. */
export async function readSettings(): Promise<Settings> {
  return fillGaps(await readLatest());
}

async function readLatest(): Promise<Stored> {
  const [own, shared] = await Promise.all([here.read(), synced.read().catch((): Stored => ({}))]);
  // Of the same moment is what sync refused: two changes can come within one.
  return momentOf(own) >= momentOf(shared) ? own : shared;
}

/** When settings were set; those of an older version count before any, and nothing at all before those. */
function momentOf(stored: Stored): number {
  if (typeof stored.savedAt === 'number') return stored.savedAt;
  return typeof stored === 'object' && Object.keys(stored).length > 0 ? 0 : -1;
}

/** Changes some settings and keeps the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const stored: Stored = { ...(await readSettings()), ...changes, savedAt: Date.now() };
  await here.write(stored);
  await share(stored);
}

/** Brings what sync refused to it again; for when the browser starts. */
export async function shareSettings(): Promise<void> {
  const own = await here.read();
  if (own.savedAt && own.savedAt === (await readLatest()).savedAt) await share(own);
}

const share = (stored: Stored): Promise<void> =>
  synced.write(stored).catch(() => {
    // Refused: other computers hear of it with the next change, or when the browser starts.
  });

/** Calls back after every change, from whatever window or computer; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  let stopped = false;
  const tell = (): void =>
    void readSettings().then((settings) => {
      if (!stopped) onChange(settings);
    });
  const stops = [here.watch(tell), synced.watch(tell)];
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

/** Any stored value made whole: stored settings may be from another version, or from a file. */
export function fillGaps(stored: unknown): Settings {
  const fallbacks = Object.entries<Field<unknown>>(FIELDS).map(([name, { fallback }]) => [name, fallback] as const);
  return { ...Object.fromEntries(fallbacks), ...parseSettings(stored).settings } as Settings;
}

/** What of a stored value are settings, and the names of those whose values do not fit. */
export function parseSettings(stored: unknown): { readonly settings: Partial<Settings>; readonly refused: readonly string[] } {
  const given = Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(([name]) => isSetting(name));
  const [fitting, refused] = [true, false].map((fit) =>
    given.filter(([name, value]) => fits(FIELDS[name as keyof Settings].parse, value) === fit),
  );
  return { settings: Object.fromEntries(fitting ?? []), refused: (refused ?? []).map(([name]) => name) };
}

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(FIELDS, name);

function fits(parse: Parser<unknown>, value: unknown): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}
