import { listOf, oneOf, type Parser, shape, text } from '../untrusted/parse';

/** `clean`: articles open in the reader by themselves. `offer`: the button says that there is one. `off`: nothing happens, the permission stays. */
export type Mode = 'clean' | 'offer' | 'off';

/** A domain on the reader's list; its subdomains are meant too. */
export interface Listed {
  /** Host name as addresses have it: lower case, ASCII, no `www.`. */
  readonly domain: string;
  readonly mode: Mode;
  /** Left alone: paths with all below them, or, where they hold a `?`, that one address. */
  readonly except: readonly string[];
}

/** More is no list anybody chose by hand. */
export const MAX_LISTED = 2_000;

const MAX_EXCEPT = 200;
const MAX_PATH_CHARS = 2_000;

const parseListed: Parser<Listed> = shape<Listed>({
  domain: text(253),
  mode: oneOf('clean', 'offer', 'off'),
  except: listOf(text(MAX_PATH_CHARS), MAX_EXCEPT),
});

/** One name that no browser takes in a pattern would keep it from registering all the others. */
const isDomain = (name: string): boolean => name.split('.').every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/.test(label));

/** A stored list as far as it has the right shape; entries that have not, and names that are no domain's, are left out. */
export const fillList = (stored: unknown): readonly Listed[] => entriesIn(stored).filter(({ domain }) => isDomain(domain));

/** The names on a stored list that are no domain's. */
export const refusedIn = (stored: unknown): readonly string[] =>
  entriesIn(stored).flatMap(({ domain }) => (isDomain(domain) ? [] : [domain]));

/** The entries of a stored or saved list that have the right shape, whatever their names. */
export function entriesIn(stored: unknown): readonly Listed[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_LISTED).flatMap((entry) => {
    try {
      return [parseListed(entry)];
    } catch {
      return [];
    }
  });
}

/** The entry that speaks for a host: its own before its parent's. */
export function findListed(list: readonly Listed[], host: string): Listed | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  const fitting = list.filter(({ domain }) => name === domain || name.endsWith(`.${domain}`));
  return fitting.sort((a, b) => b.domain.length - a.domain.length)[0];
}

/** What the reader wants done with a page; `off` for a page that is on no list. */
export function modeOf(list: readonly Listed[], address: string): Mode {
  if (!URL.canParse(address)) return 'off';
  const url = new URL(address);
  const listed = findListed(list, url.hostname);
  return listed && !exceptionOf(listed, address) ? listed.mode : 'off';
}

/** The exception that an address on a listed domain comes under, if it does. */
export function exceptionOf({ except }: Listed, address: string): string | undefined {
  const url = new URL(address);
  return except.find((path) => covers(path, url));
}

function covers(path: string, { pathname, search }: URL): boolean {
  if (path.includes('?')) return pathname + search === path;
  const folder = path.replace(/\/+$/, '');
  return folder !== '' && (pathname === folder || pathname.startsWith(`${folder}/`));
}

/** What "not on this page" leaves alone. Addresses that tell pages apart by their query keep it. */
export function pagePath(address: string): string {
  const { pathname, search } = new URL(address);
  return /\.\w{2,5}$|\/$/.test(pathname) && search !== '' ? pathname + search : pathname;
}

/** What "not in this section" leaves alone: the first folder of the path, or nothing where the page is in none. */
export function sectionPath(address: string): string | undefined {
  const [first, ...rest] = new URL(address).pathname.split('/').filter((part) => part !== '');
  // A year or a number is where a paper files its stories, not what they are about.
  return first && rest.length > 0 && !/^\d+$/.test(first) ? `/${first}` : undefined;
}

/** What of a site "not here" leaves alone: the page's section where that is meant and there is one, else the page. */
export const pathLeft = (address: string, what: 'page' | 'section'): string =>
  (what === 'section' && sectionPath(address)) || pagePath(address);

/** The list with these domains on it, in this mode, in order; what was left alone on them before still is. */
export function withDomains(list: readonly Listed[], domains: readonly string[], mode: Mode): readonly Listed[] {
  const named = new Set(domains);
  const changed = list.map((listed) => (named.has(listed.domain) ? { ...listed, mode } : listed));
  const known = new Set(list.map(({ domain }) => domain));
  const added = [...named].filter((domain) => !known.has(domain)).map((domain): Listed => ({ domain, mode, except: [] }));
  return inOrder([...changed, ...added]);
}

/** The list without these domains. */
export function withoutDomains(list: readonly Listed[], domains: readonly string[]): readonly Listed[] {
  return list.filter(({ domain }) => !domains.includes(domain));
}

/** The list with other exceptions for one domain; blank lines and doubles are dropped, paths begin with a slash. */
export function withExcept(list: readonly Listed[], domain: string, paths: readonly string[]): readonly Listed[] {
  const clean = paths.map(toPath).filter((path) => path !== '' && path !== '/');
  const except = [...new Set(clean)].slice(0, MAX_EXCEPT);
  return list.map((listed) => (listed.domain === domain ? { ...listed, except } : listed));
}

/** A path as typed or pasted: `sport`, `/sport/`, `https://paper.example/sport` are all `/sport`. */
function toPath(typed: string): string {
  const trimmed = typed.trim();
  if (trimmed === '') return '';
  const path = /^[a-z]+:\/\//i.test(trimmed) && URL.canParse(trimmed) ? pathAndQuery(new URL(trimmed)) : trimmed;
  return `/${path.replace(/^\/+/, '').replace(/\*+$/, '')}`;
}

const pathAndQuery = ({ pathname, search }: URL): string => pathname + search;

/** One list from two: where both name a domain, the second's word counts, and the exceptions of both. */
export function mergeLists(list: readonly Listed[], other: readonly Listed[]): readonly Listed[] {
  const merged = new Map(list.map((listed) => [listed.domain, listed]));
  for (const listed of other) {
    const except = [...new Set([...(merged.get(listed.domain)?.except ?? []), ...listed.except])];
    merged.set(listed.domain, { ...listed, except: except.slice(0, MAX_EXCEPT) });
  }
  return inOrder([...merged.values()]).slice(0, MAX_LISTED);
}

/** The list as it was before `other` was merged into `before`, with whatever else has changed since. */
export function unmergeLists(list: readonly Listed[], other: readonly Listed[], before: readonly Listed[]): readonly Listed[] {
  const merged = new Set(other.map(({ domain }) => domain));
  const untouched = list.filter(({ domain }) => !merged.has(domain));
  return inOrder([...untouched, ...before.filter(({ domain }) => merged.has(domain))]);
}

const inOrder = (list: readonly Listed[]): readonly Listed[] => list.toSorted((a, b) => (a.domain < b.domain ? -1 : 1));

/** What the browser is asked for: the domain with its subdomains, on http and https, and nothing else. */
export const patternOf = (domain: string): string => `*://*.${domain}/*`;
