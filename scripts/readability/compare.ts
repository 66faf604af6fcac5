import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSession, type Session } from '../browsers/session';
import { addressOf, readManifest, readPage } from '../cli/corpus';
import type { CompareTask, Comparison, Place } from './page';

const USAGE = 'npm run compare:readability -- <corpus folder>… [--mutants N] [--seed N]';

const TEST_PAGES = fileURLToPath(new URL('../../tests/pages', import.meta.url));

interface Case {
  readonly name: string;
  readonly task: () => CompareTask;
}

/**
 * Holds what Lede's plain objects read of every page against what Readability as it ships reads: of the corpora, of the test
 * pages, and of `--mutants` test pages changed at random. Fails where a single text differs.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { mutants: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  });
  if (!/^\d+$/.test(values.mutants) || !/^\d+$/.test(values.seed)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const pages = testPages();
  const session = await openSession('scripts/readability/page.ts');
  try {
    let differing = 0;
    for (const folder of positionals) differing += await compareAll(folder, corpusPages(folder), session);
    differing += await compareAll('tests/pages', pages, session);
    differing += await compareAll('mutants', mutants(pages, Number(values.mutants), Number(values.seed)), session);
    return differing === 0 ? 0 : 1;
  } finally {
    await session.close();
  }
}

function testPages(): Case[] {
  return readdirSync(TEST_PAGES).map((name) => {
    const html = readFileSync(join(TEST_PAGES, name, 'source.html'), 'utf8');
    return { name, task: () => ({ html, url: `https://${name.replace('--', '/')}` }) };
  });
}

function corpusPages(folder: string): Case[] {
  const manifest = join(folder, 'manifest.jsonl');
  return readManifest(manifest).map((page) => ({
    name: page.id,
    task: () => ({ html: readPage(manifest, page), url: addressOf(page) }),
  }));
}

const mutants = (pages: readonly Case[], count: number, first: number): Case[] =>
  Array.from({ length: count }, (_, at) => first + at).flatMap((seed) => {
    const page = pages[seed % pages.length];
    return page ? [{ name: `${page.name} changed by ${seed}`, task: () => ({ ...page.task(), seed }) }] : [];
  });

/** How many of the pages differ. */
async function compareAll(name: string, cases: readonly Case[], session: Session): Promise<number> {
  let differing = 0;
  let unread = 0;
  let rewritten = 0;
  for (const page of cases) {
    const comparisons = await session.call<Comparison[]>('comparePage', page.task()).catch((error: Error) => error);
    if (comparisons instanceof Error) {
      unread++;
      print(`${page.name}: ${comparisons.message.split('\n')[0]}`);
      continue;
    }
    const different = comparisons.filter(({ differs }) => differs);
    if (comparisons.some(({ isRewritten }) => isRewritten)) rewritten++;
    if (different.length > 0) differing++;
    for (const comparison of different) printDifference(page.name, comparison);
  }
  print(`${name}: ${cases.length} pages, ${differing} differ, ${rewritten} written anew by Readability, ${unread} not compared`);
  return differing + unread;
}

function printDifference(name: string, { read, isRewritten, texts, missing, extra, threw }: Comparison): void {
  print(`${name} (${read}, ${texts} texts${isRewritten ? ', written anew' : ''})${threw ? ` threw ${threw}` : ''}`);
  for (const place of missing) print(`  - ${describe(place)}`);
  for (const place of extra) print(`  + ${describe(place)}`);
}

const describe = ({ text, path }: Place): string => `${text}  [${path}]`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
