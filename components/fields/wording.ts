import type { Kind, Removal } from '../../utils/article/types';
import type { Word } from '../../utils/browser/i18n';

/** What was set aside, in plain words. */
const KIND_WORDS: { readonly [Name in Kind]: Word } = {
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

/** Rules whose finds are better named than by their kind. */
const NAMES: { readonly [Rule in string]?: Word } = {
  'contents-list': 'contents',
  'legal-notice': 'legalNotice',
  'newsroom-contact': 'paperContact',
  'repeated-headline': 'repeatsHeadline',
  'unseen-label': 'kindNavigation',
};

/** What something is that was set aside. */
export const nameOf = ({ rule, kind }: Removal): Word => NAMES[rule] ?? KIND_WORDS[kind];

/** What a rule can say that the name of its finds does not. */
const NOTES: { readonly [Rule in string]?: Word } = {
  'contents-list': 'reasonContents',
  'date-line': 'reasonHead',
  'head-matter': 'reasonHead',
  'left-heading': 'reasonHeading',
  'next-story': 'reasonNext',
  'pull-quote': 'reasonQuote',
};

/** Why something was set aside, where its name leaves that open. */
export const noteOf = ({ rule }: Removal): Word | undefined => NOTES[rule];
