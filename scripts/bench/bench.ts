import { readFileSync, writeFileSync } from 'node:fs';
import { openSession, type Session } from '../browsers/session';
import { explainPage } from './explain';
import { type Options, parseOptions, USAGE } from './options';
import { listChanges, listErrors, listWorst, listWrong, type Row, table } from './report';
import { type Corpus, readCorpus, runEverybody, runLede, scoreAll } from './runCorpus';
import type { PageScore } from './score';
import { summarize } from './summary';

/** Of three runs after a warm-up the median is taken; one run, cold, is enough where only the text counts. */
const TIMED_RUNS = 3;

/** One line of what `--json` writes. */
type ScoreLine = PageScore & { readonly corpus: string };

export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return 2;
  }
  const session = await openSession('scripts/bench/contenders.ts');
  try {
    const lines: ScoreLine[] = [];
    for (const corpus of options.folders.map(readCorpus)) {
      if (options.page !== undefined) await explainPage(corpus, options.page, session);
      else lines.push(...(await measureCorpus(corpus, options, session)).map((score) => ({ corpus: corpus.name, ...score })));
    }
    if (options.json !== undefined) writeFileSync(options.json, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  } finally {
    await session.close();
  }
  return 0;
}

/** Prints a corpus's table and lists, and gives Lede's figures for each page. */
async function measureCorpus(corpus: Corpus, options: Options, session: Session): Promise<PageScore[]> {
  const { onlyLede, untimed, worst, wrong, against } = options;
  const outputs = onlyLede ? await runLede(corpus, session) : await runEverybody(corpus, untimed ? 0 : TIMED_RUNS, session);
  const rows = [...outputs].map(([name, byId]): Row => ({ name, summary: summarize(scoreAll(corpus, byId)), timed: !untimed }));
  process.stdout.write(`\n${corpus.name}, ${corpus.pages.length} pages\n${table(rows)}\n`);
  const lede = outputs.get('Lede') ?? {};
  const scores = scoreAll(corpus, lede);
  process.stdout.write(listErrors(scores));
  if (worst > 0) process.stdout.write(listWorst(corpus.pages, { scores, outputs: lede, count: worst }));
  if (wrong !== undefined) process.stdout.write(listWrong(corpus.pages, { scores, outputs: lede, fact: wrong }));
  if (against !== undefined) process.stdout.write(listChanges(readScores(against, corpus.name), scores));
  return scores;
}

const readScores = (file: string, corpus: string): ScoreLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ScoreLine)
    .filter((line) => line.corpus === corpus);
