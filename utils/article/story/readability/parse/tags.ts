import { isForeign } from '../search';
import type { LightNode } from '../types';

export const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** https://html.spec.whatwg.org/multipage/parsing.html#special; of those that are no HTML, by their own names. */
const SPECIAL = tags(
  'ADDRESS APPLET AREA ARTICLE ASIDE BASE BASEFONT BGSOUND BLOCKQUOTE BODY BR BUTTON CAPTION CENTER COL COLGROUP DD DETAILS DIR DIV DL DT EMBED FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAME FRAMESET H1 H2 H3 H4 H5 H6 HEAD HEADER HGROUP HR HTML IFRAME IMG INPUT KEYGEN LI LINK LISTING MAIN MARQUEE MENU META NAV NOEMBED NOFRAMES NOSCRIPT OBJECT OL P PARAM PLAINTEXT PRE SCRIPT SEARCH SECTION SELECT SOURCE STYLE SUMMARY TABLE TBODY TD TEMPLATE TEXTAREA TFOOT TH THEAD TITLE TR TRACK UL WBR XMP mi mo mn ms mtext annotation-xml foreignObject desc title',
);

export const isSpecial = ({ tagName = '' }: LightNode): boolean => SPECIAL.has(tagName);

export const TABLE_PARTS = tags('TABLE TBODY TFOOT THEAD TR');

export const IMPLIED = tags('DD DT LI OPTGROUP OPTION P RB RP RT RTC');

const HIDING = 'APPLET CAPTION HTML TABLE TD TH MARQUEE OBJECT SELECT TEMPLATE mi mo mn ms mtext annotation-xml foreignObject desc title';

export const SCOPES = {
  default: tags(HIDING),
  button: tags(`${HIDING} BUTTON`),
  list: tags(`${HIDING} OL UL`),
  table: tags('HTML TABLE TEMPLATE'),
};

export type Scope = keyof typeof SCOPES;

/** Parsers read HTML inside these. */
const HTML_INSIDE = tags('foreignObject desc title');
const TEXT_INSIDE = tags('mi mo mn ms mtext');

/** Whether what stands in an element is read as HTML. */
export const holdsHtml = ({ tagName = '' }: LightNode): boolean =>
  !isForeign(tagName) || HTML_INSIDE.has(tagName) || TEXT_INSIDE.has(tagName);

/** HTML that no drawing or formula can hold: it ends there. */
export const ENDS_FOREIGN = tags(
  'B BIG BLOCKQUOTE BODY BR CENTER CODE DD DIV DL DT EM EMBED H1 H2 H3 H4 H5 H6 HEAD HR I IMG LI LISTING MENU META NOBR OL P PRE RUBY S SMALL SPAN STRONG STRIKE SUB SUP TABLE TT U UL VAR',
);

/** They have no end tag. */
export const VOID = tags('AREA BASE BASEFONT BGSOUND BR COL EMBED FRAME HR IMG INPUT KEYGEN LINK META PARAM SOURCE TRACK WBR');
