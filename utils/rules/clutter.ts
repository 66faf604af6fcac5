import type { Kind } from '../article/types';

/** A kind of clutter, told by two kinds of evidence: where or what it is (`selector`, `maxWords`) and what it says (`text`). */
export interface ClutterRule {
  readonly name: string;
  readonly kind: Kind;
  /** Why it goes, for the reader's ledger. */
  readonly why: string;
  readonly selector: string;
  /** Matched against each text block of the element; no `g` flag. */
  readonly text: RegExp;
  /** A larger element is left alone: it holds more than the clutter. */
  readonly maxWords: number;
  /** Markup that the rule must take out; its test is made from it. */
  readonly removes: string;
  /** The look-alike that it must spare. */
  readonly keeps: string;
}

export const clutterRules: readonly ClutterRule[] = [
  {
    name: 'newsletter-signup',
    kind: 'newsletter',
    why: 'Sign-up boxes sit between paragraphs and read like body text.',
    selector: 'form, aside, section',
    text: /\b(sign up|subscribe)\b.{0,60}\bnewsletter\b/i,
    maxWords: 80,
    removes: '<aside>Sign up to our morning newsletter</aside>',
    keeps: '<section><p>The newsletter won a prize.</p></section>',
  },
];
