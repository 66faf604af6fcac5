import { webAddress } from '../text/urls';
import type { Fact, Metadata } from '../types';
import { addressOf, isNode, linesOf, listOf, type Node, type OwnNodes, textOf } from './jsonLd';
import { firstMeta, type Metas } from './metaTags';

type Declared = Pick<Metadata, 'standfirst' | 'section' | 'image' | 'caption' | 'free' | 'articleBody' | 'declaredWords'>;

/** Longer descriptions hold the story itself. Characters. */
const MAX_STANDFIRST = 600;

/** What the page's own data says of its story beside headline, byline, source and date. */
export function readDeclared({ story, wrapper, nodes }: OwnNodes, metas: Metas, base: string): Declared {
  const standfirst = readStandfirst(metas, story ?? wrapper);
  const section = textOf(story?.['articleSection']) || firstMeta(metas, 'article:section');
  const image = webAddress(firstMeta(metas, 'og:image', 'twitter:image') || addressOf(story?.['image']), base);
  const caption = captionOf(story?.['image']) || firstMeta(metas, 'og:image:alt', 'twitter:image:alt');
  const free = readFree([story, wrapper, ...nodes]);
  const articleBody = longest([story, ...nodes].map((node) => linesOf(node?.['articleBody'])));
  const declaredWords = Number.parseInt(textOf(story?.['wordCount']), 10);
  return {
    ...(standfirst && { standfirst }),
    ...(section && { section }),
    ...(image && { image }),
    ...(image && caption && { caption }),
    ...(free !== undefined && { free }),
    ...(articleBody && { articleBody }),
    ...(declaredWords > 0 && { declaredWords }),
  };
}

const captionOf = (image: unknown): string => {
  const [first] = listOf(image);
  return isNode(first) ? textOf(first['caption']) : '';
};

/** What the page calls its description; the standfirst is the block that says the same. Cut-off ends are left out. */
function readStandfirst(metas: Metas, story: Node | undefined): Fact | undefined {
  const candidates = [
    { value: textOf(story?.['description']), where: 'json-ld description' },
    { value: firstMeta(metas, 'og:description') ?? '', where: 'meta og:description' },
    { value: firstMeta(metas, 'description', 'dc.description', 'twitter:description') ?? '', where: 'meta description' },
  ]
    .map(({ value, where }) => ({ value: value.replace(/\s*(?:\.{3}|…|\[…\])\s*$/, ''), where, snippet: value.slice(0, 120) }))
    .filter(({ value }) => value !== '' && value.length <= MAX_STANDFIRST);
  const [first, ...others] = candidates.toSorted((one, other) => other.value.length - one.value.length);
  return first && { ...first, others };
}

/** `isAccessibleForFree` of the first node that states it, as a boolean or as words. */
function readFree(nodes: readonly (Node | undefined)[]): boolean | undefined {
  const [stated] = nodes
    .flatMap((node) => listOf(node?.['isAccessibleForFree']))
    .map((value) => (typeof value === 'object' ? '' : String(value).toLowerCase()));
  return stated === undefined ? undefined : !/^(?:false|no|0)$/.test(stated);
}

const longest = (texts: readonly string[]): string => texts.reduce((one, other) => (other.length > one.length ? other : one), '');
