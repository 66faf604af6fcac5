/** The wider of the two widths of pictures, in measures; `article.css` sets it. */
const WIDE = 1.15;

/** A file narrower than this, in measures, would be a blur with more room: it keeps its own size. */
const MIN_SHARE = 0.5;

/** Taller ones, width by height, fill the window long before they fill the wider width. */
const MIN_WIDE_RATIO = 1.2;

/** Files no higher than this, px, that stand in a line of words are signs of that line. */
const MAX_SIGN = 64;

/**
 * Before pictures are asked for, which browsers do when the script that put them there is done: whoever has them is not
 * told which page is read, and the file is chosen for our column and not for the page's.
 */
export function preparePictures(body: HTMLElement): void {
  const width = Math.ceil(body.clientWidth * WIDE);
  for (const image of body.querySelectorAll('img')) {
    image.referrerPolicy = 'no-referrer';
    if (width > 0) for (const chooser of choosersOf(image)) chooser.sizes = `${width}px`;
    if (image.complete) settle(image, body);
  }
}

const choosersOf = (image: HTMLImageElement): readonly (HTMLImageElement | HTMLSourceElement)[] => [
  ...(image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : []),
  image,
];

/** Gives a picture that has come one of the two widths, by its file and never by what its page said of it. */
export function settlePicture({ target }: Event): void {
  const body = target instanceof HTMLImageElement ? target.closest<HTMLElement>('.body') : null;
  if (target instanceof HTMLImageElement && body) settle(target, body);
}

function settle(image: HTMLImageElement, body: HTMLElement): void {
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth === 0 || naturalHeight === 0 || body.clientWidth === 0) return;
  const width = fileWidth(image);
  const ratio = naturalWidth / naturalHeight;
  const kind = isSign(image) ? 'sign' : widthOf({ share: width / body.clientWidth, ratio });
  const figure = image.closest('figure');
  // A caption is as wide as its picture, but for small ones, beside whose edge it begins.
  const isFigures = kind !== 'own' && kind !== 'sign' && figure?.querySelectorAll('img').length === 1;
  const box = isFigures && figure ? figure : image;
  box.dataset['width'] = kind;
  box.style.setProperty('--ratio', String(ratio));
  box.style.setProperty('--own', `${width}px`);
}

/** `wide`, `measure`, or `own` where the file has too few dots for either. */
function widthOf({ share, ratio }: { readonly share: number; readonly ratio: number }): string {
  if (share < MIN_SHARE) return 'own';
  return share >= WIDE && ratio >= MIN_WIDE_RATIO ? 'wide' : 'measure';
}

/** Of a file chosen from a set by its width, the set's word: the browser gives the width that we asked for. */
function fileWidth(image: HTMLImageElement): number {
  const { currentSrc, naturalWidth } = image;
  for (const { srcset } of choosersOf(image)) {
    const chosen = candidatesIn(srcset).find(({ url }) => url === currentSrc);
    if (chosen) return chosen.width;
  }
  return naturalWidth;
}

/** A set's addresses, each with the width that it says of it; read by its blanks, as addresses may be as long as a file. */
function candidatesIn(srcset: string): readonly { readonly url: string; readonly width: number }[] {
  const parts = srcset.split(/\s+/);
  return parts.flatMap((part, index) => {
    const [, width] = /^(\d+)w,?$/.exec(part) ?? [];
    const address = parts[index - 1];
    if (!width || !address || !URL.canParse(address, document.baseURI)) return [];
    return { url: new URL(address, document.baseURI).href, width: Number(width) };
  });
}

/** The sign of a currency, a face, a bullet: a small picture between words. */
function isSign(image: HTMLImageElement): boolean {
  const line = image.closest('p, li, td, th, dd, dt, h2, h3, h4, h5, h6, figcaption');
  return image.naturalHeight <= MAX_SIGN && (line?.textContent ?? '').trim() !== '';
}

/** A picture that does not come takes its caption along: without it, that says nothing. */
export function takeAway({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.hidden = true;
  const figure = target.closest<HTMLElement>('figure');
  if (figure && !figure.querySelector('img:not([hidden]), table, pre, blockquote, .embed')) figure.hidden = true;
}
