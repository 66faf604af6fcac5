import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a ZIP file can name, in whatever zone it is made. */
const NEVER = new Date(1980, 0, 1, 0, 0, 0);

/** Files of a folder and the folders in it, as paths from there with `/`, in one order everywhere. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A ZIP file of these files of a folder. The same files give the same bytes: no time, no owner, no order of the disk's. */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const entries = files.map((file) => [file, readFileSync(join(folder, file))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NEVER, os: 3 });
}
