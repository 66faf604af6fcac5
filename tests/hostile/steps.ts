import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/**
 * How many steps a piece of work takes: each entry into a function, a branch or a round of a loop of ours is one, as V8 counts them for
 * coverage. The same on every machine and at every load, as times are not; what expressions do inside is not counted.
 */
export function stepsOf(work: () => unknown): number {
  const session = new Session();
  session.connect();
  const ask = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  ask('Profiler.takePreciseCoverage');
  work();
  const { result } = ask('Profiler.takePreciseCoverage') as Coverage;
  ask('Profiler.stopPreciseCoverage');
  session.disconnect();
  const ranges = result.filter(({ url }) => !url.startsWith('node:')).flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
