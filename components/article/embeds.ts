import { embedOn } from '../../utils/article/output/embeds';
import { t } from '../../utils/browser/i18n';

/** No way out of its frame but a new tab, and nothing of ours within its reach. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';

/** Makes stills of an article's embeds: what it is, where it is from, and a button that loads it. */
export function prepareEmbeds(column: HTMLElement | null): void {
  for (const link of column?.querySelectorAll<HTMLAnchorElement>('.body figure > a') ?? []) {
    const embed = embedOn(link.href);
    if (!embed || link.querySelector('img') || link.parentElement?.matches('.embed')) continue;
    const doc = link.ownerDocument;
    const note = Object.assign(doc.createElement('small'), { textContent: t('embedNote', embed.site) });
    const button = Object.assign(doc.createElement('button'), { type: 'button', textContent: t('embedShow') });
    link.parentElement?.classList.add('embed');
    link.after(note, button);
  }
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
