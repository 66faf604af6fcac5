import type { Box } from '../boxStats';
import { wordsOf } from '../survey';
import { type At, FAR, type Feature, flag, log, share, signedLog, total } from './feature';

const WINDOW = 6;

const windowShare = ({ survey: { sums, blocks }, at }: At, of: Float64Array): number => {
  const from = Math.max(0, at - WINDOW);
  const to = Math.min(blocks.length, at + WINDOW + 1);
  return share((of[to] ?? 0) - (of[from] ?? 0), (sums.words[to] ?? 0) - (sums.words[from] ?? 0));
};

/** Share of the words of the longer of the two sets that both hold. */
function overlap({ ownWords }: At, words: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (ownWords.has(word)) common++;
  return common === 0 ? 0 : common / Math.max(ownWords.size, words.size);
}

export const ofPlace: readonly Feature[] = [
  { name: 'isRead', read: ({ survey, block }) => flag(survey.read.has(block)) },
  { name: 'afterReadStart', read: ({ survey, at }) => (survey.readStart < 0 ? 0 : signedLog(at - survey.readStart)) },
  { name: 'beforeReadEnd', read: ({ survey, at }) => (survey.readEnd < 0 ? 0 : signedLog(survey.readEnd - at)) },
  {
    name: 'tagPathShare',
    read: ({ survey, context }) => share(survey.proseByTagPath.get(context.tagPath) ?? 0, total(survey.sums.prose)),
  },
  {
    name: 'classPathShare',
    read: ({ survey, context }) => share(survey.proseByClassPath.get(context.classPath) ?? 0, total(survey.sums.prose)),
  },
  { name: 'tagPathBlocks', read: ({ survey, context }) => log(survey.blocksByTagPath.get(context.tagPath) ?? 0) },
  { name: 'boxShare', read: ({ survey, block }) => share(survey.proseByBox.get(block.parent) ?? 0, total(survey.sums.prose)) },
  { name: 'shareOfParent', read: (at) => share(at.block.words, at.boxes[0]?.words ?? 0) },
  { name: 'depth', read: ({ context }) => context.depth },
  { name: 'titleOverlap', read: (at) => overlap(at, at.survey.titleWords) },
  { name: 'leadOverlap', read: (at) => overlap(at, at.survey.leadWords) },
  {
    name: 'witness',
    read: ({ survey, block }) => (survey.witness === '' ? -1 : flag(survey.witness.includes(wordsOf(block.text).join(' ')))),
  },
  { name: 'fromHeadline', read: ({ survey, at }) => (survey.headline < 0 ? -FAR : signedLog(at - survey.headline)) },
  {
    name: 'wordsFromHeadline',
    read: ({ survey: { headline, sums }, at }) => (headline < 0 ? -FAR : signedLog((sums.words[at] ?? 0) - (sums.words[headline] ?? 0))),
  },
  { name: 'place', read: ({ survey, at }) => share(at, survey.blocks.length) },
  { name: 'copies', read: ({ survey, block }) => survey.copies.get(block.text) ?? 0 },
  {
    name: 'imageBefore',
    read: ({ block, boxOf }) =>
      flag(block.parent.previousElementSibling !== null && isImageBox(boxOf(block.parent.previousElementSibling))),
  },
  { name: 'proseBefore', read: ({ survey: { sums }, at }) => share(sums.prose[at] ?? 0, total(sums.prose)) },
  { name: 'proseAfter', read: ({ survey: { sums }, at }) => share(total(sums.prose) - (sums.prose[at + 1] ?? 0), total(sums.prose)) },
  { name: 'windowProse', read: (at) => windowShare(at, at.survey.sums.prose) },
  { name: 'windowRead', read: (at) => windowShare(at, at.survey.sums.read) },
  { name: 'pageProse', read: ({ survey: { sums } }) => log(total(sums.prose)) },
  { name: 'pageReadShare', read: ({ survey: { sums } }) => share(total(sums.read), total(sums.words)) },
];

const isImageBox = (box: Box): boolean => box.image && box.end === box.start;
