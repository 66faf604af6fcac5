import type { Context } from './context';
import { isoDay, printDate } from './dates';
import { element, escape, fill } from './html';

export interface Head {
  /** Headline, source and date, writer, as they stand above the story. */
  readonly html: string;
  /** A source line that stands below the story. */
  readonly below: string;
  /** In the `<head>`. */
  readonly machine: string;
  /** The day that the page tells, in words or in data. */
  readonly date?: string;
  /** Nothing on the page tells its day. */
  readonly noDate: boolean;
}

const RELATIVE: ReadonlySet<string> = new Set(['relative', 'relative-short']);
const UNDATED_MACHINE: ReadonlySet<string> = new Set(['none']);

export function writeHead(context: Context): Head {
  const { layout, published } = context;
  const { date, line, machine } = layout.head;
  const source = writeLine(context);
  const title = writeTitle(context);
  const byline = writeByline(context);
  const isTold = (date !== 'none' && !RELATIVE.has(date)) || !UNDATED_MACHINE.has(machine);
  const above = line === 'above' ? [source, title, byline] : line === 'below' ? [title, byline] : [title, source, byline];
  return {
    html: above.filter((part) => part !== '').join('\n'),
    below: line === 'below' ? source : '',
    machine: writeMachine(context),
    ...(isTold && { date: isoDay(published) }),
    noDate: date === 'none' && UNDATED_MACHINE.has(machine),
  };
}

function writeTitle({ layout, story, cls }: Context): string {
  const title = escape(story.title);
  switch (layout.head.title) {
    case 'h1':
      return element('h1', cls('story-title'), title);
    case 'h1-twice':
      return `${element('h1', cls('story-title-phone'), title)}\n${element('h1', cls('story-title'), title)}`;
    case 'h1-link':
      return element('h1', cls('story-title'), element('a', ' href="#"', title));
    case 'h1-header':
      return element('header', cls('story-header'), element('h1', '', title));
    case 'h2':
      return element('h2', cls('story-title'), title);
    case 'div':
      return element('div', cls('story-title'), title);
  }
}

function writeByline({ layout, writer, phrases, cls }: Context): string {
  const by = fill(phrases.by, { writer });
  switch (layout.head.byline) {
    case 'none':
      return '';
    case 'by':
      return element('div', cls('story-byline'), by);
    case 'plain':
      return element('span', cls('story-author'), writer);
    case 'with-role':
      return element('p', cls('story-byline'), `${by}, ${escape(phrases.sections[0] ?? '')}`);
    case 'link':
      return element('div', cls('story-byline'), element('a', ' rel="author" href="/authors/1"', writer));
  }
}

/** The line that names the paper and the time. */
function writeLine(context: Context): string {
  const { layout, phrases, story, published, cls, noise } = context;
  const { line, date, source } = layout.head;
  const when = printDate(published, date, { lang: story.lang, updated: phrases.updated, random: noise('age') });
  const paper = source === 'none' ? '' : escape(context.paper);
  const parts = [paper, when].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const div = (html: string, part = 'story-meta'): string => element('div', cls(part), html);
  const spans = parts.map((part) => element('span', cls('story-meta-item'), part));
  switch (line) {
    case 'separate':
    case 'below':
    case 'above':
      return parts.map((part, at) => div(part, at === 0 ? 'story-source' : 'story-date')).join('\n');
    case 'spans':
      return div(spans.join(' '));
    case 'glued':
      return div(spans.join(''));
    case 'dot':
      return div(parts.join(' · '));
    case 'bar':
      return div(parts.join(' | '));
    case 'dash':
      return div(parts.join(' — '));
    case 'time-first':
      return div([...spans].reverse().join(' '));
    case 'by-paper':
      return div([paper && fill(phrases.by, { writer: paper }), when].filter(Boolean).join(' '));
    case 'logo':
      return div(
        [
          paper && `<img src="/logos/${noise('logo').int(10, 99)}.png" width="24" height="24" alt="${paper}">`,
          element('span', '', paper),
          when && element('span', '', when),
        ].join(''),
      );
    default:
      return writeWordedLine(context, paper, when);
  }
}

function writeWordedLine({ layout, phrases, story, cls }: Context, paper: string, when: string): string {
  const source = paper && `${phrases.source} ${paper}`;
  if (layout.head.line === 'sentence' && story.lang === 'en' && paper) {
    return element('p', cls('story-meta'), `Published by ${element('a', ' href="/source/1"', paper)}${when && `, ${when}`}`);
  }
  if (layout.head.line === 'table') {
    return element('table', cls('story-meta'), element('tr', '', [source, when].map((part) => element('td', '', part)).join('')));
  }
  if (layout.head.line === 'definition') {
    const term = paper && element('dt', '', phrases.source) + element('dd', '', paper);
    return element('dl', cls('story-meta'), term + (when && element('dt', '', phrases.updated) + element('dd', '', when)));
  }
  return [source, when]
    .filter(Boolean)
    .map((part) => element('div', cls('story-meta'), part))
    .join('\n');
}

const script = (data: unknown): string => element('script', ' type="application/ld+json"', JSON.stringify(data).replaceAll('<', '\\u003c'));

/** What the page tells machines. Only a page that names no paper, or the paper itself, claims to be the publisher. */
function writeMachine({ layout, story, portal, paper, published, writer }: Context): string {
  const time = published.toISOString().replace('.000Z', '+00:00');
  const publisher = layout.head.machine === 'jsonld-portal' ? portal : paper;
  const node = {
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: time,
    ...(layout.head.byline !== 'none' && { author: { '@type': 'Person', name: writer } }),
    publisher: { '@type': 'Organization', name: publisher },
  };
  switch (layout.head.machine) {
    case 'none':
      return '';
    case 'og':
      return `<meta property="article:published_time" content="${time}">`;
    case 'meta':
      return `<meta name="date" content="${isoDay(published)}">`;
    case 'microdata':
      return `<meta itemprop="datePublished" content="${time}">`;
    case 'jsonld-graph':
      return script({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: portal }, node] });
    default:
      return script({ '@context': 'https://schema.org', ...node });
  }
}
