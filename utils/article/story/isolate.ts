import storyModel from '../../rules/storyModel.json';
import { MIN_STORY_WORDS, wholeNotice } from './bareNotice';
import { findCaptions } from './captions';
import type { Stage } from '../ledger/types';
import { findNotes } from './footnotes';
import { findLead } from './standfirst';
import { isKept } from '../ledger/setAside';
import { findTelling } from './tellingCaptions';
import { lazy } from '../text/memo';
import type { Block } from '../page/types';
import { readArticle } from './readability/readArticle';
import { liveEntriesOf } from '../clutter/records/liveEntries';
import { readModel, scoreBlocks } from './model/treeModel';
import { raiseMainText } from './model/mainText';
import { settleScores } from './model/settle';
import { settleAlike } from './model/settleAlike';
import { settleBoxes } from './model/settleBoxes';
import { settleCorrections } from './model/settleCorrections';
import { settleFlow } from './model/settleFlow';
import { settleHeads } from './model/settleHeads';
import { settleLines } from './model/settleLines';
import { settleRecords } from './model/settleRecords';
import { settleTurns } from './model/settleTurns';
import type { Settle } from './model/settling';
import { type Survey, survey } from './model/survey';

/**
 * A block stays from these log-odds on. Below 0: to drop a paragraph is worse than to keep a line too
 * many. From the cross-validation in `npm run train`: where loss and leak over publishers not seen balance at 1 to 2.
 */
const KEEP_FROM = -0.3;

/** Share of the page's prose from which paragraphs of one kind are its body. */
const MOST = 0.4;

/** What can't be told of a block alone, in order: each sees what was settled before it. */
const settlers: readonly Settle[] = [
  settleScores,
  settleFlow,
  settleBoxes,
  settleTurns,
  settleLines,
  settleHeads,
  settleAlike,
  settleCorrections,
];

/** Finds the story: Readability finds the article, the story model judges each block in and around it. Sets nothing aside. */
export const isolateStory: Stage = (judged) => {
  const surveyed = survey(judged, readArticle(judged));
  const told = raiseMainText(surveyed, scoreBlocks(surveyed, scorer()));
  const listed = settleRecords(surveyed, told, KEEP_FROM);
  const scores = settlers.reduce((so, settle) => settle(surveyed, so, KEEP_FROM), leavesText(surveyed, listed) ? listed : told);
  const story = new Set(surveyed.blocks.filter((_, at) => (scores[at] ?? 0) > KEEP_FROM));
  for (const block of wholeNotice(judged, story)) story.add(block);
  for (const block of liveEntriesOf(judged)) if (isKept(judged, block)) story.add(block);
  const lead = findLead(surveyed, story);
  if (lead) story.add(lead);
  for (const note of findNotes(judged.page, story)) story.add(note);
  const captions = new Set(findCaptions(judged, story));
  for (const block of findTelling(captions, story)) {
    captions.delete(block);
    story.add(block);
  }
  const doubts = new Map(surveyed.blocks.flatMap((block, at) => (story.has(block) ? [] : [[block, likelihood(scores[at] ?? 0)] as const])));
  return { ...judged, story, captions, doubts, ...(lead && standsApart(surveyed, lead) && { lead }) };
};

/** Lists that take all of the text with them were no lists: a story told in a few records of its own. */
const leavesText = ({ blocks }: Survey, scores: Float32Array): boolean =>
  blocks.reduce((sum, { words }, at) => sum + ((scores[at] ?? 0) > KEEP_FROM ? words : 0), 0) >= MIN_STORY_WORDS;

/** A first paragraph among its like is body text, though the description repeats it. */
function standsApart({ contextOf, proseByClassPath, sums }: Survey, lead: Block): boolean {
  const alike = proseByClassPath.get(contextOf(lead.parent).classPath) ?? 0;
  return alike - lead.words < MOST * (sums.prose.at(-1) ?? 0);
}

const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const scorer = lazy(() => readModel(storyModel));
