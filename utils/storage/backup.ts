import { parseDomain } from '../sites/parseDomain';
import { fillList, type Listed } from '../sites/siteList';
import { parseSettings, type Settings } from './settings';

/** Everything a reader has set, to keep or to carry to another browser. */
export interface Backup {
  readonly settings: Partial<Settings>;
  readonly domains: readonly Listed[];
}

/** One setting that a backup would change. */
export type Change = {
  readonly [Name in keyof Settings]: { readonly name: Name; readonly from: Settings[Name]; readonly to: Settings[Name] };
}[keyof Settings];

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup; /** Settings whose values do not fit. */ readonly refused: readonly string[] }
  | { readonly ok: false };

/** A file of ours is a few kB; what is far larger is somebody else's. */
export const MAX_BACKUP_BYTES = 2_000_000;

/** A backup as a file. */
export function writeBackup({ settings, domains }: Backup): string {
  return `${JSON.stringify({ lede: 'backup', version: 1, settings, domains }, null, 2)}\n`;
}

/** Reads a file that says it is a backup, or a list of domains, of ours; takes from it what fits. */
export function readBackup(file: string): ReadBackup {
  const parsed = parseJson(file);
  if (typeof parsed !== 'object' || parsed === null || !('lede' in parsed)) return { ok: false };
  const { settings, refused } = parseSettings('settings' in parsed ? parsed.settings : {});
  const domains = fillList('domains' in parsed ? parsed.domains : []).flatMap(withRealDomain);
  return { ok: true, backup: { settings, domains }, refused };
}

function withRealDomain(listed: Listed): readonly Listed[] {
  const typed = parseDomain(listed.domain);
  return typed.ok ? [{ ...listed, domain: typed.domain }] : [];
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/** What a backup would change in the settings as they are. */
export function changesOf({ settings }: Backup, current: Settings): readonly Change[] {
  const changes = Object.entries(settings).map(([name, to]) => ({ name, from: current[name as keyof Settings], to }) as Change);
  return changes.filter(({ from, to }) => from !== to);
}
