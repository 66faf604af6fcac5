import { cdp } from 'vitest/browser';
import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article';

const CLEANINGS = 30;

/** Documents the browser holds when everything that can be thrown away is. */
async function countDocuments(): Promise<number> {
  const session = cdp();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Documents')?.value ?? Number.NaN;
}

test('cleaning a page again and again keeps no copy of it', async () => {
  const story = Array.from(
    { length: 8 },
    (_, at) => `<p>Sentence number ${at} of a story that is long enough to be one, said a person.</p>`,
  );
  const host = document.createElement('article');
  host.setHTMLUnsafe(
    `<h1>Head</h1>${story.join('')}<video></video><audio></audio><picture><source media="(min-width: 1px)" srcset="a.jpg"><img src="a.jpg" alt=""></picture>
    <noscript>&lt;video>&lt;/video>&lt;img src="b.jpg"></noscript>`,
  );
  document.body.append(host);
  await cdp().send('Performance.enable');
  expect(extractArticle(document).ok).toBe(true);
  const before = await countDocuments();
  for (let count = 0; count < CLEANINGS; count++) extractArticle(document);
  expect(await countDocuments()).toBeLessThan(before + CLEANINGS / 2);
  host.remove();
});
