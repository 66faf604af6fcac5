import { embedOn, type Embed } from '../../utils/article/output/embeds';
import { t } from '../../utils/browser/i18n';
import { DRAWING, type IconName, ICONS } from '../fields/icons';

/** No way out of its frame but a new tab, and nothing of ours within its reach. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';

const SVG = 'http://www.w3.org/2000/svg';

const SIGNS: { readonly [Shape in Embed['shape']]: IconName } = { low: 'sound', tall: 'post', wide: 'film' };

/** Makes an article's embeds what they are without their site: what it is, where it is from, and a button that loads it. A still that the page has of a film gets the mark of one. */
export function prepareEmbeds(column: HTMLElement | null): void {
  for (const link of column?.querySelectorAll<HTMLAnchorElement>('.body figure > a') ?? []) {
    const embed = embedOn(link.href);
    if (!embed || link.parentElement?.matches('.embed')) continue;
    if (link.querySelector('img')) {
      if (embed.shape === 'wide') link.classList.add('film');
      continue;
    }
    const doc = link.ownerDocument;
    const note = Object.assign(doc.createElement('small'), { textContent: t('embedNote', embed.site) });
    const button = Object.assign(doc.createElement('button'), { type: 'button', textContent: t('embedShow') });
    link.parentElement?.classList.add('embed');
    link.before(signOf(embed, doc));
    link.after(note, button);
  }
}

function signOf({ shape }: Embed, doc: Document): Element {
  const sign = doc.createElementNS(SVG, 'svg');
  const line = doc.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ ...DRAWING, width: '28', height: '28', 'aria-hidden': 'true' }))
    sign.setAttribute(name, value);
  line.setAttribute('d', ICONS[SIGNS[shape]]);
  sign.append(line);
  return sign;
}

/** Loads the embed whose button was pressed; false where none was. */
export function showEmbed({ target }: Event): boolean {
  const figure = target instanceof HTMLButtonElement ? target.closest('.body .embed') : null;
  const link = figure?.querySelector<HTMLAnchorElement>(':scope > a');
  const embed = embedOn(link?.href ?? '');
  if (!figure || !link || !embed) return false;
  const frame = figure.ownerDocument.createElement('iframe');
  frame.title = link.textContent ?? embed.site;
  frame.className = embed.shape;
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
  // Players tell by it which site they are shown on, and some show nothing without.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = embed.frame;
  figure.querySelector(':scope > small')?.remove();
  figure.querySelector(':scope > button')?.replaceWith(frame);
  frame.focus();
  return true;
}
