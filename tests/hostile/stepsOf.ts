import { Session } from 'node:inspector';
import { parseHtml } from '../../scripts/node/document';
import { clean } from '../../utils/article';
import { toDraft } from '../../utils/article/output/toArticle';

const PAGE_URL = 'https://harbour.example/2025/03/30/plan';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often the engine's functions, branches and loops are entered while a page is read: the same on every machine. */
export function stepsOf(html: string): number {
  const doc = parseHtml(html, PAGE_URL);
  take();
  toDraft(clean(doc, { url: PAGE_URL }), new Set());
  return take();
}

/** The engine's own steps since the last call. */
function take(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!url.includes('/utils/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}
