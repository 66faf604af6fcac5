import { askTab, type Reading, type Request } from './messages';
import { parseReading } from './validate';

/**
 * Asks a tab for its article. Apart from the protocol, since what it takes to believe an article, the sanitiser among it,
 * is of no use to the background.
 * @throws where nothing answers there, where the answer is an error, or where it is not of the protocol's shape.
 */
export async function askForArticle<Name extends 'readArticle' | 'putBack'>(
  tabId: number,
  name: Name,
  request: Request<Name>,
): Promise<Reading> {
  return parseReading(await askTab(tabId, name, request));
}
