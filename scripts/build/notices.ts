import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shipped with the extension, which holds these packages' code: their licences ask for it. */
export const NOTICES = 'public/notices.txt';

/** Development's own, of which a part goes into the build all the same. */
const ALSO_BUILT_IN = ['wxt'];

/** Asked for by what runs on Node alone: nothing of it is in the build. */
const NOT_BUILT_IN = ['@mixmark-io/domino'];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/** Writes the notices anew; for after a dependency has changed. */
export async function main(): Promise<number> {
  const notices = makeNotices();
  writeFileSync(NOTICES, notices);
  process.stdout.write(`${NOTICES}: ${notices.match(/^={8,}$/gm)?.length ?? 0} packages\n`);
  return 0;
}

/** Name, version, licence and its text of every package of the lock file that the build holds code of. */
export function makeNotices(): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };
  const parts = Object.entries(packages)
    .filter(([path, locked]) => isBuiltIn(path, locked))
    .map(([path, { version, license }]) => {
      const title = `${path.replace(/^.*node_modules\//, '')} ${version}, ${license ?? licenceIn(path)}`;
      return `${title}\n${'='.repeat(Math.max(8, title.length))}\n\n${licenceText(path)}\n`;
    });
  return ['Lede is under the MIT licence. It holds code of others:\n', ...parts].join('\n');
}

function isBuiltIn(path: string, { dev, optional, peer }: Locked): boolean {
  const name = path.replace(/^node_modules\//, '');
  if (ALSO_BUILT_IN.includes(name)) return true;
  return path !== '' && !dev && !optional && !peer && !NOT_BUILT_IN.includes(name);
}

const licenceIn = (path: string): string =>
  (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { license?: string }).license ?? 'see below';

/** The licence's text as the package has it; a package without one is named with its licence alone. */
function licenceText(path: string): string {
  const file = existsSync(path) ? readdirSync(path).find((name) => /^(?:licen[cs]e|copying)/i.test(name)) : undefined;
  return file ? readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim() : '(The package has no text of it.)';
}
