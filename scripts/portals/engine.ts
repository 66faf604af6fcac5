import type { Extraction } from '../../utils/article/types';
import type { Source, Timed } from '../page/engine';
import { openSession } from '../session';

export interface Engine {
  /** What the engine makes of a page; its error where it fails. */
  run(source: Source): Promise<Extraction | Error>;
  close(): Promise<void>;
}

/** The engine as the extension runs it, in a headless browser. */
export async function openEngine(): Promise<Engine> {
  const session = await openSession('scripts/page/engine.ts');
  return {
    run: async (source) => {
      try {
        return (await session.call<Timed>('cleanSource', source)).extraction;
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    },
    close: () => session.close(),
  };
}
