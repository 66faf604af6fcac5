import { clutterRules } from '../rules/clutter';
import type { Finder } from './page';

/** One finder a rule of `rules/clutter.ts`. */
export const clutterFinders: readonly Finder[] = clutterRules.map(({ name, kind, why, selector, text, maxWords }) => ({
  name,
  kind,
  why,
  *find(page) {
    for (const el of page.body.querySelectorAll(selector)) {
      const { start, end } = page.spanOf(el);
      if (start === end || page.wordsIn(el) > maxWords) continue;
      if (page.blocks.slice(start, end).some((block) => text.test(block.text))) yield el;
    }
  },
}));
