import type { Source, Timed, Told } from '../cli/timed';
import { openNodeSession } from '../node/session';

export interface Engine {
  /** What the engine makes of a page; its error where it fails. */
  run(source: Source): Promise<Told | Error>;
  /** As many pages as keep all cores busy. */
  readonly atOnce: number;
  close(): Promise<void>;
}

/** The engine as the extension runs it, in workers of Node. */
export async function openEngine(): Promise<Engine> {
  const session = await openNodeSession('scripts/node/engine.ts');
  return {
    ...session,
    run: async (source) => {
      try {
        return (await session.call<Timed>('cleanSource', source)).extraction;
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    },
  };
}
