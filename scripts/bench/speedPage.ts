import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { extractArticle } from '../../utils/article';

/** Runs inside the browser. */

export const MEASURES = ['lede', 'naive', 'floor'] as const;

/** `lede`: document to article; `naive`: Readability and DOMPurify; `floor`: a deep copy and one walk over its nodes. */
export type Measure = (typeof MEASURES)[number];

/** Milliseconds of each round. */
export type Times = Record<Measure, number[]>;

export interface PageTask {
  readonly html: string;
  readonly url: string;
  readonly rounds: number;
}

/** Each is run once to warm up and then in every round, in turn, so that a busy moment meets all of them. */
export function timePage({ html, url, rounds }: PageTask): Times {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const times: Times = { lede: [], naive: [], floor: [] };
  for (let round = -1; round < rounds; round++) {
    for (const measure of MEASURES) {
      const ms = timeOnce(measure, parsed, url);
      if (round >= 0) times[measure].push(ms);
    }
  }
  return times;
}

function timeOnce(measure: Measure, parsed: Document, url: string): number {
  // Readability edits what it reads; the copy is made before the clock starts.
  const doc = measure === 'naive' ? (parsed.cloneNode(true) as Document) : parsed;
  const start = performance.now();
  if (measure === 'lede') extractArticle(doc, { url });
  else if (measure === 'naive') DOMPurify.sanitize(new Readability(doc).parse()?.content ?? '');
  else walk(doc.cloneNode(true));
  return performance.now() - start;
}

function walk(root: Node): number {
  let nodes = 1;
  for (let child = root.firstChild; child; child = child.nextSibling) nodes += walk(child);
  return nodes;
}

/**
 * Cleans a page once, shown in a frame that is then taken away, to see what stays in memory. Chromium keeps some parsed
 * documents for as long as the tab lives (those with a player in them), so none is made here; and nothing of the page may run.
 */
export function cleanAndForget({ html, url }: PageTask): boolean {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const doc = frame.contentDocument ?? document;
  const inert = html.replace(/\son[a-z]+\s*=/gi, ' data-on=').replace(/<(\/?)(iframe|object|embed)\b/gi, '<$1x-$2');
  doc.documentElement.setHTMLUnsafe(inert);
  const { ok } = extractArticle(doc, { url });
  frame.remove();
  return ok;
}

export interface GrowthTask {
  readonly kind: 'body' | 'cards';
  readonly factor: number;
  readonly rounds: number;
}

/** What a page of factor 1 has. */
const PARAGRAPHS = 20;
const CARDS = 20;

export interface Growth {
  readonly nodes: number;
  /** The shortest of all rounds: what is longer is the machine's doing. */
  readonly ms: number;
}

/** Times a made-up page whose body, or whose cards and clutter, are `factor` times as many. */
export function timeGrowth({ kind, factor, rounds }: GrowthTask): Growth {
  const html = storyPage(kind === 'body' ? factor : 1, kind === 'cards' ? factor : 1);
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const url = 'https://paper.example/story';
  extractArticle(doc, { url });
  const times = Array.from({ length: rounds }, () => timeOnce('lede', doc, url));
  return { nodes: walk(doc), ms: Math.min(...times) };
}

const WORDS =
  'the council of a town by river has agreed on Monday to mend its old bridge before winter and asked every street what it would cost them'.split(
    ' ',
  );

/** Sentences that differ from one another, so that nothing is a repetition of anything. */
function sentence(seed: number): string {
  const words = Array.from({ length: 18 }, (_, at) => WORDS[(seed * 7 + at * (1 + (seed % 11))) % WORDS.length]);
  return `In case ${seed} ${words.join(' ')}, said person ${seed * 3}.`;
}

function storyPage(bodyFactor: number, cardFactor: number): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS * bodyFactor },
    (_, at) => `<p>${sentence(at)} ${sentence(at + 100_000)} <a href="/t/${at}">more on ${at}</a></p>`,
  );
  const cards = Array.from(
    { length: CARDS * cardFactor },
    (_, at) =>
      `<div class="c"><a href="/s/${at}"><img src="/i/${at}.jpg" alt=""><h3>Story ${at} of the day</h3></a><span>Paper ${at % 9}</span><span>${at % 50} minutes ago</span><p>${sentence(at + 200_000)}</p></div>`,
  );
  return `<!doctype html><html lang="en"><head><title>A bridge is mended</title></head><body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>A bridge is mended</h1><p class="by">By Ann Lee</p>${paragraphs.join('')}</article>
<section><h2>Related</h2>${cards.join('')}</section></main><footer><a href="/a">About</a></footer></body></html>`;
}
