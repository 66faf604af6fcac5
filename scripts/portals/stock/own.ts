import { hash, type Random, randomFrom } from '../random';
import { PROSE } from './prose';
import type { Prose, Topic } from './prose/types';
import type { Block, Stock, Story } from './types';

/** So many stories are told of each topic, with other names, figures and paragraphs. */
const VARIANTS = 4;

/** Our own prose, in every language that we have some in; the half of it is English, as the half of the portals are. */
export function ownStock(): Stock {
  const told = PROSE.flatMap((prose) =>
    prose.topics.flatMap((topic, at) => Array.from({ length: VARIANTS }, (_, variant) => tell(prose, topic, { at, variant }))),
  );
  const english = told.filter(({ lang }) => lang === 'en');
  const others = told.filter(({ lang }) => lang !== 'en');
  const rest = english.slice(others.length);
  return { stories: [...others.flatMap((story, at) => [story, english[at % english.length] ?? story]), ...rest], others: [] };
}

interface Which {
  readonly at: number;
  readonly variant: number;
}

function tell(prose: Prose, topic: Topic, { at, variant }: Which): Story {
  const random = randomFrom(hash(`${prose.lang} ${at} ${variant}`));
  const say = filler(prose, random);
  const general = (prose.general ?? []).filter((_, number) => number % prose.topics.length === at);
  const sentences = spread(topic.sentences, general, random).map(say);
  return {
    lang: prose.lang,
    topic: `${prose.lang}-${at}`,
    title: say(topic.titles[variant % topic.titles.length] ?? ''),
    standfirst: say(random.pick(topic.standfirsts)),
    blocks: withSubheads(paragraphs(sentences, random), topic.subheads.map(say)),
  };
}

/** The topic's sentences in their order, some of them left out, the general ones among them. */
function spread(own: readonly string[], general: readonly string[], random: Random): string[] {
  const kept = random.some(own, Math.ceil(own.length * 0.85));
  const places = general.map(() => random.int(1, kept.length));
  return kept.flatMap((sentence, at) => [sentence, ...general.filter((_, number) => places[number] === at + 1)]);
}

function filler({ persons, places, firms }: Prose, random: Random): (phrase: string) => string {
  const [person, place, firm] = [random.pick(persons), random.pick(places), random.pick(firms)];
  return (phrase) =>
    capital(
      phrase
        .replaceAll('{person}', person)
        .replaceAll('{other}', () => random.pick(persons.filter((name) => name !== person)))
        .replaceAll('{place}', place)
        .replaceAll('{firm}', firm)
        .replaceAll('{n}', () => String(random.int(12, 94))),
    );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One to four sentences make a paragraph. */
function paragraphs(sentences: readonly string[], random: Random): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < sentences.length;) {
    const size = random.pick([1, 2, 2, 3, 3, 4]);
    const glue = /[。！？][」”]?$/.test(sentences[at] ?? '') ? '' : ' ';
    blocks.push({ kind: 'paragraph', text: sentences.slice(at, at + size).join(glue) });
    at += size;
  }
  return blocks;
}

/** Subheads stand before every third paragraph, until there are no more. */
const withSubheads = (blocks: readonly Block[], subheads: readonly string[]): Block[] =>
  blocks.flatMap((block, at) => {
    const text = at > 0 && at % 3 === 1 ? subheads[(at - 1) / 3] : undefined;
    return text === undefined ? [block] : [{ kind: 'subhead', text }, block];
  });
