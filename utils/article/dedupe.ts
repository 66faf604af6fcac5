import type { Finder } from './page';
import { fold } from './words';

const repeatedHeadline: Finder = {
  name: 'repeated-headline',
  kind: 'repeated',
  why: 'The headline is shown once, above the text.',
  find: (page, { title }) => page.blocks.filter((block) => fold(block.text).toLowerCase() === fold(title.value).toLowerCase()),
};

/** What stands in the page twice and should be read once. */
export const dedupeFinders: readonly Finder[] = [repeatedHeadline];
