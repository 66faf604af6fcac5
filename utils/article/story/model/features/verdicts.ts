import type { Span } from '../../../page/types';
import { meanVerdict } from '../verdicts';
import { BOX_NAMES } from './boxes';
import { type At, FAR, type Feature, log, share, total } from './feature';
import { levelsToCommon, NEIGHBOURS } from './neighbours';

/** Less than any log-odds: no block stands there. */
const NOBODY = -6;

const LONG_LETTERS = 6;

/** The second round's own features: what the first round says of a block and of what stands around it. */
export const ofVerdicts: readonly Feature[] = [
  { name: 'verdict', read: ({ at, verdicts }) => verdicts.scores[at] ?? 0 },
  ...Object.entries(NEIGHBOURS).map(([name, offset]) => ({
    name: `${name}Verdict`,
    read: ({ at, verdicts }: At) => verdicts.scores[at + offset] ?? NOBODY,
  })),
  { name: 'beforeProseVerdict', read: ({ before, verdicts }) => verdicts.scores[before ?? -1] ?? NOBODY },
  { name: 'afterProseVerdict', read: ({ after, verdicts }) => verdicts.scores[after ?? -1] ?? NOBODY },
  ...BOX_NAMES.flatMap((name, level) => [
    { name: `${name}Verdict`, read: ({ boxes, verdicts }: At) => meanVerdict(verdicts, boxes[level]?.start ?? 0, boxes[level]?.end ?? 0) },
    {
      name: `${name}Kept`,
      read: ({ boxes, verdicts: { kept } }: At) =>
        share((kept[boxes[level]?.end ?? 0] ?? 0) - (kept[boxes[level]?.start ?? 0] ?? 0), total(kept)),
    },
  ]),
  { name: 'classPathVerdict', read: ({ at, verdicts }) => verdicts.byClassPath[at] ?? 0 },
  { name: 'tagPathVerdict', read: ({ at, verdicts }) => verdicts.byTagPath[at] ?? 0 },
  { name: 'fieldVerdict', read: ({ at, verdicts }) => verdicts.byField[at] ?? 0 },
  { name: 'recordsVerdict', read: (at) => (at.records ? meanOfSpan(at, at.records.span) : 0) },
  { name: 'recordVerdict', read: (at) => (at.record ? meanOfSpan(at, at.record) : 0) },
  { name: 'sinceKept', read: (at) => log(at.at - (lastKept(at) ?? at.at - 2 ** FAR)) },
  { name: 'untilKept', read: (at) => log((nextKept(at) ?? at.at + 2 ** FAR) - at.at) },
  { name: 'sinceKeptLevels', read: (at) => levelsToCommon(at, lastKept(at)) },
  { name: 'untilKeptLevels', read: (at) => levelsToCommon(at, nextKept(at)) },
  { name: 'keptBefore', read: ({ at, verdicts: { kept } }) => share(kept[at] ?? 0, total(kept)) },
  { name: 'keptAfter', read: ({ at, verdicts: { kept } }) => share(total(kept) - (kept[at + 1] ?? 0), total(kept)) },
  { name: 'pageKept', read: ({ verdicts: { kept } }) => log(total(kept)) },
  { name: 'pageKeptShare', read: ({ survey: { sums }, verdicts: { kept } }) => share(total(kept), total(sums.prose)) },
  { name: 'kin', read: (at) => kin(at, () => true) },
  { name: 'kinLong', read: (at) => kin(at, (word) => word.length >= LONG_LETTERS) },
  { name: 'kinShort', read: (at) => kin(at, (word) => word.length < LONG_LETTERS) },
];

const meanOfSpan = ({ survey: { position }, verdicts }: At, { start, end }: Span): number =>
  meanVerdict(verdicts, position[start] ?? 0, position[end] ?? 0);

/** The nearest kept prose before a block and after it. */
const lastKept = ({ at, verdicts: { keptProse } }: At): number | undefined => keptProse[firstFrom(keptProse, at) - 1];
const nextKept = ({ at, verdicts: { keptProse } }: At): number | undefined => keptProse[firstFrom(keptProse, at + 1)];

/** Place of the first position that is not below `least`. */
function firstFrom(positions: readonly number[], least: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of a block's words that other paragraphs of the kept prose have too: an offer in another language has none, another story few. */
function kin({ at, ownWords, verdicts: { keptProse, vocabulary } }: At, isMeant: (word: string) => boolean): number {
  const own = keptProse[firstFrom(keptProse, at)] === at ? 1 : 0;
  let [all, common] = [0, 0];
  for (const word of ownWords) {
    if (!isMeant(word)) continue;
    all++;
    if ((vocabulary.get(word) ?? 0) > own) common++;
  }
  return all === 0 ? -1 : common / all;
}
