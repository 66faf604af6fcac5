import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { clean } from '../utils/article';
import { toDraft } from '../utils/article/output/toArticle';
import { LOADED_AT, pages } from './pages';
import { transcribe, transcribeRefusal } from './transcript';

// Up to the sanitiser alone: on happy-dom it does not sanitise. The same pages run whole in tests/browser.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: LOADED_AT });
});
afterAll(() => {
  vi.useRealTimers();
});

test.each(pages.map((page) => [page.name, page] as const))('%s', async (name, { url, html }) => {
  const drafted = toDraft(clean(new DOMParser().parseFromString(html, 'text/html'), { url }), new Set());
  const told = drafted.ok ? transcribe(drafted.draft, drafted.draft.compose()) : transcribeRefusal(drafted);
  await expect(told).toMatchFileSnapshot(`./pages/${name}/expected.md`);
});
