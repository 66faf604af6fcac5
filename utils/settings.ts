import { storage } from 'wxt/utils/storage';
import { boolean, number, oneOf, type Parser } from './parse';
import type { CopyVariant } from './render/payload';
import type { Taking } from './render/taking';

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
  copyAs: { fallback: 'rich', parse: oneOf('rich', 'text', 'markdown', 'citation', 'link') },
  sourceAt: { fallback: 'above', parse: oneOf('above', 'below', 'none') },
  citeAs: { fallback: 'plain', parse: oneOf('plain', 'markdown', 'apa', 'wiki') },
  captions: { fallback: true, parse: boolean },
  images: { fallback: true, parse: boolean },
  links: { fallback: true, parse: boolean },
  pictures: { fallback: 'embedded', parse: oneOf('embedded', 'linked') },
};

export const DEFAULTS: Settings = fillGaps({});

/** Raise the version with a migration when a stored value changes its meaning; new settings need neither. */
const item = storage.defineItem<Partial<Settings>>('sync:settings', { fallback: {}, version: 1, migrations: {} });

/** The reader's settings; what is missing in storage or does not fit is the default. */
export async function readSettings(): Promise<Settings> {
  return fillGaps(await item.getValue());
}

/** Changes some settings and keeps the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...changes });
}

/** Calls back after every change, from whatever window; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(fillGaps(stored)));
}

/** Any stored value made whole: stored settings may be from another version, or from a file. */
export function fillGaps(stored: unknown): Settings {
  const given = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const filled = Object.entries<Field<unknown>>(FIELDS).map(([name, { parse, fallback }]) => [
    name,
    fits(parse, given.get(name)) ? given.get(name) : fallback,
  ]);
  return Object.fromEntries(filled) as Settings;
}

function fits(parse: Parser<unknown>, value: unknown): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}
