import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BiDi, startBiDi } from './bidi';
import { findProgram, installPackages } from './install';

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
  darwin: ['Firefox', 'Firefox Developer Edition'].map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((variable) => join(process.env[variable] ?? 'C:\\', 'Mozilla Firefox\\firefox.exe')),
};

const find = (): string | undefined => findProgram(['LEDE_FIREFOX'], USUAL_PLACES[process.platform] ?? []);

/**
 * The path of Firefox: the one that LEDE_FIREFOX names, else where it usually is, else the distribution's package,
 * installed now. Nothing where it can't be had.
 */
export function ensureFirefox(): string | undefined {
  const found = find();
  if (found) return found;
  process.stderr.write('No Firefox found, installing one.\n');
  installPackages('firefox-esr');
  return find();
}

type Prefs = Readonly<Record<string, boolean | number | string>>;

/** A browser that asks, fetches and reports nothing of its own accord, and reaches nothing but what a test shows it. */
const QUIET: Prefs = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'intl.locale.requested': 'en-US',
  // A proxy that is not there: what no test answers goes nowhere.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'remote.active-protocols': 1,
};

/**
 * Starts a headless Firefox with a fresh profile, which is gone with it.
 * @throws where there is no Firefox.
 */
export async function startFirefox(prefs: Prefs): Promise<BiDi> {
  const program = ensureFirefox();
  if (!program) throw new Error('No Firefox found: install it, or set LEDE_FIREFOX to the path of one.');
  const profile = mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  // What is saved goes with the profile, and into nobody's folder.
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': join(profile, 'downloads') };
  const lines = Object.entries({ ...QUIET, ...saving, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const bidi = await startBiDi(program, profile);
  const close = async (): Promise<void> => {
    await bidi.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  return { ...bidi, close };
}
