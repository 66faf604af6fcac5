import { clean } from '../../utils/article';
import { toDraft } from '../../utils/article/output/toArticle';
import { parseHtml } from '../node/document';
import { growing } from '../../tests/hostile/growing';

const COUNTS = [1_000, 2_000, 4_000, 8_000, 16_000];

/** Time by thing may not grow by more than this from the first count to the last. */
const MOST = 1.5;

/** The least of so many runs counts: a machine does other work too. */
const RUNS = 3;

const PAGE_URL = 'https://harbour.example/2025/03/30/plan';

/** What reading a page takes of a processor, ms; other work of the machine counts for less than by the clock. */
function costOf(html: string): number {
  const doc = parseHtml(html, PAGE_URL);
  const before = process.cpuUsage();
  toDraft(clean(doc, { url: PAGE_URL }), new Set());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Says what pages of more and more things of one kind cost, in microseconds a thing. `only`: those whose name holds it. */
export async function main([only = '']: readonly string[]): Promise<number> {
  costOf(growing.map(({ html }) => html(10)).join(''));
  const kinds = growing.filter(({ name }) => name.includes(only));
  const bad = kinds.filter(({ name, html }) => {
    const each = COUNTS.map((count) => (1000 * Math.min(...Array.from({ length: RUNS }, () => costOf(html(count))))) / count);
    const growth = (each.at(-1) ?? 0) / (each[0] ?? 1);
    console.log(
      `${name.padEnd(32)}${each.map((us) => us.toFixed(0).padStart(7)).join('')}   ${growth.toFixed(2)}${growth > MOST ? ' !' : ''}`,
    );
    return growth > MOST;
  });
  return bad.length === 0 ? 0 : 1;
}
