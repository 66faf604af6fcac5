import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { archive, filesIn } from './archive';

/** What each store takes. Brave, Opera and Vivaldi take Chrome's. */
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

const FOLDER = '.output/zips';

/** Kept apart by what it takes to build: Mozilla builds again from the sources, and tests nothing. */
const NOT_TO_BUILD = /^(?:tests|\.ci|\.github|scripts\/(?:train|store))\//;

/** What a maintainer would rather not find in a store. */
const NOT_TO_SHIP = /(?:^|\/)\.|\.(?:map|ts|tsx|md)$/;

export interface Zip {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Builds the extension for every store and zips it, with the sources that Mozilla asks for; says what it made. */
export async function main(): Promise<number> {
  for (const { path, bytes, sha256 } of await makeZips(FOLDER)) {
    process.stdout.write(`${sha256}  ${path}  ${(bytes / 1000).toFixed(0)} kB\n`);
  }
  return 0;
}

/**
 * Zips for every store, in an emptied folder. The same sources give the same bytes.
 * @throws where a build holds what should not ship.
 */
export async function makeZips(folder: string): Promise<readonly Zip[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const write = (name: string, content: Uint8Array): Zip => {
    const path = join(folder, `lede-${version}-${name}.zip`);
    writeFileSync(path, content);
    return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  };
  const zips: Zip[] = [];
  for (const browser of BROWSERS) {
    const built = `.output/${browser}-mv3`;
    rmSync(built, { recursive: true, force: true });
    await build({ browser, mode: 'production' });
    const files = filesIn(built);
    const strays = files.filter((file) => NOT_TO_SHIP.test(file));
    if (strays.length > 0) throw new Error(`Not to ship, and in ${built}: ${strays.join(', ')}`);
    zips.push(write(browser, archive(built, files)));
  }
  return [...zips, write('sources', archive('.', sources()))];
}

/** What no build is made of, where git is not there to say what belongs to the project. */
const NOT_OURS = /^(?:node_modules|coverage|test-results|\.output|\.wxt|\.git)\//;

/** What the build is made of: no tests, nothing that only this machine has. */
export function sources(): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const all = status === 0 ? stdout.split('\0').filter((file) => file !== '' && existsSync(file)) : filesIn('.');
  return all.filter((file) => !NOT_OURS.test(file) && !NOT_TO_BUILD.test(file)).sort();
}
