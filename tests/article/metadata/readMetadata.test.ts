import { describe, expect, test } from 'vitest';
import { measure } from '../../../utils/article/blocks';
import { readMetadata } from '../../../utils/article/metadata';
import { snapshot } from '../../../utils/article/snapshot';
import type { Metadata } from '../../../utils/article/types';

const NOON = Date.UTC(2025, 3, 2, 12);

/** Two paragraphs long enough to be read as the text. */
const PROSE = [
  'The harbour council met for three hours on Tuesday evening and heard forty residents before it put the plan for the new quay to a vote that nobody had expected.',
  'Engineers told the meeting that the old wall would stand for another ten years, but that every winter without repairs would cost the town a good deal more later on.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const URL = 'https://www.harbour-paper.example/news/quay-vote';

function read(head: string, body: string, url = URL): Metadata {
  const doc = new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'text/html');
  return readMetadata(measure({ ...snapshot(doc), url, loadedAt: NOON }));
}

/** A page that shows another paper's story, with that paper in the line below the headline. */
const aggregated = (line: string): Metadata =>
  read(
    '<title>Council votes for a new quay | Daily8</title><meta property="og:site_name" content="Daily8">',
    `<h1>Council votes for a new quay</h1><h1>Council votes for a new quay</h1><div>${line}</div>${PROSE}`,
    'https://www.daily8.com/article/1',
  );

describe('an aggregator that prints the paper beside the date', () => {
  test('names the paper as source and the site as via', () => {
    const { source, via, published, title } = aggregated('<span>Independent</span><span>30-03-2025</span>');
    expect(title.value).toBe('Council votes for a new quay');
    expect(source).toMatchObject({ value: 'Independent', where: 'beside the date' });
    expect(via).toMatchObject({ value: 'Daily8' });
    expect(published).toMatchObject({ value: '2025-03-30', text: '30-03-2025', where: 'beside the headline' });
  });

  test('takes name and date apart where they are glued', () => {
    expect(aggregated('Independent30-03-2025')).toMatchObject({ source: { value: 'Independent' }, published: { value: '2025-03-30' } });
  });
});
