const COMMENT = /\/\*[^]*?\*\//g;
const SHOWING = /^\s*(display|visibility)\s*:\s*([a-z-]+)\s*(!\s*important)?\s*$/i;

/** What a style attribute says of whether an element is shown: the last word counts, and before it an important one. */
export function readStyle(css: string): { readonly display: string; readonly visibility: string } {
  const style = { display: '', visibility: '' };
  const isSettled = { display: false, visibility: false };
  for (const declaration of css.replace(COMMENT, ' ').split(';')) {
    const [, name, value = '', important] = SHOWING.exec(declaration) ?? [];
    const property = name?.toLowerCase() === 'display' ? 'display' : 'visibility';
    if (!name || (isSettled[property] && !important)) continue;
    style[property] = value.toLowerCase();
    isSettled[property] ||= important !== undefined;
  }
  return style;
}
