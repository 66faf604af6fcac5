import { families } from './payloads';

/** Some payloads of one family. */
export interface Batch {
  readonly name: string;
  readonly payloads: readonly string[];
}

/** All payloads, so many of one family to an article. */
export const batchesOf = (perArticle: number): readonly Batch[] =>
  families.flatMap(({ name, payloads }) =>
    Array.from({ length: Math.ceil(payloads.length / perArticle) }, (_, at) => ({
      name: `${name} ${at + 1}`,
      payloads: payloads.slice(at * perArticle, (at + 1) * perArticle),
    })),
  );

/** What may never stand in a shown article's body. The sanitiser leaves no class and no style: those that are there are our own, for tables, players and pictures. */
export const LIVE =
  'script, style, link, meta, base, iframe, object, embed, form, input, button, select, textarea, svg, math :is(maction, annotation, annotation-xml), template, video, audio, dialog, [style]:not([style^="--ratio"]), [id], [class]:not(.number, .embed, .film, .credit, .lead), [name], [target], [srcdoc], [ping], [formaction], [contenteditable], [href^="javascript" i], [href^="data" i], [src^="javascript" i], [src^="data:image/svg" i], [src^="data:text" i]';

/** What can be pressed around the body. */
export const CONTROLS = 'button, input, select, textarea, summary, a.source';

/** The page's own policy keeps its payloads from running in the page itself, where they do what they like. */
export const inert = (html: string): string =>
  html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="script-src 'none'">`);

/** These leave for another page as soon as they are in one. */
const LEAVES = /refresh|<base/i;

export const staying = (payloads: readonly string[]): readonly string[] => payloads.filter((payload) => !LEAVES.test(payload));

/** Runs in the page: puts payloads among the story's paragraphs, each parsed on its own, so that none swallows the next. */
export function addPayloads(payloads: readonly string[]): void {
  // Asked for once: what comes next names itself `querySelector`.
  const main = document.querySelector('main');
  for (const payload of payloads) {
    const { body } = new DOMParser().parseFromString(`<p>The ferry ${payload} sailed on.</p>`, 'text/html');
    main?.append(...body.childNodes);
  }
}
