import type { Reading, TabHandlers } from '../../utils/messages/protocol';
import type { PageHandlers } from '../../utils/visit/openPage';
import type { SiteMemory } from '../../utils/visit/siteMemory';
import { note, type ReaderControl } from './control';

interface Parts {
  readonly memory: SiteMemory;
  readonly page: PageHandlers;
  readonly reader: ReaderControl;
}

/** What a tab answers its popup and the background: an open reader shows what was changed in the popup. */
export function answersOf({ memory, page, reader }: Parts): TabHandlers {
  const shown = (reading: Reading): Reading => {
    reader.refresh(reading);
    return told(reading);
  };
  const told = (reading: Reading): Reading => ({ ...reading, isOpen: reader.shown() !== undefined });
  return {
    readArticle: async (request) => {
      await memory.ready;
      const reading = page.readArticle(request);
      // When the answer is on its way.
      setTimeout(() => note(page, memory));
      return told(reading);
    },
    putBack: (request) => shown(page.putBack(request)),
    setAside: (request) => shown(page.setAside(request)),
    describePage: () => page.describePage(),
    openReader: () => reader.open(),
    toggleReader: async () => {
      await memory.ready;
      return await reader.toggle();
    },
  };
}
