import { judgeRules } from '../../utils/article';
import { readArticle } from '../../utils/article/story/readability/readArticle';
import { describeBlocks, features } from '../../utils/article/story/model/features';
import { ofVerdicts } from '../../utils/article/story/model/features/verdicts';
import { readVerdicts } from '../../utils/article/story/model/verdicts';
import { parseHtml } from '../node/document';
import { type Survey, survey } from '../../utils/article/story/model/survey';

export const featureNames: readonly string[] = features.map(({ name }) => name);
export const verdictNames: readonly string[] = ofVerdicts.map(({ name }) => name);

/** Runs in a worker of Node: what the story model is told of each block of a page. */
export interface Described {
  readonly blocks: readonly { readonly text: string; readonly tag: string; readonly caption: boolean }[];
  /** Row after row of features. */
  readonly rows: Float32Array;
}

interface Saved {
  readonly html: string;
  readonly url: string;
}

export function describePage(page: Saved): Described {
  const surveyed = surveyOf(page);
  return {
    blocks: surveyed.blocks.map(({ text, tag }) => ({ text, tag, caption: tag === 'figcaption' })),
    rows: describeBlocks(surveyed, features),
  };
}

/** Row after row of what the second round is told, by the first one's log-odds of each block. */
export function describeVerdicts({ odds, ...page }: Saved & { readonly odds: Float32Array }): Float32Array {
  const surveyed = surveyOf(page);
  return describeBlocks(surveyed, ofVerdicts, readVerdicts(surveyed, odds));
}

function surveyOf({ html, url }: Saved): Survey {
  const judged = judgeRules(parseHtml(html, url), { url });
  return survey(judged, readArticle(judged));
}
