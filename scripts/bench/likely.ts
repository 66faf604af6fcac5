import { addressOf, readManifest, readPage } from '../cli/corpus';
import { openSession } from '../browsers/session';
import type { judgeSource } from './judge';

type Judged = ReturnType<typeof judgeSource> & { readonly url: string };

/**
 * How many pages of corpora that hold nothing but articles would be left alone on a listed domain, and why; with
 * `--each`, which. Arguments: manifests.
 */
export async function main(args: readonly string[]): Promise<number> {
  const session = await openSession('scripts/bench/judge.ts');
  try {
    for (const manifest of args.filter((arg) => !arg.startsWith('--'))) {
      const judged: Judged[] = [];
      for (const page of readManifest(manifest)) {
        const url = addressOf(page);
        judged.push({
          url,
          ...(await session.call<ReturnType<typeof judgeSource>>('judgeSource', { html: readPage(manifest, page), url })),
        });
      }
      console.log(summarise(manifest, judged, args.includes('--each')));
    }
  } finally {
    await session.close();
  }
  return 0;
}

function summarise(manifest: string, judged: readonly Judged[], each: boolean): string {
  const left = judged.filter(({ likely }) => !likely);
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const slow = times[Math.floor(times.length * 0.95)] ?? 0;
  const share = ((100 * left.length) / judged.length).toFixed(1);
  const reasons = [...new Set(left.map(({ why }) => why))].map((why) => `  ${left.filter((page) => page.why === why).length} ${why}`);
  const head = `${manifest}: ${left.length} of ${judged.length} left alone (${share} %); ${median.toFixed(1)} ms, p95 ${slow.toFixed(1)} ms`;
  return [head, ...reasons, ...(each ? left.map(({ url, why }) => `  - ${why}: ${url}`) : [])].join('\n');
}
