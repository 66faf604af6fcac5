import { isLabel } from '../../page/prose';
import type { Block } from '../../page/types';
import { isPlain, raise } from './settling';
import type { Survey } from './survey';

/** A name with its office: "Question", "Ole Berg", "Dr Mia Falk (physician)". Words. */
const MAX_SPEAKER_WORDS = 6;

/** So often somebody speaks where people talk with each other. */
const MIN_TURNS = 4;

/** Each speaks so often, on the average: labels that all differ name other things. */
const TURNS_EACH = 2;

/** Share of their words that the story has already where what they say is of the story. */
const KEPT_FROM = 0.5;

interface Turn {
  readonly speaker: number;
  /** Places of what is said, up to the next one who speaks. */
  readonly said: readonly number[];
}

/** In an interview or a play the lines say who speaks: the same few names, each before what it says, stay with it, and so does a short answer. */
export function settleTurns(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settled = Float32Array.from(scores);
  for (const speakers of speakersOf(survey)) {
    const turns = turnsOf(survey, speakers);
    const said = turns.flatMap((turn) => turn.said);
    const wordsOf = (some: readonly number[]): number => some.reduce((sum, at) => sum + (survey.blocks[at]?.words ?? 0), 0);
    const isStory = wordsOf(said.filter((at) => (scores[at] ?? 0) > keepFrom)) > KEPT_FROM * wordsOf(said);
    if (turns.length < MIN_TURNS || !isStory) continue;
    for (const at of turns.flatMap((turn) => [turn.speaker, ...turn.said])) raise(settled, at);
  }
  return settled;
}

/** Places of short lines in places of one kind that say the same few things again and again. */
function speakersOf(survey: Survey): number[][] {
  const groups = new Map<string, number[]>();
  survey.blocks.forEach((block, at) => {
    if (!isSpeaker(survey, at)) return;
    const place = `${survey.contextOf(block.parent).classPath} ${block.tag}`;
    groups.set(place, [...(groups.get(place) ?? []), at]);
  });
  return [...groups.values()].filter((places) => {
    const names = new Set(places.map((at) => survey.blocks[at]?.text));
    return places.length >= MIN_TURNS && names.size > 1 && names.size * TURNS_EACH <= places.length;
  });
}

const isSpeaker = (survey: Survey, at: number): boolean => {
  const block = survey.blocks[at] as Block;
  return (
    mayTell(survey, at) &&
    block.words <= MAX_SPEAKER_WORDS &&
    (/^d[dt]$/.test(block.tag) || isLabel(block)) &&
    /^\p{L}[^.!?]*:?$/u.test(block.text)
  );
};

const mayTell = (survey: Survey, at: number): boolean => isPlain(survey, at) && survey.blocks[at]?.tag !== 'figcaption';

/** What follows each in the box that holds both of them and no other speaker; the last one says no more than those before. */
function turnsOf(survey: Survey, speakers: readonly number[]): Turn[] {
  const turns = speakers.map((speaker, nth): Turn => {
    const end = speakers[nth + 1] ?? survey.blocks.length;
    const said: number[] = [];
    for (let at = speaker + 1; at < end && mayTell(survey, at) && !/^h[1-6]$/.test((survey.blocks[at] as Block).tag); at++) said.push(at);
    return { speaker, said };
  });
  const longest = Math.max(0, ...turns.slice(0, -1).map(({ said }) => said.length));
  return turns.map(({ speaker, said }) => ({ speaker, said: said.slice(0, longest) })).filter(({ said }) => said.length > 0);
}
