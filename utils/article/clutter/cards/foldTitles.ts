import { shinglesOf } from '../../text/shingles';
import type { RelatedPaper, RelatedStory } from '../../types';

/** The same story under several papers as one. */
export function foldTitles(stories: readonly RelatedStory[]): RelatedStory[] {
  const byTitle = new Map<string, RelatedStory>();
  for (const story of stories) {
    const key = shinglesOf(story.title).join();
    const known = byTitle.get(key);
    byTitle.set(key, known ? { ...known, papers: addPapers(known.papers, story.papers) } : story);
  }
  return [...byTitle.values()];
}

const addPapers = (known: readonly RelatedPaper[], more: readonly RelatedPaper[]): RelatedPaper[] => [
  ...known,
  ...more.filter(({ source }) => source === undefined || !known.some((paper) => paper.source === source)),
];
