import { judgeRules } from '../../utils/article';
import { readArticle } from '../../utils/article/story/readability/readArticle';
import { describeBlocks, features } from '../../utils/article/story/model/features';
import { parseHtml } from '../node/document';
import { survey } from '../../utils/article/story/model/survey';

/** Runs in a worker of Node: what the story model is told of each block of a page. */
export interface Described {
  readonly names: readonly string[];
  readonly blocks: readonly { readonly text: string; readonly tag: string; readonly caption: boolean }[];
  /** Row after row of features, as base64 of 32-bit floats. */
  readonly rows: string;
}

export function describePage({ html, url }: { readonly html: string; readonly url: string }): Described {
  const judged = judgeRules(parseHtml(html, url), { url });
  const surveyed = survey(judged, readArticle(judged));
  return {
    names: features.map(({ name }) => name),
    blocks: surveyed.blocks.map(({ text, tag }) => ({ text, tag, caption: tag === 'figcaption' })),
    rows: toBase64(new Uint8Array(describeBlocks(surveyed, features).buffer)),
  };
}

/** `String.fromCharCode` takes a limited number of arguments. */
const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
