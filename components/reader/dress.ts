import type { Settings } from '../../utils/storage/settings';

/** Sets what holds an article as its reader likes it; `dress.css` reads what is put on it. */
export function dress(el: HTMLElement, { theme, face, align, size, lineHeight, measure, showPictures }: Settings): void {
  Object.assign(el.dataset, { theme, face, align, pictures: showPictures ? 'on' : 'off' });
  el.style.setProperty('--size', `${size}px`);
  el.style.setProperty('--chosen-leading', String(lineHeight));
  el.style.setProperty('--measure', String(measure));
}
