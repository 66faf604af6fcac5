import { describe, expect, test } from 'vitest';
import { AFTER_STORY, BEFORE_STORY, clean, stages } from '../../utils/article';
import { setAside, unjudged } from '../../utils/article/ledger/setAside';
import type { SiteRule } from '../../utils/article/ledger/siteRule';
import type { Finder, Judged, Stage } from '../../utils/article/ledger/types';
import { readMetadata } from '../../utils/article/metadata';
import { measure } from '../../utils/article/page/measure';
import { snapshot } from '../../utils/article/page/snapshot';

const URL_HERE = 'https://www.coast.example/news/ferry';

/** What the reader of the proofs has taught: boxes of this name go. */
const TAUGHT: SiteRule = { id: 't', site: 'coast.example', does: 'aside', place: 'div.offer', on: true, misses: 0 };

const finders = [...BEFORE_STORY, ...AFTER_STORY];

/** The page as a finder gets it: after all stages and finders before it. */
function judgedFor(finder: Finder, html: string): Judged {
  const page = measure(snapshot(new DOMParser().parseFromString(html, 'text/html'), { url: URL_HERE }));
  const start: Judged = { ...unjudged(page, readMetadata(page)), rules: [TAUGHT] };
  const list = BEFORE_STORY.includes(finder) ? BEFORE_STORY : AFTER_STORY;
  const { bodyFromData, setAsideClutter, isolateStory } = stages;
  const before: Stage[] = list === BEFORE_STORY ? [bodyFromData] : [bodyFromData, setAsideClutter, isolateStory];
  return [...before, setAside(list.slice(0, list.indexOf(finder)))].reduce((judged, stage) => stage(judged), start);
}

const found = (finder: Finder, html: string): number => [...finder.find(judgedFor(finder, html))].length;

describe.each(finders)('$name', (finder) => {
  test('finds what it is for', () => expect(found(finder, finder.removes)).toBeGreaterThan(0));
  test('spares the look-alike', () => expect(found(finder, finder.keeps)).toBe(0));
  test('says why in a sentence', () => expect(finder.why).toMatch(/^\p{Lu}.{10,}\.$/u));
});

test('finders have names of their own', () => expect(new Set(finders.map(({ name }) => name)).size).toBe(finders.length));

test('a refused page goes through no further stage', () =>
  expect(clean(new DOMParser().parseFromString('<p>Loading…</p><a href="/">Home</a>', 'text/html'), { url: URL_HERE }).refusal).toBe(
    'no-text',
  ));
