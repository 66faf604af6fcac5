import type { Kind } from '../utils/article/types';
import type { Word } from '../utils/i18n';

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
