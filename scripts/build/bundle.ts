import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { spareProofs } from './spareProofs';

/**
 * Bundles a module for use inside a page: a script that leaves the module's exports in the global `name`. `file` is
 * relative to the project's root; `minified` as in the built extension. Built anew on every call, in memory: it takes less than checking whether it has to be.
 */
export async function bundlePageScript(file: string, name: string, written: 'plain' | 'minified' = 'plain'): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    plugins: [spareProofs()],
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: written === 'minified',
      target: 'chrome120',
      lib: { entry: join(root, file), formats: ['iife'], name },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`Nothing was built from ${file}.`);
  return chunk.code;
}
