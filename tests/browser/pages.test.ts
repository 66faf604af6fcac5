import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { extractArticle } from '../../utils/article';
import { LOADED_AT, pages } from '../pages';
import { transcribe, transcribeRefusal } from '../transcript';

/** Test pages name pictures on hosts that don't exist; nothing is asked of the network. */
const NO_NETWORK = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

beforeAll(() => {
  vi.setSystemTime(LOADED_AT);
});
afterAll(() => {
  vi.useRealTimers();
});

/** Shows the page in a frame as wide as a desktop's window, so that its stylesheet hides what it hides there. */
async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  frame.srcdoc = html.replace('<head>', `<head>${NO_NETWORK}`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

test.each(pages.map((page) => [page.name, page] as const))('%s', async (name, { url, html }) => {
  const live = await show(html);
  const before = live.documentElement.outerHTML;
  const extraction = extractArticle(live, { url });
  expect(live.documentElement.outerHTML).toBe(before);
  const told = extraction.ok
    ? transcribe(extraction.article, new DOMParser().parseFromString(extraction.article.html, 'text/html').body)
    : transcribeRefusal(extraction);
  await expect(told).toMatchFileSnapshot(`../pages/${name}/expected.md`);
});
