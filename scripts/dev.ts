import { createServer } from 'wxt';
import { ensureBrowser } from './browsers/browser';
import { ensureFirefox } from './browsers/firefox';
import { isRoot } from './browsers/install';
import { hasScreen } from './browsers/screen';

/** Runs the extension in a browser of its own, `firefox` or else Chromium, and loads it anew whenever a file is saved. */
export async function main([name]: readonly string[]): Promise<number> {
  const browser = name === 'firefox' ? 'firefox' : 'chrome';
  const server = await createServer({ browser, webExt: hasScreen() ? windowOf(browser) : { disabled: true } });
  await server.start();
  process.stdout.write('Ctrl+C ends it.\n');
  return await new Promise(() => undefined);
}

/** Chromium has no sandbox for root. */
function windowOf(browser: 'chrome' | 'firefox') {
  if (browser === 'chrome') return { binaries: { chrome: ensureBrowser() }, chromiumArgs: isRoot() ? ['--no-sandbox'] : [] };
  const firefox = ensureFirefox();
  return firefox ? { binaries: { firefox } } : { disabled: true };
}
