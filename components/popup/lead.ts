/** What is shown and not read. */
const MEDIA = 'img, picture, figure, .embed, hr';

/** What stands at a picture and does not begin the story. */
const BESIDE = 'figure, .embed, figcaption';

/**
 * In a window of this size pictures must not push the story out of it: of those above the first words one stays, small and
 * with its caption beside it, and the others go below the first paragraph.
 */
export function settleLead(body: Element | null): void {
  const children = [...(body?.children ?? [])];
  const start = children.findIndex(saysSomething);
  const first = children[start];
  if (!first) return;
  const media = children.slice(0, start).filter((child) => child.matches(MEDIA) || child.querySelector(MEDIA));
  const lead = media.find((child) => child.querySelector('img') ?? child.matches('img'));
  lead?.classList.add('lead');
  first.after(...media.filter((child) => child !== lead));
}

const saysSomething = (el: Element): boolean => {
  if (el.matches(BESIDE)) return false;
  const text = [...el.childNodes].filter((node) => !(node instanceof Element && node.matches(BESIDE))).map((node) => node.textContent);
  return text.join('').trim() !== '';
};
