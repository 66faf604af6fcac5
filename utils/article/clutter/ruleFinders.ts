import { clutterRules } from '../../rules/clutter';
import { blocksIn, boxAround, elementOf, headingAndLinks } from './boxes';
import { hasEvidence, linkShareOf, mostlyLeadsTo, type Suspect } from './evidence';
import { isListHeading } from './listHeadings';
import { ofEach, once } from '../text/memo';
import type { Block, Finder, Measured } from '../page/types';
import { countSentences } from '../text/words';
import { maskOf } from '../text/phrases';

/** Kept whatever else a text says: a correction is part of the story, and "first published in" names its source. */
const KEEPERS = maskOf(['correction', 'syndication']);

/** Goes and stays with its picture, whatever credit it gives. */
const CAPTION = 'figcaption';

/** Text of so many sentences that is not linked is the story's until a whole box speaks against it. */
const PROSE_SENTENCES = 3;

/** A longer text is more than a label, whatever hides it. */
const MAX_LABEL_WORDS = 8;

/** Fewer words in capitals are a label or a name. */
const MIN_CAPITAL_WORDS = 5;

/** No small letters, and none of a script that has but one kind: an abbreviation in Japanese is no headline in capitals. */
const capitals = once(() => new RegExp('^[^\\p{Ll}\\p{Lo}]*\\p{Lu}[^\\p{Ll}\\p{Lo}]*$', 'u'));

const isInCapitals = (text: string): boolean => !/[a-z]/.test(text) && capitals().test(text);

/** Without words of its own: linked from end to end, and in capitals, as some papers set headlines between paragraphs. */
const capitalLink: Finder = {
  name: 'capital-link',
  kind: 'read-also',
  why: 'The headline of another story, in capitals between the paragraphs.',
  find: ({ blocks }) =>
    blocks.filter(
      (block) => block.tag === 'p' && block.words >= MIN_CAPITAL_WORDS && linkShareOf(block) >= 0.95 && isInCapitals(block.text),
    ),
};

/** Names that style sheets give to what only screen readers are to say; there is nothing of it to see. */
const UNSEEN = '.visually-hidden, .visuallyhidden, .u-visually-hidden, .sr-only, .screen-reader-text';

/** A label on the page's parts, as "Article content", that the page itself keeps out of sight. */
const unseenLabel: Finder = {
  name: 'unseen-label',
  kind: 'other',
  why: 'A label for screen readers that the page does not show.',
  find: ({ blocks }) => blocks.filter((block) => block.words <= MAX_LABEL_WORDS && block.parent.matches(UNSEEN)),
};

const mayGo = ({ wordings, tag }: Block): boolean => (wordings & KEEPERS) === 0 && tag !== CAPTION;

/** What most rules look at, of each page once for all of them: a page has hundreds of blocks, of which a few say anything. */
const saying = ofEach(({ blocks }: Measured) => blocks.filter((block) => block.wordings !== 0 && mayGo(block)));
const sayingOrLinked = ofEach(({ blocks }: Measured) =>
  blocks.filter((block) => (block.wordings !== 0 || block.linkChars > 0) && mayGo(block)),
);

const ofRules: readonly Finder[] = clutterRules.map((rule) => {
  const mask = maskOf(rule.says);
  return {
    name: rule.name,
    kind: rule.kind,
    why: rule.why,
    *find(page, metadata) {
      for (const block of rule.leadsTo ? sayingOrLinked(page) : saying(page)) {
        if (block.words > rule.maxWords) continue;
        if ((block.wordings & mask) !== 0 || (rule.leadsTo && mostlyLeadsTo(block, rule.leadsTo)))
          yield* take({ page, metadata, rule, block });
      }
    },
  };
});

/** One finder a rule of `rules/clutter.ts`, and what is clutter without words of its own. */
export const clutterFinders: readonly Finder[] = [...ofRules, capitalLink, unseenLabel];

function* take(said: Omit<Suspect, 'target' | 'blocks'>): Iterable<Element | Block> {
  const { page, rule, block } = said;
  if (rule.takes === 'heading-and-links') {
    if (isListHeading(block)) yield* headingAndLinks(page, block);
    return;
  }
  const target = rule.takes === 'box' ? boxAround(page, block, { most: rule.boxWords ?? rule.maxWords }) : elementOf(page, block);
  if ((rule.takes === 'block' && isOwnText(block)) || isOneOfMany(page, target)) return;
  const suspect: Suspect = { ...said, target, blocks: blocksIn(page, target) };
  if (rule.needs.some((needed) => [needed].flat().every((evidence) => hasEvidence(suspect, evidence)))) yield target;
}

/** A heading says what the next text is, and several sentences that are not linked are the story's. */
const isOwnText = (block: Block): boolean =>
  /^h[1-6]$/.test(block.tag) || (countSentences(block.text) >= PROSE_SENTENCES && linkShareOf(block) < 0.5);

/** An item of a list whose other items are text, or one cell of a table, goes or stays with the whole. */
function isOneOfMany(page: Measured, target: Element | Block): boolean {
  const el = 'nodes' in target ? target.parent : target;
  const list = el.closest('li, td, dd')?.closest('ul, ol, table, dl');
  if (!list || el.contains(list)) return false;
  return blocksIn(page, list).some((block) => block.wordings === 0 && linkShareOf(block) < 0.5);
}
