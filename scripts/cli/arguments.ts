import { parseArgs } from 'node:util';

export const USAGE = `Usage:
  npm run --silent clean -- <file.html | URL> [--url URL] [--format text|markdown|html|json] [--explain]
  npm run --silent clean -- --manifest <folder>/manifest.jsonl --out results.jsonl`;

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

export type Format = (typeof FORMATS)[number];

export type CleanCommand =
  | { readonly kind: 'batch'; readonly manifest: string; readonly out: string }
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
    },
  });
  const { url, manifest, out, explain } = values;
  if (manifest !== undefined) {
    if (out === undefined) throw new Error('--manifest needs --out.');
    if (positionals.length > 0) throw new Error('Either a page or --manifest, not both.');
    return { kind: 'batch', manifest, out };
  }
  const [target, ...rest] = positionals;
  if (target === undefined) throw new Error('Which page? Name a file or a URL.');
  if (rest.length > 0) throw new Error('One page at a time.');
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new Error(`No format ${values.format}.`);
  if (url !== undefined && !isWebAddress(url)) throw new Error('--url needs an http or https address.');
  return { kind: 'page', target, format, explain, ...(url !== undefined && { url }) };
}

export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
