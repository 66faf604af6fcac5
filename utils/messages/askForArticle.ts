import { askTab, type Reading, type Request } from './protocol';
import { text } from '../untrusted/parse';
import { parseReading } from '../untrusted/parseArticle';

/**
 * Asks a tab for its article. Apart from the protocol, since what it takes to believe an article, the sanitiser among it,
 * is of no use to the background.
 * @throws where nothing answers there, where the answer is an error, or where it is not of the protocol's shape.
 */
export async function askForArticle<Name extends 'readArticle' | 'putBack' | 'setAside'>(
  tabId: number,
  name: Name,
  request: Request<Name>,
): Promise<Reading> {
  return parseReading(await askTab(tabId, name, request));
}

const MAX_REPORT_CHARS = 200_000;

/** Asks a tab for what can be said of its page without its text. @throws as `askForArticle`. */
export const askForReport = async (tabId: number): Promise<string> => text(MAX_REPORT_CHARS)(await askTab(tabId, 'describePage', {}));
