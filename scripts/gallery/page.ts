import { pages, type TestPage } from '../../tests/pages';
import { extractArticle } from '../../utils/article';
import type { Extraction } from '../../utils/article/types';
import { escapeHtml, toHtml } from '../../utils/render/html';
import { takingIn } from '../../utils/render/taking';

/** Test pages name pictures on hosts that don't exist; nothing is asked of the network. */
const NO_NETWORK = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;

/** A frame as wide as a side, in which nothing runs. */
function frameOf(html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = html;
  return frame;
}

const textEl = (name: string, text: string): HTMLElement => Object.assign(document.createElement(name), { textContent: text });

/** What Lede makes of a page, as a page. */
function after(extraction: Extraction): string {
  if (extraction.ok) return toHtml(extraction.article, takingIn('en'));
  return `<!doctype html><p style="font: 15px system-ui">No article (${extraction.reason}): ${escapeHtml(extraction.title)}</p>`;
}

/** One page's two sides, and under them what was set aside, with its reasons. */
async function showPair({ name, url, html }: TestPage): Promise<void> {
  const section = document.createElement('section');
  section.id = name;
  const sides = document.createElement('div');
  sides.className = 'sides';
  const before = frameOf(html.replace('<head>', `<head>${NO_NETWORK}`));
  const loaded = new Promise((resolve) => before.addEventListener('load', resolve, { once: true }));
  sides.append(before);
  section.append(textEl('h2', name), sides);
  document.body.append(section);
  await loaded;
  const live = before.contentDocument;
  if (!live) throw new Error(`${name} was not shown.`);
  const extraction = extractArticle(live, { url });
  sides.append(frameOf(after(extraction)));
  const list = document.createElement('ul');
  const removals = extraction.ok ? extraction.article.removals : [];
  list.append(...removals.map(({ rule, text }) => textEl('li', `${rule}: ${text.slice(0, 100)}`)));
  section.append(list);
}

for (const page of pages) await showPair(page);
document.body.dataset['done'] = '';
