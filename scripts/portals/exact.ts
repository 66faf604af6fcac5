import { join } from 'node:path';
import type { CorpusPage } from '../cli/corpus';
import { readManifest, readPage } from '../cli/corpus';
import { inOrder } from '../node/inOrder';
import { openEngine } from './engine';
import { judge, type Verdict } from './judge';
import type { Truth } from './render/page';

interface Judged {
  readonly id: string;
  readonly lang: string;
  readonly families: readonly string[];
  readonly verdict: Verdict;
}

type Line = CorpusPage & { readonly families: readonly string[]; readonly truth: Partial<Truth> };

const WORST = 20;

/** `npm run portals:exact -- <folder>…`: how exact the engine is on the pages that `npm run portals` wrote. */
export async function main(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) {
    process.stderr.write('npm run portals:exact -- <folder>…\n');
    return 2;
  }
  for (const folder of folders) {
    const judged = await judgeFolder(folder);
    process.stdout.write(`\n${folder}\n${table(judged)}\n${listWorst(judged)}`);
  }
  return 0;
}

async function judgeFolder(folder: string): Promise<Judged[]> {
  const manifest = join(folder, 'manifest.jsonl');
  const engine = await openEngine();
  const judged: Judged[] = [];
  try {
    const judgePage = async (page: Line): Promise<Judged> => {
      const { id, lang = '', families, truth } = page;
      const extraction = await engine.run({ html: readPage(manifest, page), url: page.url ?? '' });
      return { id, lang, families, verdict: judge({ ...truth, text: truth.text ?? '' }, extraction) };
    };
    for await (const page of inOrder(readManifest(manifest) as Line[], engine.atOnce, judgePage)) judged.push(page);
  } finally {
    await engine.close();
  }
  return judged;
}

const COLUMNS = ['exact', 'leaking', 'losing', 'refused'] as const;
const FACTS = ['source', 'via', 'date', 'title'] as const;

const HEAD = `${'family'.padEnd(28)}pages  ${COLUMNS.join('  ')}     F1  ${FACTS.map((fact) => fact.padStart(9)).join('')}`;

/** One line for all pages, then one a family, the least exact first. */
function table(judged: readonly Judged[]): string {
  const groups = new Map<string, Judged[]>();
  for (const page of judged) {
    for (const family of [...page.families, `lang:${page.lang}`]) groups.set(family, [...(groups.get(family) ?? []), page]);
  }
  const exactness = (pages: readonly Judged[]): number => pages.filter(({ verdict }) => verdict.exact).length / pages.length;
  const sorted = [...groups].toSorted(([, one], [, other]) => exactness(one) - exactness(other));
  return [HEAD, row('all', judged), ...sorted.map(([family, pages]) => row(family, pages))].join('\n');
}

function row(name: string, pages: readonly Judged[]): string {
  const verdicts = pages.map(({ verdict }) => verdict);
  const counts = COLUMNS.map((column) => String(verdicts.filter((verdict) => verdict[column]).length).padStart(column.length));
  const facts = FACTS.map((fact) => {
    const told = verdicts.flatMap((verdict) => verdict[fact] ?? []);
    return `${told.filter(Boolean).length}/${told.length}`.padStart(9);
  });
  const mean = verdicts.reduce((sum, verdict) => sum + verdict.f1, 0) / verdicts.length;
  return `${name.padEnd(28)}${String(pages.length).padStart(5)}  ${counts.join('  ')}  ${mean.toFixed(3)}  ${facts.join('')}`;
}

function listWorst(judged: readonly Judged[]): string {
  const failing = judged.filter(({ verdict }) => !verdict.exact).toSorted((one, other) => one.verdict.f1 - other.verdict.f1);
  const lines = failing.slice(0, WORST).map(({ id, verdict, families }) => `${id}  F1 ${verdict.f1.toFixed(3)}  ${families.join(' ')}\n`);
  return `\nThe worst:\n${lines.join('')}`;
}
