import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Programs that show Markdown, each in the way that lets the most through: HTML is taken as it is, and bare addresses become links. */
export const RENDERERS: Readonly<Record<string, (markdown: string) => string>> = {
  marked: (markdown) => marked.parse(markdown, { async: false }),
  commonmark: (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)),
  'markdown-it': (markdown) => new MarkdownIt({ html: true, linkify: true }).render(markdown),
  micromark: (markdown) => micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
};

/** What Markdown is made into, and the few elements that it has no signs for. */
const ELEMENTS = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img li ol p pre rp rt ruby s strong sub sup table tbody td th thead tr ul'.split(' '),
);

const WEB = /^(?:https?|mailto):/i;

/** Renderers write the text between tags with `<` as a reference: whatever follows one is markup. */
const TAG = /<(?:\/?([a-z][a-z\d-]*)([^>]*)>?|[!?/][^>]*>?)/gi;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)")?/g;

/** What in rendered Markdown is live, or an element that Markdown does not make. */
export const liveIn = (html: string): string[] => [...html.matchAll(TAG)].flatMap(dangersOfTag);

function dangersOfTag([tag, name = '', attributes = '']: RegExpMatchArray): string[] {
  if (!ELEMENTS.has(name.toLowerCase())) return [tag];
  return [...attributes.matchAll(ATTRIBUTE)].filter(([, key = '', value = '']) => !isHarmless(key, value)).map(() => tag);
}

/** Some renderers leave an address out that they do not like. */
function isHarmless(key: string, value: string): boolean {
  if (value === '' && /^(?:href|src)$/.test(key)) return true;
  if (key === 'href') return WEB.test(value);
  if (key === 'src') return /^https?:|^data:image\/(?:png|jpeg|gif|webp|avif);/i.test(value);
  return /^(?:alt|title|align|start|style|class)$/.test(key);
}
