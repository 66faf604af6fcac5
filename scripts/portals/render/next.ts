import type { NextPiece } from '../layout/types';
import { isBroken, joinParts } from './bodyForms';
import type { Context } from './context';
import { printDate } from './dates';
import { element, escape, textOf } from './html';
import type { Written } from './list';

/** Another story, whole, as pages without an end have it below the first. */
export function writeNext(context: Context, piece: NextPiece): Written {
  const { others, phrases, cls, noise, published } = context;
  const random = noise(`next ${piece.id}`);
  const [story] = others(`next ${piece.id}`, 1);
  if (!story) return { html: '', texts: [] };
  const date = printDate(new Date(published.getTime() - 86_400_000 * random.int(1, 9)), piece.date, {
    lang: context.story.lang,
    updated: phrases.updated,
    random,
  });
  const paragraphs = story.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, piece.paragraphs);
  const tag = { div: 'div', custom: 'x-paragraph', section: 'section', span: 'span' }[piece.form as string] ?? 'p';
  const isBare = isBroken(piece.form);
  const parts = paragraphs.map(({ text }) => ({ html: isBare ? escape(text) : element(tag, '', escape(text)), bare: isBare }));
  const html = [
    piece.next === 'with-rule' ? '<hr>' : '',
    element(random.pick(['h1', 'h2', 'h2']), cls('story-title'), escape(story.title)),
    element('div', cls('story-meta'), [escape(random.pick(phrases.papers)), date].filter((part) => part !== '').join(' · ')),
    element('div', cls('story-body'), joinParts(parts, piece.form === 'br-bare' ? 'br' : piece.form)),
  ].join('\n');
  return { html: element(piece.next === 'article' ? 'article' : 'div', cls('story-next'), html), texts: [textOf(html)] };
}
