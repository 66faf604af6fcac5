import { liveIn, RENDERERS } from './renderers';

const ALLOWED = new Set(
  'a abbr b bdi bdo blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);

/** Formulas: their own elements, which hold no others, and how they are drawn. */
const FORMULA =
  /^(?:math|merror|mfrac|mi|mmultiscripts|mn|mo|mover|mpadded|mphantom|mprescripts|mroot|mrow|ms|mspace|msqrt|mstyle|msub|msubsup|msup|mtable|mtd|mtext|mtr|munder|munderover|semantics)$/;

const DRAWS_FORMULA = /^(?:accent|accentunder|display|linethickness|mathvariant|stretchy)$/;

const MATHML = 'http://www.w3.org/1998/Math/MathML';

const isFormula = ({ namespaceURI, localName }: Element): boolean => namespaceURI === MATHML && FORMULA.test(localName);

const HARMLESS =
  /^(?:href|src|srcset|sizes|alt|title|width|height|lang|dir|colspan|rowspan|datetime|start|reversed|cite|type|value|loading)$/;

const isSafeAddress = (value: string): boolean => /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i.test(value.trim());

/** What a renderer adds of its own to what the sanitiser lets through. */
interface Additions {
  readonly elements?: readonly string[];
  readonly attributes?: readonly string[];
}

/** What is live or out of place among the descendants of an element. */
export function dangersIn(root: ParentNode, { elements = [], attributes = [] }: Additions = {}): string[] {
  return [...root.querySelectorAll('*')].flatMap((el) => [
    ...(ALLOWED.has(el.localName) || isFormula(el) || elements.includes(el.localName) ? [] : [`<${el.localName}>`]),
    ...[...el.attributes].flatMap(({ name, value }) => dangerOf(name, value, attributes)),
  ]);
}

function dangerOf(name: string, value: string, added: readonly string[]): string[] {
  // The sanitiser can't take `is` off an element, and empties it.
  if (name === 'is' && value === '') return [];
  // When a picture is loaded is nobody's danger; and whoever shows one tells its host nothing.
  if (name === 'loading' && /^(?:lazy|eager)$/.test(value)) return [];
  if (name === 'referrerpolicy' && value === 'no-referrer') return [];
  // A formula in a book names its language.
  if (name === 'xmlns' && value === MATHML) return [];
  // What shows a body marks tables, players and pictures; the sanitiser leaves no other class.
  if (name === 'class' && /^(?:number|embed|film|credit|lead)$/.test(value)) return [];
  if (!HARMLESS.test(name) && !DRAWS_FORMULA.test(name) && !added.includes(name)) return [`${name}=`];
  if (name === 'href') return /^https?:/i.test(value) ? [] : [`href=${value}`];
  if (name === 'src' || name === 'cite') return isSafeAddress(value) ? [] : [`${name}=${value}`];
  if (name === 'srcset') return /(?:javascript|vbscript|blob|file|chrome|data:text|svg\+xml)/i.test(value) ? [`srcset=${value}`] : [];
  return [];
}

/** The same for markup, which is parsed where nothing runs. */
export const dangersOf = (html: string, additions: Additions = {}): string[] =>
  dangersIn(new DOMParser().parseFromString(html, 'text/html').body, additions);

/** What a program that shows Markdown, and takes HTML in it, makes live: four of them, each with all that it can be told to allow. */
export const dangersOfMarkdown = (markdown: string): string[] =>
  Object.entries(RENDERERS).flatMap(([name, render]) => liveIn(render(markdown)).map((tag) => `${name}: ${tag}`));
