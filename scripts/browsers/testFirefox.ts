import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'wxt';
import { ensureFirefox } from './firefox';

const CONFIG = 'tests/firefox/playwright.config.ts';

/** What needs no browser, only what was built for it. */
const WITHOUT_FIREFOX = ['lint', 'manifest', 'sources'];

const NOT_RUN = `
NOT RUN: the tests in a real Firefox, since there is none here and none could be installed.
Everything else was. Install Firefox (on Debian: apt-get install firefox-esr), or set LEDE_FIREFOX to the path of one,
then: npm run test:firefox
`;

/**
 * Builds the extension for Firefox and tests it there. Where there is no Firefox says so, and tests what can be; that
 * counts as passed, unless LEDE_FIREFOX_REQUIRED is set.
 */
export async function main(args: readonly string[]): Promise<number> {
  await build({ browser: 'firefox', mode: 'production' });
  const program = ensureFirefox();
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
  const wanted = program ? args : WITHOUT_FIREFOX;
  const { status } = spawnSync(process.execPath, [cli, 'test', '-c', CONFIG, ...wanted], { stdio: 'inherit' });
  if (program) return status ?? 1;
  process.stderr.write(NOT_RUN);
  return process.env['LEDE_FIREFOX_REQUIRED'] ? 1 : (status ?? 1);
}
