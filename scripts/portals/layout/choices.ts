import type { Random } from '../random';

/**
 * What every choice of a layout is drawn from, by the name that the choice has in the layout. The plainest comes first: a
 * failing page is made smaller by going there. What stands twice is drawn twice as often.
 */
export const CHOICES = {
  kind: ['story', 'story', 'story', 'story', 'story', 'story', 'story', 'story', 'story', 'story', 'story', 'headline-only', 'list-page'],
  names: ['none', 'hashed', 'hashed', 'telling', 'telling', 'misleading', 'utility'],
  wrapper: ['div', 'div', 'div', 'section', 'main', 'article', 'custom', 'td'],
  tag: ['div', 'div', 'section', 'aside', 'custom'],
  // The story's body.
  form: ['p', 'p', 'p', 'p', 'div', 'br', 'br-bare', 'span', 'p-in-div', 'section', 'p-br', 'custom'],
  container: ['div', 'div', 'section', 'article', 'td', 'custom', 'none'],
  lead: ['none', 'none', 'p', 'h2', 'strong', 'outside', 'bullets', 'bullets-outside'],
  subhead: ['h2', 'h3', 'strong', 'p-strong', 'div', 'h4'],
  shape: ['quote', 'list', 'numbers'],
  figure: ['figure', 'figure', 'div', 'bare', 'linked'],
  // A list that belongs to the story, and what is around each of its records.
  owned: [
    'none',
    'numbered',
    'live',
    'timeline',
    'interview',
    'products',
    'recipe',
    'scores',
    'comparison',
    'places',
    'links',
    'reading',
    'quotes',
    'facts',
    'figures',
    'terms',
  ],
  record: ['flat', 'flat', 'div', 'section', 'article', 'li', 'custom'],
  // Headline, source and date.
  title: ['h1', 'h1', 'h1', 'h1-twice', 'h1-link', 'div', 'h2', 'h1-header'],
  line: [
    'separate',
    'spans',
    'glued',
    'dot',
    'bar',
    'prefix',
    'sentence',
    'logo',
    'above',
    'below',
    'table',
    'by-paper',
    'dash',
    'time-first',
    'definition',
  ],
  date: [
    'iso',
    'dmy-dash',
    'dmy-dot',
    'dmy-slash',
    'long',
    'medium',
    'full',
    'long-time',
    'time-tag',
    'updated',
    'relative',
    'relative-short',
    'none',
  ],
  machine: ['none', 'none', 'og', 'meta', 'jsonld', 'jsonld-portal', 'jsonld-graph', 'microdata'],
  source: ['paper', 'paper', 'paper', 'paper', 'none'],
  byline: ['none', 'none', 'by', 'plain', 'with-role', 'link'],
  // Lists of other stories.
  place: ['after', 'after', 'after', 'inner', 'inner', 'between', 'before', 'aside', 'aside-first', 'top', 'in-body-end'],
  heading: ['known', 'known', 'odd', 'none'],
  headingTag: ['h2', 'h3', 'div', 'p', 'strong', 'span', 'h4'],
  list: ['div', 'div', 'ul', 'ol', 'table', 'rows', 'section', 'custom', 'flat', 'table-grid'],
  card: ['div', 'div', 'article', 'whole-link', 'custom', 'section', 'div-deep'],
  copies: ['none', 'none', 'none', 'papers', 'papers', 'own-headline', 'own-story'],
  text: ['none', 'teaser', 'teaser', 'preview', 'preview', 'full', 'paragraphs'],
  textPlace: ['end', 'end', 'end', 'start', 'before-meta'],
  age: ['minutes', 'hours', 'words', 'short', 'days', 'dmy-dash', 'dmy-dot', 'long', 'medium', 'iso', 'clock', 'time-tag', 'icon'],
  join: ['source-age', 'age-source', 'glued', 'dot', 'bar', 'source-only', 'age-only', 'none', 'bullet', 'comma', 'glued-label'],
  headlineTag: ['h3', 'h3', 'div', 'h2', 'p', 'span', 'h4', 'strong', 'b'],
  picture: ['none', 'empty-alt', 'headline-alt', 'other-alt', 'figure', 'background'],
  // Readers' comments.
  commentsHeading: ['known', 'count', 'odd', 'none', 'none'],
  comment: ['div', 'li', 'article', 'ul-nested', 'table', 'dl'],
  // A second whole story below the first.
  next: ['article', 'div', 'same-container', 'with-rule'],
} as const satisfies Record<string, readonly string[]>;

export type Choice = keyof typeof CHOICES;
export type Chosen<C extends Choice> = (typeof CHOICES)[C][number];

export const choose = <C extends Choice>(random: Random, name: C): Chosen<C> => random.pick(CHOICES[name]) as Chosen<C>;
