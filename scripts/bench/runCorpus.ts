import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, type CorpusPage, readManifest, readPage } from '../cli/corpus';
import type { Session } from '../browsers/session';
import type { Name, Task } from './contenders';
import { type Output, type PageScore, scorePage } from './score';

export interface Corpus {
  readonly name: string;
  readonly manifest: string;
  readonly pages: readonly CorpusPage[];
}

/** What each extractor gave, by page. */
export type Outputs = ReadonlyMap<Name, Readonly<Record<string, Output>>>;

const PEERS: readonly Name[] = ['Readability', 'Readability+DOMPurify', 'Defuddle'];

const NOTHING: Output = { title: '', authors: [], text: '', ms: 0, error: 'not run' };

export function readCorpus(folder: string): Corpus {
  const manifest = join(folder, 'manifest.jsonl');
  return { name: basename(folder), manifest, pages: readManifest(manifest) };
}

export const scoreAll = (corpus: Corpus, outputs: Readonly<Record<string, Output>> = {}): PageScore[] =>
  corpus.pages.map(({ id, truth }) => scorePage(id, truth, outputs[id] ?? NOTHING));

/** Lede once, without timing, beside what the peers gave last time. */
export async function runLede(corpus: Corpus, session: Session): Promise<Outputs> {
  const lede = await runAll({ corpus, names: ['Lede'], timedRuns: 0 }, session);
  const peers = PEERS.flatMap((name) => {
    const file = cacheFile(corpus, name);
    return existsSync(file) ? [[name, JSON.parse(readFileSync(file, 'utf8')) as Record<string, Output>] as const] : [];
  });
  return new Map([...lede, ...peers]);
}

export async function runEverybody(corpus: Corpus, timedRuns: number, session: Session): Promise<Outputs> {
  const outputs = await runAll({ corpus, names: ['Lede', ...PEERS], timedRuns }, session);
  for (const name of PEERS) {
    const file = cacheFile(corpus, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, JSON.stringify(outputs.get(name)));
  }
  return outputs;
}

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

/** A peer's answers change with its version, with how it is asked and with the pages, not from one working hour to the next. */
function cacheFile(corpus: Corpus, name: Name): string {
  const versions = ['@mozilla/readability', 'dompurify', 'defuddle'].map(versionOf);
  const runner = readFileSync(fileURLToPath(new URL('./contenders.ts', import.meta.url)));
  const parts = [name, ...versions, runner, readFileSync(corpus.manifest)];
  const hash = parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');
  return join(tmpdir(), 'lede-bench', `${corpus.name}-${name}-${hash.slice(0, 16)}.json`);
}

function versionOf(name: string): string {
  const root = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.find((folder) => existsSync(join(folder, name)));
  const { version } = JSON.parse(readFileSync(join(root ?? '', name, 'package.json'), 'utf8')) as { version: string };
  return version;
}
