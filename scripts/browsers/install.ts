import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs an installer; its own words go to standard error, so that a command's result stays alone on standard output. */
export function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs packages of the distribution, where it is a Debian and we may. */
export function installPackages(...names: readonly string[]): void {
  if (!isRoot() || !isDebian()) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names]);
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * The program that the first of these environment variables with a value names, else the first of `places` that is there.
 * @throws where a variable names a file that does not exist: to fall back in silence would test the wrong browser.
 */
export function findProgram(variables: readonly string[], places: readonly string[]): string | undefined {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist.`);
    return path;
  }
  return places.find((path) => existsSync(path));
}
