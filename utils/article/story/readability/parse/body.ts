import type { LightNode } from '../types';
import { newElement } from '../lightNode';
import { closeFormatting } from './adopt';
import {
  type Builder,
  clearActive,
  closeAny,
  closeImplied,
  closeParagraph,
  current,
  isInScope,
  openElement,
  popUntil,
  pushActive,
  putElement,
  reconstruct,
} from './builder';
import { isSpecial, tags } from './tags';

const BLOCKS = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DETAILS DIALOG DIR DIV DL FIELDSET FIGCAPTION FIGURE FOOTER HEADER HGROUP LISTING MAIN MENU NAV OL PRE SEARCH SECTION SUMMARY UL',
);
const HEADINGS = tags('H1 H2 H3 H4 H5 H6');
const FORMATTING = tags('B BIG CODE EM FONT I S SMALL STRIKE STRONG TT U');
const MARKED = tags('APPLET MARQUEE OBJECT');
const ALONE = tags('AREA BR EMBED IMG INPUT KEYGEN WBR');
/** Put in as they are: what goes on does not go on in these. */
const PLAIN = tags('NOFRAMES SCRIPT STYLE TITLE TEXTAREA IFRAME NOEMBED');
const PLAIN_ALONE = tags('BASE BASEFONT BGSOUND LINK META PARAM SOURCE TRACK');
const HEADLESS = tags('HTML HEAD BODY FRAMESET FRAME CAPTION COL COLGROUP TBODY TD TFOOT TH THEAD TR');
const ITEMS = tags('LI DD DT');
const TERMS = tags('DD DT');
const THROUGH = tags('ADDRESS DIV P');
const RUBY = tags('RUBY');

const set = (tag: string): ReadonlySet<string> => new Set([tag]);

/** A start tag in a body. */
export function startInBody(builder: Builder, token: LightNode, tag: string): void {
  if (HEADLESS.has(tag)) return;
  if (BLOCKS.has(tag) || tag === 'P' || tag === 'PLAINTEXT' || tag === 'TABLE') {
    closeParagraph(builder);
    openElement(builder, token);
  } else if (HEADINGS.has(tag)) {
    closeParagraph(builder);
    if (HEADINGS.has(current(builder).tagName ?? '')) builder.open.pop();
    openElement(builder, token);
  } else if (ITEMS.has(tag)) startItem(builder, token, tag);
  else if (tag === 'FORM') startForm(builder, token);
  else if (tag === 'HR') {
    closeParagraph(builder);
    putElement(builder, token);
  } else if (PLAIN.has(tag)) openElement(builder, token);
  else if (PLAIN_ALONE.has(tag)) putElement(builder, token);
  else startInline(builder, token, tag);
}

function startInline(builder: Builder, token: LightNode, tag: string): void {
  if (tag === 'RB' || tag === 'RTC' || tag === 'RP' || tag === 'RT') {
    if (isInScope(builder, RUBY)) closeImplied(builder, tag === 'RP' || tag === 'RT' ? 'RTC' : '');
    openElement(builder, token);
    return;
  }
  makeRoom(builder, tag);
  reconstruct(builder);
  if (ALONE.has(tag)) return putElement(builder, token);
  const el = openElement(builder, token, tag === 'SVG' || tag === 'MATH' ? 'foreign' : 'html');
  if (FORMATTING.has(tag) || tag === 'A' || tag === 'NOBR') pushActive(builder, el);
  else if (MARKED.has(tag)) builder.active.push(undefined);
}

/** Closes what can't hold another of its kind. */
function makeRoom(builder: Builder, tag: string): void {
  const { active, open } = builder;
  if (tag === 'XMP') closeParagraph(builder);
  else if (tag === 'BUTTON' && isInScope(builder, set(tag))) closeBlock(builder, set(tag));
  else if (tag === 'A') {
    const link = active.slice(active.lastIndexOf(undefined) + 1).findLast((entry) => entry?.tagName === 'A');
    if (!link) return;
    closeFormatting(builder, 'A');
    if (active.includes(link)) active.splice(active.indexOf(link), 1);
    if (open.includes(link)) open.splice(open.indexOf(link), 1);
  } else if (tag === 'NOBR') {
    reconstruct(builder);
    if (isInScope(builder, set(tag))) closeFormatting(builder, tag);
  } else if (tag === 'OPTION' || tag === 'OPTGROUP') {
    if (current(builder).tagName === 'OPTION') open.pop();
    if (tag === 'OPTGROUP' && current(builder).tagName === 'OPTGROUP') open.pop();
  } else if ((tag === 'SELECT' || tag === 'INPUT') && open.some(({ tagName }) => tagName === 'SELECT')) popUntil(builder, set('SELECT'));
}

function startItem(builder: Builder, token: LightNode, tag: string): void {
  const alike = tag === 'LI' ? set('LI') : TERMS;
  for (let at = builder.open.length - 1; at > 0; at--) {
    const el = builder.open[at];
    if (!el?.tagName) break;
    if (alike.has(el.tagName)) {
      closeImplied(builder, el.tagName);
      popUntil(builder, set(el.tagName));
      break;
    }
    if (isSpecial(el) && !THROUGH.has(el.tagName)) break;
  }
  closeParagraph(builder);
  openElement(builder, token);
}

function startForm(builder: Builder, token: LightNode): void {
  if (builder.form) return;
  closeParagraph(builder);
  builder.form = openElement(builder, token);
}

/** An end tag in a body. */
export function endInBody(builder: Builder, tag: string): void {
  if (tag === 'P') {
    if (!isInScope(builder, set('P'), 'button')) openElement(builder, newElement('p'));
    closeParagraph(builder);
  } else if (tag === 'FORM') endForm(builder);
  else if (BLOCKS.has(tag) || tag === 'BUTTON' || tag === 'SELECT') {
    if (isInScope(builder, set(tag), tag === 'SELECT' ? 'table' : 'default')) closeBlock(builder, set(tag));
  } else if (HEADINGS.has(tag)) {
    if (isInScope(builder, HEADINGS)) closeBlock(builder, HEADINGS);
  } else if (ITEMS.has(tag)) {
    if (!isInScope(builder, set(tag), tag === 'LI' ? 'list' : 'default')) return;
    closeImplied(builder, tag);
    popUntil(builder, set(tag));
  } else if (FORMATTING.has(tag) || tag === 'A' || tag === 'NOBR') closeFormatting(builder, tag);
  else if (MARKED.has(tag)) {
    if (!isInScope(builder, set(tag))) return;
    closeBlock(builder, set(tag));
    clearActive(builder);
  } else if (!HEADLESS.has(tag)) closeAny(builder, tag);
}

function closeBlock(builder: Builder, names: ReadonlySet<string>): void {
  closeImplied(builder);
  popUntil(builder, names);
}

function endForm(builder: Builder): void {
  const { form, open } = builder;
  builder.form = undefined;
  if (!form || !open.includes(form) || !isInScope(builder, set('FORM'))) return;
  closeImplied(builder);
  open.splice(open.indexOf(form), 1);
}
