import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSession } from '../browsers/session';
import { inOrder } from '../node/inOrder';
import { openNodeSession } from '../node/session';
import { addressOf, type CorpusPage, readManifest, readPage } from '../cli/corpus';

const USAGE = 'Usage: npm run bench:whole -- <corpus folder>… --out FILE [--against FILE] [--engine node|browser]';

/** Pages to name; more are only counted. */
const MAX_NAMED = 40;

type Result = Readonly<Record<string, unknown>>;

/** Writes all that the engine says of every page of corpora, a line a page, and tells which pages differ from an earlier file. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, against: { type: 'string' }, engine: { type: 'string', default: 'node' } },
  });
  if (!values.out || positionals.length === 0 || (values.against && !existsSync(values.against))) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const results = await readAll(positionals, values.engine === 'browser' ? 'browser' : 'node');
  writeFileSync(values.out, [...results].map(([id, result]) => `${JSON.stringify({ id, result })}\n`).join(''));
  if (values.against) process.stdout.write(compare(results, readResults(values.against)));
  return 0;
}

const OPEN = {
  node: () => openNodeSession('scripts/node/wholePage.ts'),
  browser: async () => ({ ...(await openSession('scripts/bench/wholePage.ts')), atOnce: 1 }),
};

async function readAll(folders: readonly string[], engine: keyof typeof OPEN): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const session = await OPEN[engine]();
  for (const folder of folders) {
    const manifest = join(folder, 'manifest.jsonl');
    const read = async (page: CorpusPage): Promise<readonly [string, Result]> => {
      const source = { html: readPage(manifest, page), url: addressOf(page) };
      const result = await session.call<Result>('whole', source).catch((error: unknown) => ({ error: String(error).split('\n')[0] }));
      return [`${basename(folder)}/${page.id}`, result];
    };
    for await (const [id, result] of inOrder(readManifest(manifest), session.atOnce, read)) results.set(id, result);
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

/** Markup is told in a browser alone. */
const differing = (one: Result, other: Result): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => field !== 'html' || (field in one && field in other))
    .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
