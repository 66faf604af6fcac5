import type { Extraction } from '../../utils/article/types';
import type { Source } from '../cli/timed';
import { openSession } from '../browsers/session';

export interface Engine {
  /** What the engine makes of a page; its error where it fails. */
  run(source: Source): Promise<Extraction | Error>;
  close(): Promise<void>;
}

/** The engine as the extension runs it, in a headless browser. */
export async function openEngine(): Promise<Engine> {
  const session = await openSession('scripts/portals/inPage.ts');
  return {
    run: async (source) => {
      try {
        return await session.call<Extraction>('extractSource', source);
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    },
    close: () => session.close(),
  };
}
