import { addressOf, type CorpusPage, readPage } from '../cli/corpus';
import type { Session } from '../browsers/session';
import type { ExplainedBlock, Explanation } from '../cli/page/explain';
import { f1, scorePage, truthText } from './score';
import { strangeLines } from './report';
import type { Corpus } from './runCorpus';

const LINE_CHARS = 150;

/**
 * Prints one page block by block against its truth. In front of each: nothing where it is rightly kept, `+` where it
 * leaks, `-` with the rule where it is lost, `·` with the rule where it was rightly set aside; `?` marks truth that
 * stands in no block.
 */
export async function explainPage({ manifest, pages }: Corpus, id: string, session: Session): Promise<void> {
  const page = pages.find((each) => each.id === id);
  if (!page) {
    process.stderr.write(`No page ${id} in ${manifest}.\n`);
    return;
  }
  const explanation = await session.call<Explanation>('explainSource', { html: readPage(manifest, page), url: addressOf(page) });
  process.stdout.write(`${headOf(page, explanation)}\n${linesOf(page, explanation).join('\n')}\n`);
}

function headOf({ id, url, truth }: CorpusPage, { title, authors, date, text, reason }: Explanation): string {
  const { shingles } = scorePage(id, truth, { title, authors, ...(date && { date }), text, ms: 0 });
  return [
    `${id}  ${url ?? ''}`,
    `title    ${title}${truth.title === undefined || truth.title === title ? '' : `   (truth: ${truth.title})`}`,
    `authors  ${authors.join(', ')}   (truth: ${truth.authors?.join(', ') ?? 'unknown'})`,
    `date     ${date ?? ''}   (truth: ${truth.date ?? 'unknown'})`,
    reason ? `refused  ${reason}` : '',
    shingles
      ? `text     F1 ${f1(shingles).toFixed(3)}  leaks ${shingles.extra}  loses ${shingles.missed}  of ${shingles.both + shingles.missed} shingles`
      : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf({ truth }: CorpusPage, { blocks, text }: Explanation): string[] {
  const wanted = truthText(truth) ?? truth.with?.join('\n') ?? '';
  const strange = new Set(blocks.flatMap((block) => strangeLines(block.text.replaceAll('\n', ' '), wanted)));
  const lines = blocks.map((block) => lineOf(block, !strange.has(block.text.replaceAll('\n', ' '))));
  const everything = blocks.map((block) => block.text).join('\n');
  const unseen = strangeLines(wanted, everything).map(
    (line) => `? ${strangeLines(line, text).length > 0 ? 'lost' : 'kept'}, stands in no block: ${line.slice(0, LINE_CHARS)}`,
  );
  return [...lines, ...unseen];
}

function lineOf({ tag, text, rule }: ExplainedBlock, wanted: boolean): string {
  const sign = rule === '' ? (wanted ? ' ' : '+') : wanted ? '-' : '·';
  return `${sign} ${rule.padEnd(24)} ${tag.padEnd(10)} ${text.replaceAll('\n', ' ⏎ ').slice(0, LINE_CHARS)}`;
}
