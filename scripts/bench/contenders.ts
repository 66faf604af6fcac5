import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';
import { extractArticle } from '../../utils/article';
import { type Explanation, explain } from '../cli/page/explain';
import type { Output } from './score';

/** Runs inside the browser: everybody gets the same parsed document. */

export const NAMES = ['Lede', 'Readability', 'Readability+DOMPurify', 'Defuddle'] as const;

export type Name = (typeof NAMES)[number];

export interface Task {
  /** All of them on one page before the next page, so that a busy machine is as slow for each. */
  readonly names: readonly Name[];
  readonly html: string;
  readonly url: string;
  /** Runs after the warm-up, of which the median is taken; 0 takes the first run's time. */
  readonly timedRuns: number;
}

type Answer = Omit<Output, 'ms'>;

/** An extractor may change the document it is given. What follows on `finish` is not timed. */
type Contender = (doc: Document, url: string) => () => Answer;

const CONTENDERS: Record<Name, Contender> = {
  Lede: (doc, url) => {
    const extraction = extractArticle(doc, { url });
    return () => {
      if (!extraction.ok) return { title: extraction.title, authors: [], text: '' };
      const { title, byline, published, text } = extraction.article;
      return { title, authors: byline, date: published, text };
    };
  },
  Readability: (doc) => {
    const result = new Readability(doc).parse();
    return () => readabilityAnswer(result, result?.content ?? '');
  },
  'Readability+DOMPurify': (doc) => {
    const result = new Readability(doc).parse();
    const html = DOMPurify.sanitize(result?.content ?? '');
    return () => readabilityAnswer(result, html);
  },
  Defuddle: (doc, url) => {
    const { title, author, published, content } = new Defuddle(doc, { url, useAsync: false }).parse();
    return () => ({ title, authors: [author], date: toDay(published), text: htmlToLines(content) });
  },
};

export function run({ names, html, url, timedRuns }: Task): Output[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return names.map((name) => {
    try {
      return runOne(name, { parsed, url, timedRuns });
    } catch (error) {
      return { title: '', authors: [], text: '', ms: 0, error: (error instanceof Error && error.stack) || String(error) };
    }
  });
}

function runOne(name: Name, { parsed, url, timedRuns }: { parsed: Document; url: string; timedRuns: number }): Output {
  const once = (): { ms: number; finish: () => Answer } => {
    const doc = name === 'Lede' ? parsed : copyFor(parsed, url);
    const start = performance.now();
    const finish = CONTENDERS[name](doc, url);
    return { ms: performance.now() - start, finish };
  };
  const first = once();
  const times = Array.from({ length: timedRuns }, () => once().ms).sort((a, b) => a - b);
  return { ...first.finish(), ms: times[Math.floor(timedRuns / 2)] ?? first.ms };
}

/** Peers work on the document itself. A parsed one has its parser's address, so that they could not resolve its links. */
function copyFor(parsed: Document, url: string): Document {
  const doc = parsed.cloneNode(true) as Document;
  if (doc.querySelector('base[href]')) return doc;
  const base = doc.createElement('base');
  base.href = url;
  doc.head.prepend(base);
  return doc;
}

function readabilityAnswer(result: ReturnType<Readability['parse']>, html: string): Answer {
  return {
    title: result?.title ?? '',
    authors: [result?.byline ?? ''],
    date: toDay(result?.publishedTime ?? ''),
    text: htmlToLines(html),
  };
}

/** The day of a time as its own offset has it; what can be read by no one is no date. */
function toDay(time: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(time.trim())?.[0];
  if (iso) return iso;
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime())
    ? ''
    : [parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const BLOCK =
  /^(address|article|aside|blockquote|body|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const SILENT = /^(script|style|noscript|template|svg|iframe|select|textarea|button)$/;

/** HTML as plain text, one block a line. */
function htmlToLines(html: string): string {
  let text = '';
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const name = node.nodeName.toLowerCase();
    if (SILENT.test(name)) return;
    if (BLOCK.test(name)) text += '\n';
    node.childNodes.forEach(read);
    if (BLOCK.test(name)) text += '\n';
  };
  read(new DOMParser().parseFromString(html, 'text/html').body);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

export const explainSource = ({ html, url }: { html: string; url: string }): Explanation =>
  explain(new DOMParser().parseFromString(html, 'text/html'), { url });
