import type { Layout, Piece } from '../layout/types';
import { hash } from '../random';
import type { Stock } from '../stock/types';
import { type Body, writeBody, wrapIn } from './body';
import { writeComments } from './comments';
import { type Context, makeContext } from './context';
import { type Head, writeHead } from './head';
import { element, escape, textOf } from './html';
import { type Written, writeList } from './list';
import { writeNext } from './next';
import { writeWidget } from './widgets';

export interface Truth {
  /** One block a line; empty where the page has no story. */
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly via?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly noDate?: true;
  /** What the page is to be refused as. */
  readonly refused?: 'no-text' | 'not-article';
  /** What each card, widget and comment says. */
  readonly cards: readonly string[];
}

export interface PortalPage {
  readonly html: string;
  readonly url: string;
  readonly lang: string;
  /** The story's topic or publisher: what must not be on both sides of a cross-validation. */
  readonly topic: string;
  readonly layout: Layout;
  readonly truth: Truth;
}

/** A layout as a page, told with the stories of a stock. */
export function renderPage(layout: Layout, stock: Stock): PortalPage {
  const context = makeContext(layout, stock);
  const pieces = layout.pieces.map((piece) => ({ piece, ...writePiece(context, piece) }));
  const at = (place: Piece['place']): string[] => pieces.filter(({ piece }) => piece.place === place).map(({ html }) => html);
  const isStory = layout.kind === 'story';
  const body = isStory
    ? writeBody(context, { between: at('between'), end: at('in-body-end') })
    : noBody([...at('between'), ...at('in-body-end')]);
  const head = layout.kind === 'list-page' ? listHead(context) : writeHead(context);
  return {
    html: writeDocument(context, { head, body, at }),
    url: addressOf(context),
    lang: context.story.lang,
    topic: context.story.topic,
    layout,
    truth: tellTruth(context, { head, body, cards: pieces.flatMap(({ texts }) => texts) }),
  };
}

const noBody = (pieces: readonly string[]): Body => ({ outside: '', html: pieces.join('\n'), text: '' });

const listHead = ({ phrases, noise, cls }: Context): Head => ({
  html: noise('list head').chance(0.7) ? element('h1', cls('page-title'), escape(noise('list title').pick(phrases.sections))) : '',
  below: '',
  machine: '',
  noDate: true,
});

function writePiece(context: Context, piece: Piece): Written {
  if (piece.piece === 'list') return writeList(context, piece);
  if (piece.piece === 'comments') return writeComments(context, piece);
  if (piece.piece === 'next') return writeNext(context, piece);
  const html = writeWidget(context, piece.widget, context.noise(`widget ${piece.id}`));
  const tag = piece.tag === 'custom' ? 'x-box' : piece.tag;
  return { html: element(tag, context.cls(piece.widget), html), texts: [textOf(html)] };
}

interface Parts {
  readonly head: Head;
  readonly body: Body;
  readonly at: (place: Piece['place']) => string[];
}

function writeDocument(context: Context, parts: Parts): string {
  const { layout, story, portal } = context;
  const title =
    layout.kind === 'list-page'
      ? portal
      : layout.head.suffix
        ? `${story.title} ${context.noise('suffix').pick(['|', '-', '–'])} ${portal}`
        : story.title;
  const dir = story.lang === 'ar' || story.lang === 'he' ? ' dir="rtl"' : '';
  return `<!DOCTYPE html>
<html lang="${story.lang}"${dir}>
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta property="og:title" content="${escape(layout.kind === 'list-page' ? portal : story.title)}">
<meta property="og:site_name" content="${escape(portal)}">
${parts.head.machine}
<style>body{margin:0 auto;max-width:1100px;font:16px/1.5 sans-serif}img{max-width:100%}</style>
</head>
<body>
${writePageBody(context, parts)}
</body>
</html>
`;
}

/** Logo, what stands above, the story in its wrappers, the columns beside it, and what stands below. */
function writePageBody(context: Context, { head, body, at }: Parts): string {
  const { layout, portal, cls } = context;
  const logo = element(
    'div',
    cls('masthead'),
    element(
      'a',
      ' href="/"',
      `<img src="/logo.svg" width="90" height="30" alt="${context.noise('logo alt').pick(['logo', escape(portal)])}">`,
    ),
  );
  const inner = [head.html, body.outside, ...at('before'), body.html, head.below, ...at('inner')].filter((html) => html !== '').join('\n');
  const [asideFirst, aside] = (['aside-first', 'aside'] as const).map((place) => {
    const html = at(place).join('\n');
    return html && element(context.noise(place).pick(['aside', 'div']), cls(`column-${place}`), html);
  });
  const story = layout.wrappers.toReversed().reduce((html, wrapper, depth) => wrapIn(wrapper, cls(`story-wrap-${depth}`), html), inner);
  const columns = layout.inTable
    ? `<table><tbody><tr>${[asideFirst, story, aside]
        .filter(Boolean)
        .map((html) => element('td', ' valign="top"', html ?? ''))
        .join('\n')}</tr></tbody></table>`
    : [asideFirst, story, aside].filter(Boolean).join('\n');
  return [logo, ...at('top'), columns, ...at('after')].join('\n');
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

function addressOf({ layout, portal, story, phrases, noise }: Context): string {
  const host = `https://${noise('host').pick(['www.', '', 'm.'])}${portal.toLowerCase().replace(/[^a-z0-9]/g, '') || 'portal'}.example`;
  const random = noise('address');
  if (layout.kind === 'list-page') return `${host}/${encodeURIComponent(slugOf(random.pick(phrases.sections)))}`;
  const slug = /^[\u0020-\u024f‘’“”„–—…]+$/.test(story.title) ? slugOf(story.title) : 'story';
  return `${host}/${random.pick(['articles', 'news', 'a', 'story', 'world/news'])}/${encodeURIComponent(slug)}-${hash(story.title) % 100_000}`;
}

interface Told {
  readonly head: Head;
  readonly body: Body;
  readonly cards: readonly string[];
}

/** A dateline that names another source than the line above the story leaves open which is meant. */
const namesAgency = (text: string): boolean =>
  /\([^()]{2,12}\)\s*[-–—:.]/.test(text.slice(0, 400)) || /\b(?:AP|AFP|Reuters|dpa|APA|ANSA|EFE|PTI)\b/.test(text.slice(0, 300));

function tellTruth({ layout, story, portal, paper }: Context, { head, body, cards }: Told): Truth {
  if (layout.kind === 'list-page') return { text: '', refused: 'not-article', cards };
  return {
    text: body.text,
    title: story.title,
    ...(!namesAgency(body.text) && { source: paper }),
    ...(paper !== portal && { via: portal }),
    ...(head.date && { date: head.date }),
    ...(head.noDate && { noDate: true as const }),
    ...(layout.kind === 'headline-only' && { refused: 'no-text' as const }),
    cards: cards.filter((card) => card !== ''),
  };
}
