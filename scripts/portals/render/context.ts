import type { Layout } from '../layout/types';
import { phrasesOf } from '../phrases';
import type { Phrases } from '../phrases/types';
import { hash, randomFrom, type Random } from '../random';
import type { Stock, Story } from '../stock/types';
import { classOf } from './names';

/** All that the parts of a page are written from. */
export interface Context {
  readonly layout: Layout;
  readonly story: Story;
  readonly phrases: Phrases;
  readonly portal: string;
  /** The paper that the story is from; the portal's own name where it names no other. */
  readonly paper: string;
  readonly writer: string;
  /** The story's time. */
  readonly published: Date;
  /** Class attribute of a part. */
  readonly cls: (part: string) => string;
  /** Draws for one detail, whatever else is on the page. */
  readonly noise: (key: string) => Random;
  /** So many other stories; the same ones for the same key. */
  readonly others: (key: string, count: number) => Story[];
}

const NEWEST = Date.UTC(2026, 5, 28, 14, 5);
const DAY_MS = 86_400_000;

const around = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

export function makeContext(layout: Layout, stock: Stock): Context {
  const story = around(stock.stories, layout.story);
  const phrases = phrasesOf(story.lang);
  const portal = around(phrases.portals, layout.portal);
  const noise = (key: string): Random => randomFrom(hash(`${layout.seed} ${key}`));
  const pool = poolFor(story, stock);
  return {
    layout,
    story,
    phrases,
    portal,
    paper: layout.head.source === 'none' ? portal : around(phrases.papers, layout.paper),
    writer: noise('writer').pick(phrases.writers),
    published: clearDay(NEWEST - layout.head.day * DAY_MS, noise('hour')),
    cls: (part) => classOf(layout, part),
    noise,
    others: (key, count) => {
      const first = noise(key).int(0, pool.length - 1);
      return Array.from({ length: Math.min(count, pool.length) }, (_, at) => around(pool, first + at));
    },
  };
}

/** Fewer stories of the page's own language than these are not enough for its cards. */
const ENOUGH = 6;

/** Other stories of the page's language, from other topics, in an order of the page's own. */
function poolFor(story: Story, stock: Stock): Story[] {
  const all = [...stock.stories, ...stock.others].filter(({ topic, title }) => topic !== story.topic && title !== story.title);
  const alike = all.filter(({ lang }) => lang === story.lang);
  const pool = alike.length >= ENOUGH ? alike : all.filter(({ lang }) => lang === 'en' || lang === story.lang);
  const unique = [...new Map(pool.map((each) => [each.title, each])).values()];
  return unique.toSorted((one, other) => hash(story.title + one.title) - hash(story.title + other.title));
}

/** Only from the 13th on can day and month not be taken for each other. */
function clearDay(time: number, random: Random): Date {
  const date = new Date(time);
  date.setUTCDate(13 + (date.getUTCDate() % 15));
  date.setUTCHours(random.int(5, 21), random.int(0, 59), 0, 0);
  return date;
}
