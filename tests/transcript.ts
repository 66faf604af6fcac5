import type { Extraction } from '../utils/article/types';

type Told = Omit<Extract<Extraction, { ok: true }>['article'], 'html'>;

/** A cleaned page as `expected.md` has it: the facts as front matter, then the body as markdown without addresses. */
export function transcribe(told: Told, body: Element): string {
  const { title, source, via, byline, completeness, related, standfirst } = told;
  const facts = [
    `title: ${title}`,
    `source: ${source}`,
    ...(via ? [`via: ${via}`] : []),
    ...tellDates(told),
    ...(byline.length > 0 ? [`byline: ${byline.join(', ')}`] : []),
    ...(completeness.verdict === 'whole' ? [] : [`completeness: ${completeness.verdict}`]),
    ...(related.length > 0 ? ['related:', ...related.map(tellRelated)] : []),
  ];
  return `---\n${facts.join('\n')}\n---\n\n${[...(standfirst ? [standfirst] : []), ...tellChildren(body)].join('\n\n')}\n`;
}

function tellDates({ published, modified, dateText, dateApproximate, dateUncertain }: Told): string[] {
  const changed = modified && modified.slice(0, 10) !== published?.slice(0, 10);
  return [
    ...(published ? [`published: ${published.slice(0, 10)}${dateApproximate ? ' (approximate)' : ''}`] : []),
    ...(dateUncertain ? [`published: ${dateText ?? ''} (day or month)`] : []),
    ...(changed ? [`updated: ${modified.slice(0, 10)}`] : []),
  ];
}

/** A page that is no article, as `expected.md` has it. */
export const transcribeRefusal = ({ reason, title }: Extract<Extraction, { ok: false }>): string =>
  `---\nrefused: ${reason}\ntitle: ${title}\n---\n`;

function tellRelated({ title, papers }: Told['related'][number]): string {
  const names = papers.flatMap(({ source }) => source ?? []);
  return `  - ${title}${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
}

const tellChildren = (el: Element): string[] => Array.from(el.children).flatMap(tell);

function tell(el: Element): string[] {
  const name = el.localName;
  if (/^h[2-6]$/.test(name)) return [`${'#'.repeat(Number(name[1]))} ${textOf(el)}`];
  if (name === 'ul') return [items(el, () => '-')];
  if (name === 'ol') return [items(el, (index) => `${index + 1}.`)];
  if (name === 'blockquote') return tellChildren(el).map((line) => `> ${line}`);
  if (name === 'table') return [Array.from(el.querySelectorAll('tr'), tellRow).join('\n')];
  if (name === 'figure') return [tellChildren(el).join('\n')];
  if (name === 'figcaption') return [`*${textOf(el)}*`];
  if (name === 'img' || name === 'amp-img') return [`![${el.getAttribute('alt') ?? ''}]`];
  if (name === 'p' || name === 'pre' || el.children.length === 0) return [textOf(el)].filter((text) => text !== '');
  return tellChildren(el);
}

const items = (list: Element, mark: (index: number) => string): string =>
  Array.from(list.children, (item, index) => `${mark(index)} ${textOf(item)}`).join('\n');

const tellRow = (row: Element): string => `| ${Array.from(row.children, textOf).join(' | ')} |`;

const textOf = (el: Element): string => (el.textContent ?? '').replace(/\s+/g, ' ').trim();
