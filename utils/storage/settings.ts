import { boolean, number, oneOf, type Parser, text } from '../untrusted/parse';
import type { CopyVariant } from '../render/payload';
import type { Taking } from '../render/taking';
import { storedItem } from '../browser/storedItem';

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
  /** The reader shows the article's pictures. */
  readonly showPictures: boolean;
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
  showPictures: { fallback: true, parse: boolean },
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

const NAMES = Object.keys(FIELDS) as readonly (keyof Settings)[];

export const DEFAULTS: Settings = fillGaps({});

/** How an article is set where nobody has chosen: what "Reset" in the reader goes back to. */
export const READING_DEFAULTS: Pick<Settings, 'theme' | 'face' | 'size' | 'lineHeight' | 'measure' | 'align' | 'showPictures'> = {
  theme: DEFAULTS.theme,
  face: DEFAULTS.face,
  size: DEFAULTS.size,
  lineHeight: DEFAULTS.lineHeight,
  measure: DEFAULTS.measure,
  align: DEFAULTS.align,
  showPictures: DEFAULTS.showPictures,
};

/** When each setting was set, in ms since 1970. */
type Moments = { readonly [Name in keyof Settings]?: number };

/** What is stored: settings, when any was last set, and when each was; older versions say less. */
type Stored = Partial<Settings> & { readonly savedAt?: number; readonly at?: Moments };

/**
 * Kept twice: here, which always works, and where the browser syncs, which it refuses to whoever writes too often, has
 * written too much, or has no account. Of each setting what was set last counts: two computers may each have set another.
 */
const here = storedItem<Stored>('local:settings', {});
const synced = storedItem<Stored>('sync:settings', {});

/** The reader's settings; what is missing in storage, can't be read or does not fit is the default. */
export async function readSettings(): Promise<Settings> {
  return fillGaps(merge(...(await Promise.all([here.readOrFallback(), synced.readOrFallback()]))));
}

const readBoth = (): Promise<[own: Stored, shared: Stored]> => Promise.all([here.read(), synced.readOrFallback()]);

/** Of the same moment is what sync refused: two changes can come within one. */
const isOwnLater = (own: Stored, shared: Stored, name: keyof Settings): boolean => momentOf(own, name) >= momentOf(shared, name);

function merge(own: Stored, shared: Stored): Stored {
  const from = NAMES.map((name) => [name, isOwnLater(own, shared, name) ? own : shared] as const);
  return {
    ...Object.fromEntries(from.map(([name, stored]) => [name, stored[name]])),
    at: Object.fromEntries(from.map(([name, stored]) => [name, momentOf(stored, name)])),
  };
}

/** When a setting was set; with the others in older versions, of which the oldest, without a date, count before none at all. */
function momentOf(stored: Stored, name: keyof Settings): number {
  const moments = [(stored.at as Moments | undefined)?.[name], stored.savedAt];
  const known = moments.find((moment) => typeof moment === 'number');
  if (known !== undefined) return known;
  return typeof stored === 'object' && Object.keys(stored).length > 0 ? 0 : -1;
}

/** Changes some settings and keeps the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const { at, ...settings } = merge(...(await readBoth()));
  const now = Date.now();
  const changed = Object.fromEntries(Object.keys(changes).map((name) => [name, now]));
  const stored: Stored = { ...fillGaps(settings), ...changes, savedAt: now, at: { ...at, ...changed } };
  await here.write(stored);
  await share(stored);
}

/** Brings what sync refused, or what two computers set apart, to it again; for when the browser starts. */
export async function shareSettings(): Promise<void> {
  const [own, shared] = await readBoth();
  const isNews = NAMES.some((name) => momentOf(own, name) > Math.max(0, momentOf(shared, name)));
  if (isNews) await share({ ...merge(own, shared), savedAt: Date.now() });
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
