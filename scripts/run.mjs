// Node 20 reads no TypeScript. Vite, which builds the extension anyway, does: no second compiler for the scripts.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
