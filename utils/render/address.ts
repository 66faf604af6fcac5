import type { Article } from '../article/types';
import rules, { type Rule } from 'tidy-url/data/rules.js';

/**
 * What tidy-url's list of names lacks: click ids of the other advertising networks, and the campaign families
 * whose members nobody can list (`utm_anything`). Each is set by a network or a counter, never by a paper's own pages.
 */
const TRACKING = new RegExp(
  [
    '^(?:utm|itm|mtm|matomo|piwik|pk|hsa|oly|stm)_[\\w-]+$',
    // Microsoft, Google, TikTok, X, Yandex, Snapchat, Impact, Pinterest, LinkedIn, Instagram.
    '^(?:msclkid|[gw]braid|gclid|dclid|gad_\\w+|srsltid|ttclid|twclid|yclid|_openstat|ScCid|irclickid|epik|li_fat_id|igshid|igsh)$',
    // AT Internet and BBC, comScore, Webtrends, Adobe, Echobox, Klaviyo, Dotdigital, Google Analytics' linker, the Guardian.
    '^(?:xtor|at_(?:medium|campaign|format|link\\w*|ptr\\w*|custom\\d|bbc_team)|ns_(?:mchannel|source|campaign|linkname|fee))$',
    '^(?:WT\\.\\w+|wt_zmc|s_cid|s_kwcid|ef_id|[Ee]chobox|_kx|_ke|dm_i|_gl|_ga|CMP)$',
  ].join('|'),
);

/**
 * An address without the parameters that only follow its reader about, in query and fragment. By tidy-url's list of
 * sites and names; its redirects and rewritten paths are not used, so the address leads where it led. What is
 * no address comes back as it is.
 */
export const withoutTracking = (address: string): string => trackingRemover()(address);

/** The address under which an article is passed on: the one its page calls its true one, without what only follows its reader. */
export const linkOf = ({ canonical, url }: Pick<Article, 'canonical' | 'url'>): string => withoutTracking(canonical ?? url);

/** `withoutTracking` for many addresses: what is known about a host is looked up once. */
export function trackingRemover(): (address: string) => string {
  const known = new Map<string, readonly Rule[]>();
  const rulesOf = ({ host }: URL): readonly Rule[] => {
    const found = known.get(host) ?? rules.filter(({ match, match_href }) => match_href || host.search(match) !== -1);
    known.set(host, found);
    return found;
  };
  return (address) => (/[?#]/.test(address) && URL.canParse(address) ? clean(address, rulesOf) : address);
}

function clean(address: string, rulesOf: (url: URL) => readonly Rule[]): string {
  const url = new URL(address);
  const whole = url.href;
  const matching = rulesOf(url).filter(({ match, match_href }) => !match_href || whole.search(match) !== -1);
  if (matching.some(({ exclude }) => exclude?.some((pattern) => whole.search(pattern) !== -1))) return address;
  const tracks = (name: string): boolean => TRACKING.test(name) || matching.some(({ rules: names }) => names?.includes(name));
  url.search = without(url.search.slice(1), tracks);
  if (url.hash.includes('=')) url.hash = without(url.hash.slice(1), tracks);
  return url.href === whole ? address : url.href;
}

/** What stays is left as it was written: a parameter parsed and written again may come out otherwise. */
const without = (parameters: string, tracks: (name: string) => boolean): string =>
  parameters
    .split('&')
    .filter((parameter) => !tracks(nameOf(parameter)))
    .join('&');

const nameOf = (parameter: string): string => [...new URLSearchParams(parameter)][0]?.[0] ?? '';
