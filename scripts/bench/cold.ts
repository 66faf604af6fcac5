import { chromium } from '@playwright/test';
import { launchOptions } from '../browsers/browser';
import { bundlePageScript } from '../build/bundle';
import { addressOf, readPage } from '../cli/corpus';
import { quantile, sum } from './figures';
import type { Corpus } from './runCorpus';

/** Pages of each corpus: every one takes two browsers. */
const PAGES = 12;

/** The first run in a process, in ms. */
interface Cold {
  /** Until the script is compiled and its top level has run. */
  readonly load: number;
  /** From then to the article. */
  readonly first: number;
}

interface Task {
  readonly script: string;
  readonly html: string;
  readonly url: string;
}

/** Times Lede and naive, each on each page in a browser that has just been started; gives the rows of a table, its heads first. */
export async function timeCold(corpora: readonly Corpus[]): Promise<string[][]> {
  const lede = await bundlePageScript('scripts/bench/cold/lede.ts', 'cold', 'minified');
  const naive = await bundlePageScript('scripts/bench/cold/naive.ts', 'cold', 'minified');
  const rows: string[][] = [];
  for (const { name, manifest, pages } of corpora) {
    const pairs: Pair[] = [];
    const step = Math.max(1, Math.ceil(pages.length / PAGES));
    for (const page of pages.filter((_, index) => index % step === 0)) {
      const shown = { html: readPage(manifest, page), url: addressOf(page) };
      pairs.push([await readFirst({ script: lede, ...shown }), await readFirst({ script: naive, ...shown })]);
    }
    rows.push([`${name} (${pairs.length})`, ...cellsOf(pairs)]);
  }
  return [['first run', 'total / naive', 'ms p50', 'of it load', 'naive p50', 'of it load'], ...rows];
}

async function readFirst(task: Task): Promise<Cold> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    return await page.evaluate(readHere, task);
  } finally {
    await browser.close();
  }
}

/** Runs inside the browser. */
function readHere({ script, html, url }: Task): Cold {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const el = document.createElement('script');
  el.textContent = script;
  document.head.append(el);
  const loaded = performance.now();
  (globalThis as unknown as { cold: { read(doc: Document, url: string): unknown } }).cold.read(doc, url);
  return { load: loaded - start, first: performance.now() - loaded };
}

type Pair = readonly [lede: Cold, naive: Cold];

const whole = ({ load, first }: Cold): number => load + first;

/** The ratio of the sums; behind it, those of the pages a tenth from the lowest and from the highest. */
function cellsOf(pairs: readonly Pair[]): string[] {
  const sorted = (of: (pair: Pair) => number): number[] => pairs.map(of).sort((a, b) => a - b);
  const total = sum(pairs.map(([lede]) => whole(lede))) / sum(pairs.map(([, naive]) => whole(naive)));
  const ratios = sorted(([lede, naive]) => whole(lede) / whole(naive));
  const [low, high] = [0.1, 0.9].map((q) => quantile(ratios, q).toFixed(2));
  const times = [
    sorted(([lede]) => whole(lede)),
    sorted(([lede]) => lede.load),
    sorted(([, naive]) => whole(naive)),
    sorted(([, naive]) => naive.load),
  ];
  return [`${total.toFixed(2)} (${low}–${high})`, ...times.map((each) => quantile(each, 0.5).toFixed(0))];
}
