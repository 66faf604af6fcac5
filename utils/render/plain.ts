import { gridOf } from './grid';

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure figcaption table hr div'.split(' '));

/** How deep a list or quote inside another may go; markup deeper than that is no text's. */
const MAX_DEPTH = 40;

/** A body as blocks of plain text, each of one or more lines. Captions stay with their pictures, which text can't hold. */
export function plainBlocks(el: Element, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [foldLine(el.textContent ?? '')];
  const blocks: string[] = [];
  let run = '';
  for (const child of [...el.childNodes, undefined]) {
    const block = child && isBlock(child) ? child : undefined;
    if (child && !block) run += inline(child);
    else {
      blocks.push(foldRun(run), ...(block ? render(block, depth + 1) : []));
      run = '';
    }
  }
  return blocks.filter((text) => text !== '');
}

const isBlock = (node: ChildNode): node is HTMLElement => BLOCKS.has(nameOf(node));

const nameOf = (node: Node): string => node.nodeName.toLowerCase();

function render(el: Element, depth: number): string[] {
  switch (el.localName) {
    case 'figcaption':
      return el.closest('figure')?.querySelector('img') ? [] : plainBlocks(el, depth);
    case 'hr':
      return ['* * *'];
    case 'pre':
      return [codeOf(el).replace(/^\n|\s+$/g, '')];
    case 'blockquote':
      return [prefix(plainBlocks(el, depth).join('\n\n'), '> ', '> ').replace(/^> $/gm, '>')];
    case 'ul':
    case 'ol':
      return [list(el, depth)];
    case 'dl':
      return [definitions(el, depth)];
    case 'table':
      return table(el);
    default:
      return plainBlocks(el, depth);
  }
}

function list(el: Element, depth: number): string {
  const items = [...el.children].filter(({ localName }) => localName === 'li');
  const step = el.hasAttribute('reversed') ? -1 : 1;
  let next = Number(el.getAttribute('start') ?? (step === 1 ? 1 : items.length));
  return items
    .map((item) => {
      const number = Number(item.getAttribute('value') ?? next);
      next = number + step;
      const marker = el.localName === 'ol' ? `${numbered(number, el.getAttribute('type'))}. ` : '- ';
      return prefix(plainBlocks(item, depth).join('\n'), marker, ' '.repeat(marker.length));
    })
    .join('\n');
}

const LETTERS: Readonly<Record<string, string>> = { a: 'abcdefghijklmnopqrstuvwxyz', A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' };

/** A text that speaks of its point (b) does not mean 2. */
const numbered = (number: number, type: string | null): string => LETTERS[type ?? '']?.[number - 1] ?? `${number}`;

const definitions = (el: Element, depth: number): string =>
  [...el.children]
    .map((part) => {
      const text = plainBlocks(part, depth).join('\n');
      return part.localName === 'dd' ? prefix(text, '  ', '  ') : text;
    })
    .join('\n');

/** White space stands as it was written. */
const codeOf = (node: Node): string =>
  nameOf(node) === 'br' ? '\n' : node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : Array.from(node.childNodes, codeOf).join('');

/** A row a line with tabs between the cells, as spreadsheets take it: each figure in its column. */
function table(el: Element): string[] {
  const captions = [...el.querySelectorAll(':scope > caption')].map(cellOf);
  const rows = gridOf(el).rows.map((row) => row.map((cell) => (cell ? cellOf(cell) : '')).join('\t'));
  return [...captions, rows.filter((row) => row.trim() !== '').join('\n')];
}

const cellOf = (cell: Element): string =>
  foldLine(
    plainBlocks(cell)
      .join(' / ')
      .replace(/\n(?=\s*(?:- |\d+\. ))/g, ' / '),
  );

function inline(node: ChildNode): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const name = nameOf(node);
  if (name === 'br') return '\n';
  if (name === 'rp' || name === 'img') return '';
  const text = [...node.childNodes].map((child) => inline(child)).join('');
  if (name === 'rt') return `(${text})`;
  return name === 'sup' || name === 'sub' ? shifted(text, name) : text;
}

const FIGURES = [...'0123456789+-−'];

const SHIFTED = { sup: [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'], sub: [...'₀₁₂₃₄₅₆₇₈₉₊₋₋'] };

/** 10 to the sixth must not become 106: figures keep their height, letters ("1st") stay as they are. */
function shifted(text: string, name: 'sup' | 'sub'): string {
  const signs = [...text].map((sign) => SHIFTED[name][FIGURES.indexOf(sign)]);
  return signs.includes(undefined) ? text : signs.join('');
}

const prefix = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');

const foldLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const foldRun = (run: string): string =>
  run
    .split('\n')
    .map(foldLine)
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
