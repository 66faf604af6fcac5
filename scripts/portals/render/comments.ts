import type { CommentPart, CommentsPiece } from '../layout/types';
import type { Random } from '../random';
import type { Context } from './context';
import { printAge } from './dates';
import { element, escape, fill, textOf } from './html';
import type { Written } from './list';

/** What readers wrote under the story. */
export function writeComments(context: Context, piece: CommentsPiece): Written {
  const { noise, phrases, cls } = context;
  const comments = Array.from({ length: piece.count }, (_, at) =>
    writeComment(context, piece, { at, random: noise(`comment ${piece.id} ${at}`) }),
  );
  const parts = new Set(piece.parts);
  const form = parts.has('form')
    ? element(
        'form',
        cls('comment-form'),
        `<textarea placeholder="${escape(phrases.writeComment)}"></textarea>${element('button', '', phrases.comments.at(-1) ?? '')}`,
      )
    : '';
  const sort = parts.has('sort') ? element('div', cls('comment-sort'), ['▲', '▼'].map((sign) => element('button', '', sign)).join('')) : '';
  const list = contain(context, piece, comments);
  const formFirst = noise(`form ${piece.id}`).chance(0.5);
  return {
    html: element(
      piece.tag === 'custom' ? 'x-comments' : piece.tag,
      cls('comments'),
      writeHeading(context, piece) + sort + (formFirst ? form + list : list + form),
    ),
    texts: comments.map(textOf),
  };
}

function writeHeading({ phrases, noise, cls }: Context, { id, commentsHeading, count }: CommentsPiece): string {
  const random = noise(`comments heading ${id}`);
  const headings = {
    known: () => random.pick(phrases.comments),
    count: () => fill(phrases.commentsCount, { n: String(count) }),
    odd: () => random.pick(phrases.commentsOdd),
    none: () => '',
  };
  const text = headings[commentsHeading]();
  return text && element(random.pick(['h2', 'h3', 'div', 'p']), cls('comments-heading'), escape(text));
}

interface Drawn {
  readonly at: number;
  readonly random: Random;
}

/** A comment's parts in the order in which most sites have them. */
function writeComment({ phrases, cls, story }: Context, { parts, id, comment }: CommentsPiece, { at, random }: Drawn): string {
  const around = <T>(list: readonly T[], step: number): T => list[(id + at * step) % list.length] as T;
  const has = (part: CommentPart): boolean => parts.includes(part);
  const author = element(random.pick(['b', 'span']), cls('comment-author'), escape(around(phrases.readers, 3)));
  const age = has('age') ? element('span', cls('comment-age'), printAge(id % 2 === 0 ? 'hours' : 'days', story.lang, random)) : '';
  const avatar = has('avatar') ? `<img src="/avatars/${at}.png" width="32" height="32" alt="">` : '';
  const remark = escape(around(phrases.remarks, 1));
  const nested = has('nested') && at % 3 === 2 ? element('blockquote', '', escape(around(phrases.remarks, 7))) : '';
  const tools = [
    has('reply') && element('a', ' href="#reply"', phrases.reply),
    has('report') && element('button', '', phrases.report),
    has('votes') && element('span', cls('comment-votes'), `▲ ${random.int(0, 60)} ▼ ${random.int(0, 9)}`),
  ].filter((tool) => tool !== false);
  const footer = tools.length > 0 ? element('div', cls('comment-tools'), tools.join(' ')) : '';
  if (comment === 'dl')
    return element('dt', '', `${avatar}${author} ${age}`) + element('dd', '', nested + element('p', '', remark) + footer);
  return (
    element('div', cls('comment-head'), `${avatar}${author} ${age}`) +
    nested +
    element(id % 3 === 0 ? 'div' : 'p', cls('comment-text'), remark) +
    footer
  );
}

function contain({ cls }: Context, { comment }: CommentsPiece, comments: readonly string[]): string {
  const each = (tag: string): string => comments.map((html) => element(tag, cls('comment'), html)).join('\n');
  switch (comment) {
    case 'div':
      return each('div');
    case 'article':
      return each('article');
    case 'li':
      return element('ol', cls('comment-list'), each('li'));
    case 'ul-nested':
      return element(
        'ul',
        cls('comment-list'),
        comments
          .map((html, at) =>
            at % 2 === 1 ? element('li', '', element('ul', '', element('li', cls('comment'), html))) : element('li', cls('comment'), html),
          )
          .join('\n'),
      );
    case 'table':
      return element('table', cls('comment-list'), comments.map((html) => element('tr', '', element('td', '', html))).join('\n'));
    case 'dl':
      return element('dl', cls('comment-list'), comments.join('\n'));
  }
}
