import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addressOf, type CorpusPage, readManifest, readPage } from '../../scripts/corpus';
import { openSession, type Session } from '../../scripts/session';
import type { Name, Task } from './contenders';
import { explainPage } from './explain';
import { listWorst, type Row, table } from './report';
import { type Output, type PageScore, scorePage, summarize } from './score';

const USAGE = 'Usage: npm run bench -- <corpus folder>… [--only lede] [--untimed] [--worst N] [--page ID] [--json FILE]';

/** Of three runs after a warm-up the median is taken; one run, cold, is enough where only the text counts. */
const TIMED_RUNS = 3;

const PEERS: readonly Name[] = ['Readability', 'Readability+DOMPurify', 'Defuddle'];

interface Options {
  readonly folders: readonly string[];
  /** Leave the peers at what they gave last time, and do not time. */
  readonly onlyLede: boolean;
  /** Run everybody once: three times as fast, for those who look at the text only. */
  readonly untimed: boolean;
  readonly worst: number;
  readonly page?: string;
  readonly json?: string;
}

interface Corpus {
  readonly folder: string;
  readonly manifest: string;
  readonly pages: readonly CorpusPage[];
}

export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return 2;
  }
  const session = await openSession('tests/bench/contenders.ts');
  try {
    for (const folder of options.folders) {
      const manifest = join(folder, 'manifest.jsonl');
      const corpus = { folder, manifest, pages: readManifest(manifest) };
      if (options.page !== undefined) await explainPage(corpus, options.page, session);
      else await measureCorpus(corpus, options, session);
    }
  } finally {
    await session.close();
  }
  return 0;
}

function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      worst: { type: 'string' },
      page: { type: 'string' },
      json: { type: 'string' },
      untimed: { type: 'boolean', default: false },
    },
  });
  const { only, worst = '0', page, json, untimed } = values;
  if (positionals.length === 0) throw new Error('Which corpus? Name a folder with a manifest.jsonl.');
  const missing = positionals.find((folder) => !existsSync(join(folder, 'manifest.jsonl')));
  if (missing !== undefined) throw new Error(`${missing} has no manifest.jsonl.`);
  if (only !== undefined && only !== 'lede') throw new Error('--only takes lede.');
  if (!/^\d+$/.test(worst)) throw new Error('--worst takes a number.');
  return {
    folders: positionals,
    onlyLede: only === 'lede',
    untimed: untimed || only === 'lede',
    worst: Number(worst),
    ...(page !== undefined && { page }),
    ...(json !== undefined && { json }),
  };
}

async function measureCorpus(corpus: Corpus, options: Options, session: Session): Promise<void> {
  const outputs = options.onlyLede ? await runLede(corpus, session) : await runEverybody(corpus, options.untimed ? 0 : TIMED_RUNS, session);
  const rows = [...outputs].map(([name, byId]): Row => ({ name, summary: summarize(scoreAll(corpus, byId)), timed: !options.untimed }));
  process.stdout.write(`\n${basename(corpus.folder)}, ${corpus.pages.length} pages\n${table(rows)}\n`);
  const lede = outputs.get('Lede') ?? {};
  const scores = scoreAll(corpus, lede);
  if (options.worst > 0) process.stdout.write(listWorst(corpus.pages, { scores, outputs: lede, count: options.worst }));
  if (options.json !== undefined) writeFileSync(options.json, scores.map((score) => `${JSON.stringify(score)}\n`).join(''));
}

type Outputs = ReadonlyMap<Name, Record<string, Output>>;

/** Lede once, without timing, beside what the peers gave last time. */
async function runLede(corpus: Corpus, session: Session): Promise<Outputs> {
  const lede = await runAll({ corpus, names: ['Lede'], timedRuns: 0 }, session);
  const peers = PEERS.flatMap((name) => {
    const cached = readCache(corpus, name);
    return cached ? [[name, cached] as const] : [];
  });
  return new Map([...lede, ...peers]);
}

async function runEverybody(corpus: Corpus, timedRuns: number, session: Session): Promise<Outputs> {
  const outputs = await runAll({ corpus, names: ['Lede', ...PEERS], timedRuns }, session);
  for (const name of PEERS) writeCache(corpus, name, outputs.get(name) ?? {});
  return outputs;
}

const scoreAll = (corpus: Corpus, outputs: Record<string, Output>): PageScore[] =>
  corpus.pages.map(({ id, truth }) => scorePage(id, truth, outputs[id] ?? NOTHING));

const NOTHING: Output = { title: '', authors: [], text: '', ms: 0, error: 'not run' };

interface Run {
  readonly corpus: Corpus;
  readonly names: readonly Name[];
  readonly timedRuns: number;
}

async function runAll({ corpus, names, timedRuns }: Run, session: Session): Promise<Outputs> {
  const outputs = new Map(names.map((name): [Name, Record<string, Output>] => [name, {}]));
  for (const [index, page] of corpus.pages.entries()) {
    const task: Task = { names, html: readPage(corpus.manifest, page), url: addressOf(page), timedRuns };
    const results = await session
      .call<Output[]>('run', task)
      .catch((error: Error) => names.map(() => ({ ...NOTHING, error: error.message })));
    for (const [at, byId] of [...outputs.values()].entries()) byId[page.id] = results[at] ?? NOTHING;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${index + 1} of ${corpus.pages.length}  ${page.id}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return outputs;
}

/** A peer's answers change with its version and with the pages, not from one working hour to the next. */
function cacheFile(corpus: Corpus, name: Name): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const parts = [
    name,
    readFileSync(corpus.manifest),
    readFileSync(join(root, 'package-lock.json')),
    readFileSync(join(root, 'tests/bench/contenders.ts')),
  ];
  const hash = parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');
  return join(root, 'node_modules/.cache/lede-bench', `${basename(corpus.folder)}-${name}-${hash.slice(0, 16)}.json`);
}

function readCache(corpus: Corpus, name: Name): Record<string, Output> | undefined {
  const file = cacheFile(corpus, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Output>) : undefined;
}

function writeCache(corpus: Corpus, name: Name, outputs: Record<string, Output>): void {
  const file = cacheFile(corpus, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(outputs));
}
