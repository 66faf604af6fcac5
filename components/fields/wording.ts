import type { Kind, Removal } from '../../utils/article/types';
import type { Word } from '../../utils/browser/i18n';

/** What was set aside, in plain words. */
export const KIND_WORDS: { readonly [Name in Kind]: Word } = {
  ad: 'kindAd',
  'ai-promotion': 'kindAiPromotion',
  app: 'kindApp',
  byline: 'kindByline',
  comments: 'kindComments',
  consent: 'kindConsent',
  credit: 'kindCredit',
  donation: 'kindDonation',
  login: 'kindLogin',
  'most-read': 'kindMostRead',
  navigation: 'kindNavigation',
  newsletter: 'kindNewsletter',
  other: 'kindOther',
  outside: 'kindOutside',
  player: 'kindPlayer',
  poll: 'kindPoll',
  'read-also': 'kindReadAlso',
  related: 'kindRelated',
  repeated: 'kindRepeated',
  share: 'kindShare',
  subscribe: 'kindSubscribe',
  tags: 'kindTags',
  taught: 'kindTaught',
};

/** "4 min", as the language writes it. */
export const minutes = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(amount);

export const names = (list: readonly string[], locale: string): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(list);

/** Why a rule sets things aside; all others go by what a text says of itself. */
const REASONS: { readonly [Rule in string]?: Word } = {
  'capital-link': 'reasonLinks',
  'comment-cards': 'reasonComments',
  'contents-list': 'reasonContents',
  'head-matter': 'reasonHead',
  'date-line': 'reasonHead',
  'left-heading': 'reasonHeading',
  'link-list': 'reasonLinks',
  'next-story': 'reasonNext',
  'not-story': 'reasonOutside',
  'pull-quote': 'reasonQuote',
  'related-cards': 'reasonCards',
  'repeated-headline': 'reasonHeadline',
  'repeated-line': 'reasonTwice',
  'repeated-paragraph': 'reasonTwice',
  'second-copy': 'reasonTwice',
};

/** Why something was set aside, in one plain sentence. */
export const reasonOf = ({ rule, kind }: Removal): Word => (kind === 'taught' ? 'reasonTaught' : (REASONS[rule] ?? 'reasonWords'));
