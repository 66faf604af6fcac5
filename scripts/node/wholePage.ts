import { tellWhole } from '../bench/tellWhole';
import type { Source } from '../cli/timed';
import { parseHtml } from './document';

/** Runs in a worker of Node: all that the engine says of a page, but for its markup. */
export function whole({ html, url }: Source): unknown {
  const { compose: _, ...told } = { compose: undefined, ...tellWhole(parseHtml(html, url), url) };
  return told;
}
