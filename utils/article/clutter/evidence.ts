import { CONTROLS } from '../page/controls';
import type { Address, ClutterRule, Evidence } from '../../rules/clutter';
import { eachOf } from '../../rules/languages';
import { lettered } from '../text/unicodeClasses';
import { linksIn, linksOf } from '../page/links';
import { lazy } from '../text/memo';
import type { Block, Measured } from '../page/types';
import { isLabel, isProse, linkShareOf, MAX_LABEL_WORDS } from '../page/prose';
import type { Metadata } from '../types';
import { countSentences } from '../text/words';
import { maskOf } from '../text/phrases';
import type { TreeElement, TreeNode } from '../page/tree/types';
import { isElement } from '../page/tree/tree';

/** A text that says a rule's words, and the box that would go with it. */
export interface Suspect {
  readonly page: Measured;
  readonly metadata: Metadata;
  readonly rule: ClutterRule;
  readonly block: Block;
  /** The element to go, or the block itself where it shares its element with other text. */
  readonly target: TreeElement | Block;
  /** Blocks of the target. */
  readonly blocks: readonly Block[];
}

/** Blocks to look at before or after a place to know whether the story goes on there. */
const NEIGHBOURS = 12;

const SET_OFF = 'aside, form, dialog, [role="dialog"], [role="complementary"], [role="form"]';

const ANCHOR = 'a[href^="#"]:not([href="#"])';

const ADDRESSES = {
  mail: /^mailto:|\/contact/i,
  store: /\b(?:apps|itunes)\.apple\.com|\bplay\.google\.com|\bappgallery\.|onelink\.me|\.app\.link/i,
  share:
    /\b(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|reddit\.com\/submit|pinterest\.[a-z.]+\/pin|wa\.me|api\.whatsapp\.com|t\.me\/share|telegram\.me\/share|bsky\.app\/intent|threads\.net\/intent)|^whatsapp:|^fb-messenger:|^mailto:\?/i,
  profile:
    /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|journalists?|staff|people|profile|profil|redaktion|writers?|contributors?|by)\/|^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|instagram|facebook|bsky)\.(?:com|app)\/|^mailto:/i,
};

/** Whether a thing about the suspect's shape, place or links is so. */
export function hasEvidence(suspect: Suspect, evidence: Evidence): boolean {
  return CHECKS[evidence](suspect);
}

export interface Limits {
  /** Words. */
  readonly most: number;
}

/** Whether the markup sets an element off from the story, alone or with little around it: some sites put the whole page in a form. */
export function isSetOff(page: Measured, el: TreeElement, { most }: Limits): boolean {
  const box = el.closest(SET_OFF);
  return box !== null && page.wordsIn(box) <= most;
}

const CHECKS: Readonly<Record<Evidence, (suspect: Suspect) => boolean>> = {
  label: ({ block }) => isLabel(block),
  link: (suspect) => linkShareOf(suspect.block) >= 0.5 && !hasAnchor(suspect),
  linked: ({ block }) => block.linkChars > 0,
  anchor: (suspect) => linkShareOf(suspect.block) >= 0.5 && hasAnchor(suspect),
  control: ({ target }) => elementsOf(target).some((el) => el.closest(CONTROLS) !== null || el.querySelector(CONTROLS) !== null),
  agreeing: ({ rule, block, blocks }) => {
    const mask = maskOf(rule.says);
    return blocks.some((other) => other !== block && (other.wordings & mask) !== 0 && other.text !== block.text);
  },
  aside: ({ page, rule, target }) => elementsOf(target).some((el) => isSetOff(page, el, { most: rule.boxWords ?? rule.maxWords })),
  emphasis: ({ block }) => isEmphasised(block),
  digits: ({ block }) => number(block.text).test(block.text),
  image: ({ target }) =>
    elementsOf(target).some((el) => [el, el.parentElement].some((near) => near?.querySelector('img, picture, amp-img, video'))),
  tail: ({ page, blocks }) => !page.blocks.slice(endOf(blocks), endOf(blocks) + NEIGHBOURS).some(isStory),
  head: ({ page, blocks }) => !page.blocks.slice(Math.max(0, startOf(blocks) - NEIGHBOURS), startOf(blocks)).some(isStory),
  mail: (suspect) => leadsTo(suspect, ADDRESSES.mail),
  store: (suspect) => leadsTo(suspect, ADDRESSES.store),
  share: (suspect) => leadsTo(suspect, ADDRESSES.share),
  profile: (suspect) => leadsTo(suspect, ADDRESSES.profile),
  voice: ({ block, metadata }) => countSentences(block.text) <= 1 && !QUOTED.test(block.text) && speaksForSite(block, metadata),
};

const number = lettered('[\\p{N}]');

const QUOTED = /["“”„«»「」『』]/;

/** Says "our", or the name of the site. */
function speaksForSite({ text }: Block, { source, via }: Metadata): boolean {
  const names = [source.value, via?.value ?? ''].filter((name) => name.length > 2);
  return saysOur(text.toLowerCase()) || names.some((name) => text.includes(name));
}

const ownWords = lazy(() => new Set(eachOf('ownWords').flatMap(([, words]) => words.split('|'))));
const ownPhrases = lazy(() => eachOf('ownPhrases').flatMap(([, phrases]) => phrases.split('|')));
const wordRuns = lettered('[\\p{L}\\p{M}]+', 'g');

/** Takes small letters. */
const saysOur = (text: string): boolean =>
  (text.match(wordRuns(text)) ?? []).some((word) => ownWords().has(word)) || ownPhrases().some((phrase) => text.includes(phrase));

const isStory = (block: Block): boolean => isProse(block) && block.wordings === 0 && !block.hidden;

const startOf = (blocks: readonly Block[]): number => blocks[0]?.index ?? 0;
const endOf = (blocks: readonly Block[]): number => (blocks.at(-1)?.index ?? 0) + 1;

/** The target, or the elements of its run and the one they stand in where it is only a run. */
function elementsOf(target: TreeElement | Block): TreeElement[] {
  return 'nodes' in target ? target.nodes.filter((node): node is TreeNode & TreeElement => isElement(node)) : [target];
}

/** Two or more links of a short text lead to addresses of a sort. */
export function mostlyLeadsTo(block: Block, address: Address): boolean {
  if (block.linkChars === 0 || block.words > MAX_LABEL_WORDS * 2) return false;
  const elements = elementsOf(block);
  if (elements.length === 1 && elements[0]?.localName === 'a') return false;
  const links = block.nodes.flatMap(linksIn);
  return links.filter((link) => ADDRESSES[address].test(link.getAttribute('href') ?? '')).length >= 2;
}

function leadsTo({ target }: Suspect, address: RegExp): boolean {
  return elementsOf(target).some((el) =>
    [el, ...el.querySelectorAll('a[href]')].some((link) => address.test(link.getAttribute('href') ?? '')),
  );
}

/** Leads to a page about the one who wrote it. */
export const linksToProfile = (block: Block): boolean =>
  linksOf(block).some((link) => link.getAttribute('rel') === 'author' || ADDRESSES.profile.test(link.getAttribute('href') ?? ''));

/** Leads to a place in the same page, as a table of contents does. */
const hasAnchor = ({ block }: Suspect): boolean =>
  [block.parent, ...elementsOf(block)].some((el) => el.matches(ANCHOR) || el.querySelector(ANCHOR) !== null);

function isEmphasised({ nodes, parent, text }: Block): boolean {
  if (parent.closest('em, i, strong, b')) return true;
  const set = nodes.filter((node) => /^(?:em|i|strong|b)$/.test(node.localName)).map((node) => node.textContent?.trim() ?? '');
  return set.join(' ').length >= 0.9 * text.length;
}
