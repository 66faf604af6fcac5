import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is known of a page; every field may be missing, and nothing is measured against a missing one. */
export interface Truth {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** The page has no date, and to name one is wrong. */
  readonly noDate?: boolean;
  readonly site?: string;
  readonly byline?: string;
  readonly paragraphs?: readonly string[];
  readonly text?: string;
  /** The page has no story, and is to be refused for this reason. */
  readonly refused?: string;
  /** Snippets that a right text holds. */
  readonly with?: readonly string[];
  /** Snippets that a right text does not hold. */
  readonly without?: readonly string[];
}

/** One line of a corpus's `manifest.jsonl`. */
export interface CorpusPage {
  readonly id: string;
  readonly url?: string;
  readonly domain?: string;
  /** Path of the page, relative to the manifest; gzipped where it ends in `.gz`. */
  readonly html: string;
  readonly lang?: string;
  readonly truth: Truth;
  /** Of a drawn page: the families of layouts it is of. */
  readonly families?: readonly string[];
}

export function readManifest(file: string): CorpusPage[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CorpusPage);
}

/** The page's HTML as text; corpora keep their pages in UTF-8. */
export const readPage = (manifest: string, page: CorpusPage): string => readBytes(join(dirname(manifest), page.html)).toString('utf8');

/** A file's bytes, unpacked where its name ends in `.gz`. */
export function readBytes(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Some lines name no address. */
export const addressOf = ({ url, domain }: CorpusPage): string => url || `https://${domain || 'localhost'}/`;
