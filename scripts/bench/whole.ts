import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSession } from '../browsers/session';
import { addressOf, readManifest, readPage } from '../cli/corpus';

const USAGE = 'Usage: npm run bench:whole -- <corpus folder>… --out FILE [--against FILE]';

/** Pages to name; more are only counted. */
const MAX_NAMED = 40;

type Result = Readonly<Record<string, unknown>>;

/** Writes all that the engine says of every page of corpora, a line a page, and tells which pages differ from an earlier file. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, against: { type: 'string' } },
  });
  if (!values.out || positionals.length === 0 || (values.against && !existsSync(values.against))) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const results = await readAll(positionals);
  writeFileSync(values.out, [...results].map(([id, result]) => `${JSON.stringify({ id, result })}\n`).join(''));
  if (values.against) process.stdout.write(compare(results, readResults(values.against)));
  return 0;
}

async function readAll(folders: readonly string[]): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const session = await openSession('scripts/bench/wholePage.ts');
  for (const folder of folders) {
    const manifest = join(folder, 'manifest.jsonl');
    for (const page of readManifest(manifest)) {
      const source = { html: readPage(manifest, page), url: addressOf(page) };
      const result = await session.call<Result>('whole', source).catch((error: unknown) => ({ error: String(error).split('\n')[0] }));
      results.set(`${basename(folder)}/${page.id}`, result);
    }
  }
  await session.close();
  return results;
}

function readResults(file: string): Map<string, Result> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as { id: string; result: Result }).map(({ id, result }) => [id, result]));
}

/** A line a page that differs, with the fields that do. */
function compare(now: ReadonlyMap<string, Result>, before: ReadonlyMap<string, Result>): string {
  const both = [...now].filter(([id]) => before.has(id));
  const changed = both.flatMap(([id, result]) => {
    const fields = differing(result, before.get(id) ?? {});
    return fields.length > 0 ? [`  ${id}: ${fields.join(', ')}`] : [];
  });
  return [`${changed.length} of ${both.length} pages differ`, ...changed.slice(0, MAX_NAMED), ''].join('\n');
}

const differing = (one: Result, other: Result): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
