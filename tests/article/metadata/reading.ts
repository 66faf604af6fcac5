import { measure } from '../../../utils/article/page/measure';
import { readMetadata } from '../../../utils/article/metadata';
import { snapshot } from '../../../utils/article/page/snapshot';
import type { Metadata } from '../../../utils/article/types';

/** When the pages below are read. */
const NOON = Date.UTC(2025, 3, 2, 12);

/** Two paragraphs long enough to be read as the text. */
export const PROSE = [
  'The harbour council met for three hours on Tuesday evening and heard forty residents before it put the plan for the new quay to a vote that nobody had expected.',
  'Engineers told the meeting that the old wall would stand for another ten years, but that every winter without repairs would cost the town a good deal more later on.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const ADDRESS = 'https://www.harbour-paper.example/news/quay-vote';

/** What is read from a page with this head and body. */
export function read(head: string, body: string, { url = ADDRESS, lang = 'en' }: { url?: string; lang?: string } = {}): Metadata {
  const doc = new DOMParser().parseFromString(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, 'text/html');
  return readMetadata(measure({ ...snapshot(doc, { url }), loadedAt: NOON }));
}
