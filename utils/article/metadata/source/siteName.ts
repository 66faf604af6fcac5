import type { Measured } from '../../page/types';
import { plainHostOf, registrableDomain } from '../../text/urls';
import type { Candidate, Fact } from '../../types';
import { isNode, listOf, type OwnNodes, resolve, textOf } from '../jsonLd';
import { firstMeta, type Metas } from '../metaTags';
import { snip, tokens } from '../tokens';
import { namesOnPage } from './namesOnPage';

/** Company forms: what a reader calls the paper does not hold them. */
const LEGAL =
  /[\s,]+(?:S\.?\s?L\.?(?:\s?U\.?)?|S\.?\s?A\.?(?:\s?S\.?|\s?U\.?)?|S\.?p\.?A\.?|S\.?r\.?l\.?|GmbH(?: & Co\.? KG)?|AG|KG|SE|A\/S|AS|AB|Oy|ApS|B\.?V\.?|N\.?V\.?|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Pty|Co\.?|Kft\.?|Zrt\.?|d\.o\.o\.?|a\.s\.|s\.r\.o\.?|Sp\. z o\.o\.?)$/;

/** Names are short; longer ones are slogans. The figure is Defuddle's. */
const MAX_NAME_WORDS = 6;

/** The site as a reader would name it, the candidates not taken behind it. */
export function readSite({ page, metas, own }: { page: Measured; metas: Metas; own: OwnNodes }): Fact {
  const host = plainHostOf(CACHE.test(page.url) && page.canonical ? page.canonical : page.url);
  const candidates: Candidate[] = [];
  const add = (value: string | undefined, where: string): void => {
    const name = (value ?? '').replace(/^https?:\/\/(?:www\.)?|\/+$|\s+(?:official )?(?:web ?site|homepage)$/gi, '').trim();
    if (name !== '') candidates.push({ value: name, where, snippet: snip(value ?? '') });
  };
  for (const node of [own.story, own.wrapper]) {
    for (const publisher of listOf(node?.['publisher'])) {
      const known = resolve(publisher, own.nodes);
      add(isNode(known) ? textOf(known['name'] ?? known['alternateName']) : textOf(known), 'json-ld publisher');
    }
  }
  add(firstMeta(metas, 'og:site_name'), 'meta og:site_name');
  add(firstMeta(metas, 'application-name', 'apple-mobile-web-app-title'), 'meta application-name');
  const parts = page.title.split(/ [|\-–—·•»] |: /);
  add(parts.at(-1), 'title');
  add(parts[0], 'title');
  if (candidates.every((candidate) => HOST_LIKE.test(candidate.value) || scoreName(candidate, host) < 0))
    candidates.push(...namesOnPage(page, host));
  const scored = candidates
    .map((candidate, index) => ({ ...candidate, score: scoreName(candidate, host) - index / 10 }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
    .map(({ value, where, snippet }) => ({ value: value.replace(LEGAL, ''), where, snippet }));
  const address = { value: host || page.url, where: 'address', snippet: snip(page.url) };
  const [chosen = address, ...others] = scored;
  return { ...chosen, others: chosen === address ? others : [...others, address] };
}

const HOST_LIKE = /^[\w-]+(?:\.[\w-]+)+$/;

/** Copies of pages for phones, kept by others. */
const CACHE = /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/|(?:www\.)?google\.[a-z.]+\/amp\/)/;

function scoreName({ value, where }: Candidate, host: string): number {
  if (value.split(' ').length > MAX_NAME_WORDS || value.includes('/') || /facebook\.com/.test(value)) return -1;
  const fits = fitsHost(value, host);
  if (where === 'title' && !fits) return -1;
  return (
    4 +
    (fits ? 2 : 0) -
    (LEGAL.test(value) ? 2.5 : 0) -
    (HOST_LIKE.test(value) ? 2 : 0) -
    (where.startsWith('json-ld') || where === 'meta og:site_name' ? 0 : 1)
  );
}

/** "Glasgow Times" and glasgowtimes.co.uk, "Süddeutsche Zeitung" and sueddeutsche.de or sz.de. */
export function fitsHost(name: string, host: string): boolean {
  const words = tokens(name);
  const label = registrableDomain(host).split('.')[0]?.replace(/-/g, '') ?? '';
  const joined = words.join('');
  const initials = words.map((word) => word[0]).join('');
  if (label === '' || joined === '') return false;
  return joined.includes(label) || (joined.length > 2 && label.includes(joined)) || (initials.length > 1 && initials === label);
}

/** "DigitalOcean Community" is DigitalOcean, "MDR Thüringen" is MDR; dots, spaces and case do not matter. */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [tokens(a), tokens(b)].sort((one, other) => one.join('').length - other.join('').length);
  if (!short || !long || short.length === 0) return false;
  const [left, right] = [short.join(''), long.join('')];
  if (left === right) return true;
  return (
    left.length >= MIN_SHARED_CHARS &&
    (short.every((word) => long.includes(word)) || (left.length > MIN_SHARED_CHARS && right.includes(left)))
  );
}

/** A shorter name in common says nothing. */
const MIN_SHARED_CHARS = 3;
