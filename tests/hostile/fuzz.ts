import { randomFrom } from './random';

/** Tags, texts and comments of a page, in order. */
const tokensOf = (html: string): readonly string[] => html.match(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? [];

const NAMES =
  'p div span a b i ul li ol table tr td th caption figure figcaption img h1 h2 h3 article section aside header footer nav main form input button select option svg math style script template noscript iframe video picture source blockquote pre br hr time details summary dialog slot ruby rt custom-element'.split(
    ' ',
  );

const ATTRIBUTES = [
  'class="ad"',
  'class="related-stories"',
  'class="byline"',
  'id="comments"',
  'hidden',
  'style="display:none"',
  'href="/next"',
  'href="javascript:1"',
  'src="a.jpg"',
  'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="',
  'name="firstChild"',
  'lang="de"',
  'dir="rtl"',
  'role="complementary"',
  'datetime="2025-03-30"',
  'itemprop="articleBody"',
  'rel="author"',
  'colspan="9999999"',
  'start="-1"',
  '=',
];

const TEXTS = [
  ' ',
  '\n',
  '&nbsp;',
  'Read also: what the storm took',
  'By Ines Calder',
  '30 March 2025',
  '31.02.0000',
  'Sign up to our newsletter',
  'The ferry that tied the outer islands to the mainland ran again on Sunday morning.',
  'المركب يعود',
  '渡船が再び走った。',
  '\u202e\u200b\ufeff',
  '😀'.repeat(20),
  '&#0;&#x1F;&#xD800;',
  'x'.repeat(500),
  '<',
  '<!--',
  ']]>',
  '{"@type":"NewsArticle","headline":"Ferry"',
];

interface Source {
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  readonly upTo: (limit: number) => number;
  readonly pages: readonly (readonly string[])[];
}

function randomToken({ pick, upTo, pages }: Source): string {
  const kind = upTo(4);
  if (kind === 0) return pick(TEXTS) ?? '';
  if (kind === 1) return pick(pick(pages) ?? []) ?? '';
  const name = pick(NAMES) ?? 'p';
  return kind === 2 ? `</${name}>` : `<${name} ${pick(ATTRIBUTES)} ${pick(ATTRIBUTES)}>`;
}

/** One change to a list of tokens, as pages are broken: something more, less, twice, elsewhere. */
function mutate(tokens: string[], source: Source): void {
  const { upTo } = source;
  const at = upTo(tokens.length);
  const length = 1 + upTo(6);
  const change = upTo(5);
  if (change === 0) tokens.splice(at, length);
  else if (change === 1) tokens.splice(at, 0, ...tokens.slice(at, at + length));
  else if (change === 2) tokens.splice(upTo(tokens.length), 0, ...tokens.splice(at, length));
  else if (change === 3) tokens.splice(at, 1, (tokens[at] ?? '').slice(0, upTo(20)));
  else tokens.splice(at, 0, randomToken(source));
}

/** Most tokens of a made page: of small ones more can be tried. */
const MAX_TOKENS = 70;

const MAX_CHANGES = 12;

/** Makes broken pages from whole ones: as many as are asked for, the same for the same seed. */
export function brokenPages(pages: readonly string[], seed: number): () => string {
  const random = randomFrom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const source: Source = { upTo, pick: (list) => list[upTo(list.length)], pages: pages.map(tokensOf) };
  return () => {
    const page = source.pick(source.pages) ?? [];
    const start = upTo(page.length);
    const tokens = page.slice(start, start + upTo(MAX_TOKENS));
    for (let changes = upTo(MAX_CHANGES); changes >= 0; changes--) mutate(tokens, source);
    return tokens.join('');
  };
}
