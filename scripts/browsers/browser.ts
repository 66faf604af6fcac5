import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { findProgram, installPackages, isRoot, run } from './install';

/** Where Chrome, Chromium and Edge are put by their installers, in order of preference. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => join(process.env[variable] ?? 'C:\\', path),
    ),
  ),
};

const VARIABLES = ['LEDE_BROWSER', 'CHROMIUM_PATH'];

const ADVICE = 'No browser found: install Chrome or Chromium, or set LEDE_BROWSER to the path of one.';

/**
 * The path of a Chromium: the one named in LEDE_BROWSER or CHROMIUM_PATH, else Chrome, Chromium or Edge where they
 * usually are, else Playwright's own.
 * @throws where a variable names a file that does not exist: to fall back in silence would test the wrong browser.
 */
function findBrowser(): string | undefined {
  return findProgram(VARIABLES, [...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()]);
}

/**
 * The path of a Chromium, installed first where there is none: Playwright's download, else the distribution's package.
 * @throws with one sentence that says what to install.
 */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installBrowser();
  if (!found) throw new Error(ADVICE);
  return found;
}

/** What `launch` and `launchPersistentContext` need on this machine: the browser, and no sandbox for root, for whom Chromium has none. */
export function launchOptions(): LaunchOptions {
  return { executablePath: ensureBrowser(), headless: true, chromiumSandbox: !(process.platform === 'linux' && isRoot()) };
}

function installBrowser(): string | undefined {
  process.stderr.write('No browser found, installing one.\n');
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
  const downloaded = run(process.execPath, [cli, 'install', 'chromium']);
  if (downloaded && process.platform === 'linux' && isRoot()) run(process.execPath, [cli, 'install-deps', 'chromium']);
  if (!downloaded) installPackages('chromium', 'fonts-liberation');
  return findBrowser();
}
