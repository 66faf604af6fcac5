import { parse } from 'tldts';

/** Why what was typed is no domain to clean. */
export type Mistype = 'address' | 'email' | 'empty' | 'ending' | 'no-ending' | 'not-domain' | 'not-web' | 'suffix' | 'wildcard';

export type Typed = { readonly ok: true; readonly domain: string } | { readonly ok: false; readonly reason: Mistype };

const SCHEME = /^([a-z][a-z\d+-]*):(?:\/\/|(?!\d))/i;

/** What names the same site to a reader: `www.`, and the pages for telephones that a paper sends them to. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

/** Subdomains are always meant, so that a leading star says nothing. */
const LEADING_STAR = /^\*\./;

const MAX_HOST_CHARS = 253;

/**
 * Reads a domain from what a reader types or pastes: a domain, an address, either with capitals, `www.`, a path or
 * letters beyond ASCII. The domain comes in the form that addresses have (`xn--…`).
 */
export function parseDomain(typed: string): Typed {
  const text = typed.trim().replace(/^["'<(]+|["'>),;]+$/g, '');
  if (text === '') return refuse('empty');
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return refuse('not-web');
  const bare = text.replace(SCHEME, '').replace(/^\/\//, '');
  const [authority = ''] = bare.split(/[/?#\\]/);
  if (authority.includes('@')) return refuse('email');
  return parseHost(authority.replace(LEADING_STAR, ''));
}

function parseHost(authority: string): Typed {
  if (authority.includes('*')) return refuse('wildcard');
  if (/\s/.test(authority) || !URL.canParse(`http://${authority}`)) return refuse('not-domain');
  const host = new URL(`http://${authority}`).hostname.replace(/\.$/, '');
  const { isIp, isIcann, isPrivate, domain, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (isIp) return refuse('address');
  if (!isHostname(host)) return refuse('not-domain');
  if (!host.includes('.')) return refuse(host === publicSuffix && isIcann ? 'suffix' : 'no-ending');
  if (!isIcann && !isPrivate) return refuse('ending');
  if (!domain) return refuse('suffix');
  const plain = host.replace(SAME_SITE, '');
  return { ok: true, domain: plain.length < domain.length ? domain : plain };
}

const isHostname = (host: string): boolean =>
  host.length <= MAX_HOST_CHARS && host.split('.').every((label) => /^(?!-)[a-z\d_-]{1,63}$/.test(label) && !label.endsWith('-'));

const refuse = (reason: Mistype): Typed => ({ ok: false, reason });

/**
 * The domain under which one owner publishes, for the button over a page: `bbc.co.uk` of `https://www.bbc.co.uk/news`,
 * the whole of `harbour.blogspot.com`. Nothing where the address is no web page's, or a bare number or name.
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  return parse(hostname, { allowPrivateDomains: true }).domain ?? undefined;
}
