import { judgeRules } from '../../utils/article';
import { unjudged } from '../../utils/article/ledger/setAside';
import { measure } from '../../utils/article/page/measure';
import { snapshot } from '../../utils/article/page/snapshot';
import type { TreeElement, TreeText } from '../../utils/article/page/tree/types';
import { leftOut, readTexts } from '../../utils/article/story/readability/readArticle';
import type { Judged } from '../../utils/article/ledger/types';
import { mutate } from './mutate';
import { readReference, type Reference } from './reference';

/** Runs inside the browser. */

export interface CompareTask {
  readonly html: string;
  readonly url: string;
  /** The page is changed at random in a way that this number fixes. */
  readonly seed?: number;
}

/** A text of the page and the elements around it. */
export interface Place {
  readonly text: string;
  readonly path: string;
}

export interface Comparison {
  /** Of the whole page, and of what the engine leaves of it. */
  readonly read: 'whole' | 'judged';
  readonly differs: boolean;
  /** Readability made another page of it on its way to another try. */
  readonly isRewritten: boolean;
  readonly texts: number;
  /** Read by one only, the first few of them. */
  readonly missing: readonly Place[];
  readonly extra: readonly Place[];
  readonly threw?: string;
}

const SHOWN = 3;

/** Reads a page's copy with Readability as it ships and with Lede's plain objects. */
export function comparePage({ html, url, seed }: CompareTask): Comparison[] {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  if (seed !== undefined) mutate(doc, seed);
  const page = measure(snapshot(doc, { url }));
  const judged = judgeRules(doc, { url });
  return [compare('whole', unjudged(page, judged.metadata)), compare('judged', judged)];
}

function compare(read: Comparison['read'], judged: Judged): Comparison {
  const left = leftOut(judged);
  const reference = attempt(() => readReference(judged.page, left));
  const plain = attempt(() => readTexts(judged.page, left));
  const isRewritten = (reference.value as Reference | undefined)?.isRewritten ?? false;
  const wanted = reference.value?.texts ?? [];
  const got = plain.value ?? [];
  const threw = [reference.threw && `Readability: ${reference.threw}`, plain.threw && `plain: ${plain.threw}`].filter(Boolean).join('; ');
  return {
    read,
    isRewritten,
    differs: wanted.length !== got.length || wanted.some((text, at) => text !== got[at]) || Boolean(plain.threw),
    texts: wanted.length,
    missing: onlyIn(wanted, got),
    extra: onlyIn(got, wanted),
    ...(threw && { threw }),
  };
}

interface Attempt<T> {
  readonly value?: T;
  readonly threw?: string;
}

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { value: read() };
  } catch (error) {
    return { threw: error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error) };
  }
}

const onlyIn = (texts: readonly TreeText[], others: readonly TreeText[]): Place[] => {
  const known = new Set(others);
  return texts
    .filter((text) => !known.has(text))
    .slice(0, SHOWN)
    .map(placeOf);
};

function placeOf(text: TreeText): Place {
  const path: string[] = [];
  for (let el = text.parentElement; el && path.length < 6; el = el.parentElement) path.unshift(nameOf(el));
  return { text: text.data.replace(/\s+/g, ' ').trim().slice(0, 80), path: path.join(' > ') };
}

const nameOf = (el: TreeElement): string =>
  `${el.localName}${el.id && `#${el.id}`}${(el.getAttribute('class') ?? '')
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .filter(Boolean)
    .map((name) => `.${name}`)
    .join('')}`;
