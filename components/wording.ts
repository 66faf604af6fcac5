import type { Kind } from '../utils/article/types';

/** What was set aside, in plain words. */
export const KIND_WORDS: { readonly [Name in Kind]: string } = {
  ad: 'Advertisement',
  'ai-promotion': 'Promotion of an AI service',
  app: 'App banner',
  byline: 'Byline',
  comments: 'Comments',
  consent: 'Cookie notice',
  credit: 'Credit line',
  donation: 'Appeal for money',
  login: 'Log-in box',
  'most-read': 'Most-read list',
  navigation: 'Navigation',
  newsletter: 'Newsletter sign-up',
  other: 'Something else',
  outside: 'Outside the article',
  player: 'Player',
  poll: 'Poll',
  'read-also': 'Link to another story',
  related: 'Related stories',
  repeated: 'Said twice',
  share: 'Share buttons',
  subscribe: 'Subscription offer',
  tags: 'Topics',
  taught: 'Set aside by your rule',
};

/** "1 word", "612 words", the number as the language writes it. */
export function count(amount: number, [one, many]: readonly [string, string], locale: string): string {
  const number = new Intl.NumberFormat(locale).format(amount);
  return `${number} ${new Intl.PluralRules(locale).select(amount) === 'one' ? one : many}`;
}

export const minutes = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(amount);

export const names = (list: readonly string[], locale: string): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(list);
