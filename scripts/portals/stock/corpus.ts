import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusPage, readManifest } from '../../cli/corpus';
import { ownStock } from './own';
import type { Block, Stock, Story } from './types';

/** Shorter texts are no story to lay out. */
const MIN_PARAGRAPHS = 2;

/** The stories of a corpus whose truths list paragraphs; our own prose stands on cards beside theirs. */
export function stockFromCorpus(folder: string): Stock {
  const manifest = join(folder, 'manifest.jsonl');
  if (!existsSync(manifest)) throw new Error(`No manifest.jsonl in ${folder}.`);
  const stories = readManifest(manifest).flatMap(toStory);
  if (stories.length === 0) throw new Error(`No page of ${folder} tells its paragraphs.`);
  return { stories, others: ownStock().stories };
}

function toStory({
  id,
  lang = 'und',
  domain,
  truth,
}: CorpusPage & { readonly truth: { readonly summaryCount?: number; readonly headings?: readonly number[] } }): Story[] {
  const { title, paragraphs = [], summaryCount = 0, headings = [] } = truth;
  const subheads = new Set(headings);
  const texts = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim());
  const blocks = texts.map((text, at): Block => ({ kind: subheads.has(at) ? 'subhead' : 'paragraph', text })).slice(summaryCount);
  const standfirst = texts.slice(0, summaryCount).join(' ');
  if (!title?.trim() || blocks.filter(({ kind }) => kind === 'paragraph').length < MIN_PARAGRAPHS) return [];
  return [
    {
      lang: lang.split('-')[0] === 'nb' ? 'no' : (lang.split('-')[0] ?? lang),
      topic: domain ?? id,
      title: title.replace(/\s+/g, ' ').trim(),
      ...(standfirst !== '' && { standfirst }),
      blocks: blocks.filter(({ text }) => text !== ''),
    },
  ];
}
