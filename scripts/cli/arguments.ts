import { parseArgs } from 'node:util';

export const USAGE = `Usage:
  npm run --silent clean -- <file.html | URL> [--url URL] [--format text|markdown|html|json] [--explain]
  npm run --silent clean -- --manifest <folder>/manifest.jsonl --out results.jsonl [--engine node|browser]`;

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

export type Format = (typeof FORMATS)[number];

const ENGINES = ['node', 'browser'] as const;

/** Where the pages of a batch are parsed and cleaned. */
export type Engine = (typeof ENGINES)[number];

export type CleanCommand =
  | { readonly kind: 'batch'; readonly manifest: string; readonly out: string; readonly engine: Engine }
  | { readonly kind: 'page'; readonly target: string; readonly url?: string; readonly format: Format; readonly explain: boolean };

/** @throws with one sentence where the arguments ask for nothing that can be done. */
export function parseCleanCommand(args: readonly string[]): CleanCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      format: { type: 'string', default: 'text' },
      explain: { type: 'boolean', default: false },
      manifest: { type: 'string' },
      out: { type: 'string' },
      engine: { type: 'string' },
    },
  });
  const { url, manifest, out, explain } = values;
  if (manifest !== undefined) {
    if (out === undefined) throw new Error('--manifest needs --out.');
    if (positionals.length > 0) throw new Error('Either a page or --manifest, not both.');
    const engine = ENGINES.find((name) => name === (values.engine ?? 'node'));
    if (!engine) throw new Error(`No engine ${values.engine}.`);
    return { kind: 'batch', manifest, out, engine };
  }
  if (values.engine !== undefined) throw new Error('--engine is for --manifest: a page alone is shown, styles and all, in a browser.');
  const [target, ...rest] = positionals;
  if (target === undefined) throw new Error('Which page? Name a file or a URL.');
  if (rest.length > 0) throw new Error('One page at a time.');
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new Error(`No format ${values.format}.`);
  if (url !== undefined && !isWebAddress(url)) throw new Error('--url needs an http or https address.');
  return { kind: 'page', target, format, explain, ...(url !== undefined && { url }) };
}

export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
