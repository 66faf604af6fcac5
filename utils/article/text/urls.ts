/*
 * One notion of a site, and of an address that can be read, for the whole engine. The popup asks tldts, which holds the Public Suffix
 * List: some 100 kB compressed, as much as all that the page's script weighs, to read 9,800 suffixes of which news pages use a few
 * dozen. What stands here is 1 kB; `tests/article/text/urls.test.ts` holds it against tldts. What it leaves out are suffixes by place
 * (`city.kyoto.jp`, `waw.pl`) and most of those that private owners have registered.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Second-level names under which nearly every country gives out domains: bbc.co.uk, smh.com.au. */
const COMMON_SECOND = setOf('ac co com edu gov mil net org');

/** Those that other countries give to one owner: under which top-level domains they are suffixes. */
const OTHER_SECOND: Readonly<Record<string, ReadonlySet<string>>> = {
  asn: setOf('au lv'),
  asso: setOf('ci dz fr gp ht km mc ml nc re'),
  biz: setOf('az bb cy dk et fj gh id in ki ls mv mw my ng ni nr pk pl pr ss tj tr tt ua vn wf zm'),
  gen: setOf('in ng nz tr'),
  go: setOf('ci cr id it jp ke kr th tj tz ug'),
  gob: setOf('ar bo cl cu do ec es gt hn mx ni pa pe pk sv ve'),
  gouv: setOf('ci fr ht km ml sn'),
  gub: setOf('uy'),
  gv: setOf('ao at uy vc'),
  id: setOf('au bd cv fj ir lv ly us vn'),
  in: setOf('ni rs th ua us'),
  ind: setOf('br gt in kw tn'),
  info: setOf('az bb bd bj bo cx ec eg et fj gu ht hu in ke ki la ls ml mv nf ni nr pl pr ro sd tn tr tt tz ve vn zm'),
  kiev: setOf('ua'),
  kyiv: setOf('ua'),
  ltd: setOf('cy gi hk lk ng ua uk'),
  lviv: setOf('ua'),
  me: setOf('eg in it ke kr so ss tz uk us'),
  ne: setOf('jp ke kr tz ug us'),
  nom: setOf('ag br co es fr io km mg nc ni pa pe pl ro tm ve za'),
  or: setOf('at bi ci cr id it jp ke kr mu th tz ug us'),
  pe: setOf('ca it kr'),
  plc: setOf('ly ng uk'),
  press: setOf('cy ma se'),
  re: setOf('it kr no'),
  sch: setOf('ac ae bd id ir jo lk ly ng qa sa ss tf uk wf zm'),
  tm: setOf('cy dz fr hu km mc no pl ro se za'),
  tv: setOf('bb bd bo br eg im in it jo sd tr tz'),
  web: setOf('bo do gu id in lk nf ni pk tj tr ve za'),
};

/** Countries that give out names on the third level alone. */
const ALL_SECOND = setOf('ck er fk jm mm np pg');

/** Hosts under which each name is another owner's. */
const SHARED = setOf('altervista.org blogspot.com eu.org github.io gitlab.io netlify.app pages.dev uk.com us.com vercel.app web.app');

/** The part of a host that one owner holds: `bbc.co.uk` of `www.bbc.co.uk`; the host itself for numbers and bare names. */
export function registrableDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  if (labels.length <= 2 || /^\d+$/.test(top)) return labels.join('.');
  return labels.slice(isSuffix(second, top) ? -3 : -2).join('.');
}

function isSuffix(second: string, top: string): boolean {
  if (SHARED.has(`${second}.${top}`)) return true;
  return top.length === 2 && (COMMON_SECOND.has(second) || ALL_SECOND.has(top) || (OTHER_SECOND[second]?.has(top) ?? false));
}

/**
 * Nearly all addresses can be read: to ask first whether one can would be to read each of them twice. Node 20's `URL.canParse` also
 * denies hosts with an ö once it has been asked often.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** The absolute address of what can be fetched from the web: no data, no scripts. */
export function webAddress(address: string, base: string): string | undefined {
  const url = address === '' ? undefined : parseUrl(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** `www.bbc.co.uk` of an address; nothing of what is none. */
export const hostOf = (address: string): string => parseUrl(address)?.hostname ?? '';

/** The same without the `www.` that nobody says. */
export const plainHostOf = (address: string): string => hostOf(address).replace(/^www\./, '');

/** The registrable domain of an address. */
export const siteOf = (address: string): string => registrableDomain(hostOf(address));

/** Whether one owner publishes both: two papers under `.co.uk` are two sites, sections with hosts of their own are one. */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);

/** The absolute address of a link to another page; undefined for this page's own places and for scripts. */
export function otherPage(href: string, base: string): string | undefined {
  const own = parseUrl(base);
  const url = own && parseUrl(href, base);
  if (!url) return undefined;
  url.hash = '';
  const isOwn = url.host === own.host && url.pathname === own.pathname && (url.search === own.search || url.search === '');
  return /^https?:$/.test(url.protocol) && !isOwn ? url.href : undefined;
}

/** A part of an address as it is read, with `%C3%A9` as é; as it stands where it is not written so. */
export function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
