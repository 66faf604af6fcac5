import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE =
  'Usage: npm run bench -- <corpus folder>… [--only lede] [--untimed] [--worst N] [--wrong title|date|authors] [--page ID] [--json FILE] [--against FILE]';

export interface Options {
  readonly folders: readonly string[];
  /** Leave the peers at what they gave last time, and do not time. */
  readonly onlyLede: boolean;
  /** Run everybody once: three times as fast, for those who look at the text only. */
  readonly untimed: boolean;
  readonly worst: number;
  /** List the pages where this is not as the truth has it. */
  readonly wrong?: Fact;
  readonly page?: string;
  /** Where to write each page's figures. */
  readonly json?: string;
  /** What `json` wrote in an earlier run: the pages that changed since are listed. */
  readonly against?: string;
}

const FACTS = ['title', 'date', 'authors'] as const;

export type Fact = (typeof FACTS)[number];

/** @throws with one sentence where the arguments ask for nothing that can be done. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      untimed: { type: 'boolean', default: false },
      worst: { type: 'string', default: '0' },
      wrong: { type: 'string' },
      page: { type: 'string' },
      json: { type: 'string' },
      against: { type: 'string' },
    },
  });
  const { only, untimed, worst, page, json, against } = values;
  const wrong = FACTS.find((fact) => fact === values.wrong);
  if (positionals.length === 0) throw new Error('Which corpus? Name a folder with a manifest.jsonl.');
  const missing = [...positionals.map((folder) => join(folder, 'manifest.jsonl')), ...(against ? [against] : [])].find(
    (file) => !existsSync(file),
  );
  if (missing !== undefined) throw new Error(`No file ${missing}.`);
  if (only !== undefined && only !== 'lede') throw new Error('--only takes lede.');
  if (!/^\d+$/.test(worst)) throw new Error('--worst takes a number.');
  if (values.wrong !== undefined && wrong === undefined) throw new Error('--wrong takes title, date or authors.');
  return {
    folders: positionals,
    onlyLede: only === 'lede',
    untimed: untimed || only === 'lede',
    worst: Number(worst),
    ...(wrong !== undefined && { wrong }),
    ...(page !== undefined && { page }),
    ...(json !== undefined && { json }),
    ...(against !== undefined && { against }),
  };
}
