import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type DrawOptions, drawPage } from './drawPage';
import { familiesOf } from './families';
import type { PortalPage } from './render/page';
import { stockFromCorpus } from './stock/corpus';
import { ownStock } from './stock/own';

const USAGE = `npm run portals -- --seeds 0-299 [--stock <corpus folder>] [--leave-out family,…] [--only family,…] --out <folder>\n`;

/** Writes portal pages drawn from seeds as a corpus: what they say is known exactly. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      stock: { type: 'string' },
      out: { type: 'string' },
      'leave-out': { type: 'string' },
      only: { type: 'string' },
    },
  });
  const seeds = parseSeeds(values.seeds ?? '');
  if (seeds.length === 0 || values.out === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const stock = values.stock === undefined ? ownStock() : stockFromCorpus(values.stock);
  const options: DrawOptions = { leaveOut: values['leave-out']?.split(',') ?? [], only: values.only?.split(',') ?? [] };
  mkdirSync(join(values.out, 'pages'), { recursive: true });
  const lines = seeds.map((seed) => {
    const page = drawPage(seed, stock, options);
    const html = `pages/portal-${seed}.html.gz`;
    writeFileSync(join(values.out ?? '', html), gzipSync(page.html));
    return JSON.stringify(toLine(page, { id: `portal-${seed}`, html }));
  });
  writeFileSync(join(values.out, 'manifest.jsonl'), `${lines.join('\n')}\n`);
  process.stdout.write(`${lines.length} pages in ${values.out}\n`);
  return 0;
}

/** `7` or `0-299`. */
function parseSeeds(text: string): number[] {
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (first === undefined) return [];
  return Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, at) => Number(first) + at);
}

/** A page that has no story names what is not to be read as one. */
function toLine({ url, lang, topic, layout, truth }: PortalPage, file: { readonly id: string; readonly html: string }): unknown {
  const { cards, text, ...rest } = truth;
  return {
    ...file,
    url,
    lang,
    domain: topic,
    truth: text === '' ? { ...rest, without: cards.filter((card) => card.length > 20) } : { text, ...rest },
    cards,
    families: familiesOf(layout),
    layout,
  };
}
