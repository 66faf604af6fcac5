import type { Layout } from '../layout/types';
import { hash, randomFrom } from '../random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** What sites really call a story's parts although it sounds like clutter, and clutter although it sounds like a story. */
const MISLEADING = {
  story: [
    'related-content',
    'sidebar-main',
    'share-wrap',
    'comment-area',
    'promo-text',
    'widget-content',
    'footer-block',
    'teaser',
    'ad-free',
    'recommend',
  ],
  other: [
    'article-body',
    'content',
    'main-content',
    'post-text',
    'entry-content',
    'story',
    'article__text',
    'text-block',
    'body-copy',
    'lead',
  ],
} as const;

const UTILITIES = [
  'flex',
  'mt-4',
  'text-sm',
  'grid',
  'gap-2',
  'font-bold',
  'px-3',
  'w-full',
  'text-gray-600',
  'md:w-1/2',
  'block',
  'mb-6',
  'leading-7',
  'rounded',
];

/**
 * The class attribute of an element, or nothing: by the part that it plays (`story-body`, `card-title`), always the same
 * for one part of one page, as stylesheets need it.
 */
export function classOf({ names, seed }: Pick<Layout, 'names' | 'seed'>, part: string): string {
  const random = randomFrom(hash(`${seed} ${part}`));
  switch (names) {
    case 'none':
      return '';
    case 'telling':
      return ` class="${part}"`;
    case 'hashed':
      return ` class="${random.pick(['css-', '_', 'sc-', 'x', ''])}${random.pick(['a', 'b', 'k', 'r'])}${Array.from({ length: 6 }, () => random.pick([...LETTERS])).join('')}"`;
    case 'misleading':
      return ` class="${random.pick(part.startsWith('story') ? MISLEADING.story : MISLEADING.other)}"`;
    case 'utility':
      return ` class="${random.some(UTILITIES, random.int(1, 4)).join(' ')}"`;
  }
}

/** A page's own elements have one name for one part. */
export const customTag = (part: string): string => `x-${part}`;
