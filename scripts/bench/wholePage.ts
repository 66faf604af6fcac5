import { sanitize } from '../../utils/article/output/sanitize';
import type { Source } from '../cli/timed';
import { tellWhole } from './tellWhole';

/** Runs in the browser: all that the engine says of a page, with its markup. */
export function whole({ html, url }: Source): unknown {
  const { compose, ...told } = { compose: undefined, ...tellWhole(new DOMParser().parseFromString(html, 'text/html'), url) };
  return { ...told, ...(compose && { html: sanitize(compose().innerHTML) }) };
}
