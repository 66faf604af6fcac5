import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';

export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/** Smaller ones, in px, gain nothing from more room. */
const MIN_WIDTH = 160;

/** Makes the pictures of an article ones that can be pressed, by keyboard too. */
export function makePressable(column: HTMLElement | null): void {
  for (const image of column?.querySelectorAll<HTMLImageElement>('.body img') ?? []) {
    if (image.closest('a[href]') || (image.complete && image.naturalWidth < MIN_WIDTH)) continue;
    image.tabIndex = 0;
    image.role = 'button';
    image.ariaLabel = image.alt ? t('enlargeNamed', image.alt) : t('enlargePicture');
  }
}

/** The picture that was pressed, if it was one. */
export function pictureOf({ target }: Event): Picture | undefined {
  if (!(target instanceof HTMLImageElement) || target.role !== 'button') return undefined;
  const caption = target.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
  return { src: target.currentSrc || target.src, alt: target.alt, caption };
}

interface LargePictureProps {
  readonly picture: Picture;
  readonly onClose: () => void;
}

/** One picture with all the room there is. */
export function LargePicture({ picture: { src, alt, caption }, onClose }: LargePictureProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="large" ref={dialog} aria-label={caption || alt || t('picture')} onClose={onClose}>
      <img src={src} alt={alt} />
      {caption && <p dir="auto">{caption}</p>}
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('closePicture')}
      </button>
    </dialog>
  );
}
