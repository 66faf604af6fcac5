import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { addressOf, readPage } from '../cli/corpus';
import { type Extension, openExtension } from '../browsers/extension';
import { buildVariant, TOLD, type Variant, VARIANTS } from './builds';
import { quantile } from './figures';
import { listDomain, unlist } from './listDomain';
import { alignTable } from './report';
import { readCorpus } from './runCorpus';

const USAGE = 'Usage: npm run bench:press -- <corpus folder>… [--pages N]';

const PAGES = 100;

/** All pages are shown under one domain, which is put on the list for the runs without a press. */
const DOMAIN = 'harbour.example';

/** Nothing of the page runs: what is timed is the extension. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };

const PATIENCE_MS = 5_000;

/** Milliseconds; nothing where the extension says that there is no article. */
interface Timing {
  /** From the press to the first frame with anything of the popup in it. */
  readonly frame?: number | undefined;
  /** From the press to the popup with the text. */
  readonly text?: number | undefined;
  /** From DOMContentLoaded to the painted reader, on a listed domain. */
  readonly reader?: number | undefined;
  /** The longest task of the page's main thread in that time; 0 below 50, where browsers do not count. */
  readonly task?: number | undefined;
}

interface Shown {
  readonly html: string;
  readonly url: string;
}

interface Running {
  readonly variant: Variant;
  readonly extension: Extension;
  serve(shown: Shown): void;
}

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { pages: { type: 'string' } } });
  if (positionals.length === 0 || !/^\d*$/.test(values.pages ?? '')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const pages = choosePages(positionals, Number(values.pages ?? PAGES));
  const running: Running[] = [];
  for (const variant of VARIANTS) running.push(await start(variant));
  try {
    const pressed = await timeAll(pages, running, timePress);
    for (const { extension } of running) await listDomain(extension, DOMAIN);
    const byItself = await timeAll(pages, running, timeByItself);
    for (const { extension } of running) await unlist(extension);
    const version = running[0]?.extension.context.browser()?.version();
    process.stdout.write(`${cpus().length} cores, Chromium ${version}, ${pages.length} pages\n\n${report(pressed, byItself)}\n`);
  } finally {
    await Promise.all(running.map(({ extension }) => extension.close()));
  }
  return 0;
}

/** As many of each corpus, from its whole length. */
function choosePages(folders: readonly string[], count: number): Shown[] {
  return folders.flatMap((folder) => {
    const { manifest, pages } = readCorpus(folder);
    const step = Math.max(1, Math.floor((pages.length * folders.length) / count));
    return pages
      .filter((_, index) => index % step === 0)
      .slice(0, Math.ceil(count / folders.length))
      .map((page) => ({ html: readPage(manifest, page), url: atDomain(addressOf(page)) }));
  });
}

function atDomain(address: string): string {
  const { pathname, search } = new URL(address);
  return `https://www.${DOMAIN}${pathname}${search}`;
}

async function start(variant: Variant): Promise<Running> {
  const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const extension = await openExtension({ folder: await buildVariant(variant), headless: true, args, language: 'en_US' });
  let shown: Shown = { html: '', url: '' };
  await extension.context.addInitScript(watchReader);
  await extension.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) =>
    route.request().url() === shown.url ? route.fulfill({ headers: HEADERS, body: shown.html }) : route.abort(),
  );
  return { variant, extension, serve: (next) => void (shown = next) };
}

type Timings = ReadonlyMap<Variant, readonly Timing[]>;

/** One page after the other, each with all variants in turn: a busy moment meets them all. What does not answer is left out. */
async function timeAll(pages: readonly Shown[], running: readonly Running[], time: typeof timePress): Promise<Timings> {
  const timings = new Map<Variant, Timing[]>(VARIANTS.map((variant) => [variant, []]));
  for (const shown of pages) {
    for (const { variant, extension, serve } of running) {
      serve(shown);
      timings.get(variant)?.push(await time(extension, shown.url).catch(() => ({})));
    }
  }
  return timings;
}

async function show(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function timePress(extension: Extension, url: string): Promise<Timing> {
  const page = await show(extension.context, url);
  try {
    await page.bringToFront();
    const pressed = Date.now();
    const popup = await extension.press(page, TOLD);
    return await popup.evaluate(
      ([pressed, told]) => {
        const since = (name: string): number | undefined => {
          const [entry] = performance.getEntriesByName(name);
          return entry && performance.timeOrigin + entry.startTime - pressed;
        };
        return { frame: since('framed'), ...(document.querySelector('.article') && { text: since(told) }) };
      },
      [pressed, TOLD] as const,
    );
  } finally {
    await page.close();
  }
}

async function timeByItself(extension: Extension, url: string): Promise<Timing> {
  const page = await show(extension.context, url);
  try {
    await page.bringToFront();
    await page.waitForFunction(() => performance.getEntriesByName('read').length > 0, undefined, { timeout: PATIENCE_MS });
    return await page.evaluate(() => {
      const [parsed = 0, read = 0] = ['parsed', 'read'].map((name) => performance.getEntriesByName(name)[0]?.startTime);
      const { longTasks } = globalThis as unknown as { longTasks: PerformanceEntry[] };
      const cleaning = longTasks.filter(({ startTime, duration }) => startTime + duration > parsed && startTime < read);
      return { reader: read - parsed, task: Math.max(0, ...cleaning.map(({ duration }) => duration)) };
    });
  } finally {
    await page.close();
  }
}

/** Runs in each page before anything else: notes when it was parsed, when our element had been painted, and long tasks. */
function watchReader(): void {
  const longTasks: PerformanceEntry[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    performance.mark('parsed');
    new MutationObserver((_, observer) => {
      if (!document.querySelector('lede-reader')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('read')));
    }).observe(document.documentElement, { childList: true });
  });
}

const COLUMNS = ['', 'pages', 'p50 / naive', 'p95 / naive', 'ms p50', 'ms p95', 'ms most', 'naive p50', 'naive p95'];

/** Ratios over the pages where both show an article. */
function report(pressed: Timings, byItself: Timings): string {
  const rows = [
    row('button → popup with its frame', pressed, 'frame'),
    row('button → popup with the text', pressed, 'text'),
    row('DOMContentLoaded → reader painted', byItself, 'reader'),
    row('longest task in that time', byItself, 'task'),
  ];
  return alignTable([COLUMNS, ...rows]);
}

function row(name: string, timings: Timings, measure: keyof Timing): string[] {
  const [own = [], naive = []] = VARIANTS.map((variant) => timings.get(variant) ?? []);
  const pairs = own.flatMap((timing, index): [number, number][] => {
    const [ours, theirs] = [timing[measure], naive[index]?.[measure]];
    return ours === undefined || theirs === undefined ? [] : [[ours, theirs]];
  });
  if (pairs.length === 0) return [name, '0', ...Array.from({ length: COLUMNS.length - 2 }, () => '–')];
  const at = (side: 0 | 1, q: number): number =>
    quantile(
      pairs.map((pair) => pair[side]).sort((a, b) => a - b),
      q,
    );
  const ratio = (q: number): string => (at(0, q) / at(1, q)).toFixed(2);
  const ms = [at(0, 0.5), at(0, 0.95), at(0, 1), at(1, 0.5), at(1, 0.95)].map((time) => time.toFixed(0));
  return [name, String(pairs.length), ratio(0.5), ratio(0.95), ...ms];
}
