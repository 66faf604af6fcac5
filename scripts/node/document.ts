import { parseHtml } from './parseHtml';

/** Where a page's data holds markup, the engine asks a browser's parser: here it is this one. */
function DOMParser() {
  return { parseFromString: (html: string) => parseHtml(html) };
}

Object.assign(globalThis, { DOMParser });

export { parseHtml };
