import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../utils/article/types';
import { PROSE, read } from './reading';

/** A page that shows another paper's story, with that paper in the line below the headline. */
const aggregated = (line: string): Metadata =>
  read(
    '<title>Council votes for a new quay | Daily8</title><meta property="og:site_name" content="Daily8">',
    `<h1>Council votes for a new quay</h1><h1>Council votes for a new quay</h1><div>${line}</div>${PROSE}`,
    { url: 'https://www.daily8.com/article/1' },
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
