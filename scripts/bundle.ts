import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/**
 * Bundles one of `scripts/page/` for use inside a page: a script that leaves the module's exports in the global `name`.
 * Built anew on every call, in memory: it takes less than checking whether it has to be.
 */
export async function bundlePageScript(file: string, name: string): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry: fileURLToPath(new URL(`./page/${file}`, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`Nothing was built from ${file}.`);
  return chunk.code;
}
