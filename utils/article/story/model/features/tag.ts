import type { Block } from '../../../page/types';
import { type Feature, flag, headingLevel } from './feature';
import { onlyElement } from '../../../page/onlyElement';

export const ofTag: readonly Feature[] = Object.entries<(block: Block) => number>({
  heading: ({ tag }) => headingLevel(tag),
  isParagraph: ({ tag }) => flag(tag === 'p'),
  isItem: ({ tag }) => flag(tag === 'li'),
  isCell: ({ tag }) => flag(tag === 'td' || tag === 'th'),
  isTerm: ({ tag }) => flag(tag === 'dt' || tag === 'dd'),
  isLoose: ({ tag }) => flag(tag === 'div'),
  isControl: ({ tag }) => flag(tag === 'label' || tag === 'button' || tag === 'summary'),
  onlyLink: (block) => flag(onlyElement(block)?.localName === 'a'),
  onlyBold: (block) => flag(/^(?:strong|b)$/.test(onlyElement(block)?.localName ?? '')),
  onlyItalic: (block) => flag(/^(?:em|i)$/.test(onlyElement(block)?.localName ?? '')),
  onlySpan: (block) => flag(/^(?:span|small|time)$/.test(onlyElement(block)?.localName ?? '')),
  hidden: ({ hidden }) => flag(hidden),
}).map(([name, of]) => ({ name, read: ({ block }) => of(block) }));
