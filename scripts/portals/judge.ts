import type { StoryHead } from '../../utils/article/types';
import { compareBags, f1, foldTitle, shingles } from '../bench/score';
import type { Told } from '../cli/timed';
import type { Truth } from './render/page';

/** How an extraction stands against what the page is known to say. What the truth does not tell is not judged. */
export interface Verdict {
  /** The story's words in the story's order, none more and none less; of a page without a story, that it was refused. */
  readonly exact: boolean;
  /** Words that are not the story's. */
  readonly leaking: boolean;
  /** Words of the story that are not there. */
  readonly losing: boolean;
  readonly f1: number;
  /** Refused although there is a story. */
  readonly refused: boolean;
  readonly source?: boolean;
  readonly via?: boolean;
  readonly date?: boolean;
  readonly title?: boolean;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** `extraction` is an `Error` where the engine failed, which is as bad as giving nothing. */
export function judge(truth: Omit<Truth, 'cards'>, extraction: Told | Error): Verdict {
  const article = !(extraction instanceof Error) && extraction.ok ? extraction.article : undefined;
  const [found, wanted] = [words(article?.text ?? ''), words(truth.text)];
  const { extra, missed } = compareBags(found, wanted);
  const exact = !(extraction instanceof Error) && found.length === wanted.length && found.every((word, at) => word === wanted[at]);
  const text = { exact, leaking: extra > 0, losing: missed > 0, refused: truth.text !== '' && article === undefined };
  const head = extraction instanceof Error || extraction.ok ? article : { title: extraction.title, ...extraction.head };
  return {
    ...text,
    f1: truth.refused === undefined ? f1(compareBags(shingles(article?.text ?? ''), shingles(truth.text))) : article ? 0 : 1,
    ...judgeHead(truth, head),
  };
}

const isSame = (told: string | undefined, wanted: string): boolean => told !== undefined && foldTitle(told) === foldTitle(wanted);

/** What is told of a story, whether its text is there or no more than its headline. */
type Head = Partial<StoryHead> & { readonly title: string };

function judgeHead(truth: Omit<Truth, 'cards'>, head: Head | undefined): Pick<Verdict, 'source' | 'via' | 'date' | 'title'> {
  return {
    ...(truth.source !== undefined && { source: isSame(head?.source, truth.source) }),
    ...(truth.via !== undefined && { via: isSame(head?.via, truth.via) }),
    ...(truth.date !== undefined && { date: head?.published?.slice(0, 10) === truth.date }),
    ...(truth.noDate === true && { date: head !== undefined && !head.published }),
    ...(truth.title !== undefined && { title: isSame(head?.title, truth.title) }),
  };
}
