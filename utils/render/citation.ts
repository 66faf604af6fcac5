import type { Article } from '../article/types';
import { linkOf } from './address';
import { sourceLine, sourceName } from './source';
import type { CitationStyle, Taking } from './taking';

/** What is said of an article when it is cited. */
export type Cited = Pick<
  Article,
  'title' | 'byline' | 'source' | 'via' | 'published' | 'dateText' | 'dateUncertain' | 'url' | 'canonical' | 'lang'
>;

type When = Pick<Taking, 'locale' | 'now'>;

/** One line that says where an article comes from. */
export function cite(article: Cited, style: CitationStyle, when: When): string {
  return CITATIONS[style](article, when);
}

const CITATIONS: { readonly [Name in CitationStyle]: (article: Cited, when: When) => string } = {
  plain: (article, { locale }) => sentences(article.title, sourceLine(article, locale), linkOf(article)),
  markdown: (article, { locale }) => sentences(linkInMarkdown(article), escapeMarkdown(sourceLine(article, locale)), ''),
  apa: (article) => {
    const authors = article.byline.map(surnameFirst);
    const when = `(${dayInApa(article)}).`;
    const title = sentence(article.title);
    const head = authors.length > 0 ? [`${sentence(listInApa(authors))} ${when}`, title] : [title, when];
    return sentences(...head, sourceName(article), linkOf(article));
  },
  wiki: citeInWiki,
};

/** The headline as a link, in Markdown. */
export const linkInMarkdown = (article: Pick<Article, 'title' | 'url' | 'canonical'>): string =>
  `[${escapeMarkdown(article.title)}](<${linkOf(article).replace(/[<>]/g, encodeURIComponent)}>)`;

/** Behind a bare address a backslash is a part of the address, and `<` begins a tag. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part, index, { length }) => (index === length - 1 && URL.canParse(part) ? part : sentence(part)))
    .join(' ');

/** A headline that asks or calls out needs no full stop. */
const sentence = (text: string): string => (/[.!?…。！？؟।]["'”’»)\]*]*$/u.test(text) ? text : `${text}.`);

/** The manual is written in English, and so are its dates: "2025, March 30"; "n.d." where the day is not certain. */
function dayInApa({ published, dateUncertain }: Cited): string {
  const [year, month, day] = dateUncertain ? [] : (/^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '')?.slice(1) ?? []);
  if (!year || !month || !day) return 'n.d.';
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(Number(year), Number(month) - 1));
  return `${year}, ${name} ${Number(day)}`;
}

const listInApa = (authors: readonly string[]): string =>
  authors.length > 1 ? `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}` : (authors[0] ?? '');

/** Names of an agency or a desk, and titles, are no surname with its given names. */
const NO_PERSON =
  /\b(?:agenc|associat|bureau|correspondent|desk|editor|group|media|news|office|press|report|service|staff|team|times|wire)/i;

const PARTICLES = 'al|ben|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu';

const PERSON = new RegExp(
  `^(?<given>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}) (?<surname>(?:(?:${PARTICLES}) )*\\p{Lu}[\\p{L}’'-]+)$`,
  'u',
);

/** "Ines M. Calder" as "Calder, I. M."; whatever may not be such a name stays as it is. */
function surnameFirst(name: string): string {
  const { given, surname } = (NO_PERSON.test(name) ? undefined : PERSON.exec(name)?.groups) ?? {};
  if (!given || !surname) return name;
  return `${surname}, ${given
    .split(' ')
    .map((part) => `${part.slice(0, 1)}.`)
    .join(' ')}`;
}

function citeInWiki(article: Cited, { now }: When): string {
  const { byline, published, dateUncertain, lang, title, source, via } = article;
  const authors = byline.map((name, index) => [byline.length > 1 ? `author${index + 1}` : 'author', name] as const);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...authors,
    ['title', title],
    ['url', linkOf(article).replace(/[|{}[\]<> ]/g, encodeURIComponent)],
    ['work', source],
    ['via', via],
    ['date', dateUncertain ? undefined : published?.slice(0, 10)],
    ['access-date', now.toISOString().slice(0, 10)],
    ['language', lang && !/^en\b/i.test(lang) ? lang.split('-')[0] : undefined],
  ];
  const written = fields
    .filter(([, value]) => value)
    .map(([name, value]) => ` |${name}=${name === 'url' ? value : escapeWiki(value ?? '')}`);
  return `<ref>{{cite news${written.join('')}}}</ref>`;
}

const WIKI_SIGNS: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
};

const escapeWiki = (text: string): string => text.replace(/[|[\]{}<>]/g, (sign) => WIKI_SIGNS[sign] ?? sign).replace(/\s+/g, ' ');
