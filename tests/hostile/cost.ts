import { parseHtml } from '../../scripts/node/document';
import { clean } from '../../utils/article';
import { toDraft } from '../../utils/article/output/toArticle';

export const PAGE_URL = 'https://harbour.example/2025/03/30/plan';

/** What reading a page takes of a processor, ms; other work of the machine counts for less than by the clock. */
export function costOf(html: string): number {
  const doc = parseHtml(html, PAGE_URL);
  const before = process.cpuUsage();
  toDraft(clean(doc, { url: PAGE_URL }), new Set());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
