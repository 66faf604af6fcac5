/** What is shown and not read. */
const MEDIA = 'img, picture, figure, .embed, hr';

/** What stands at a picture and does not tell the story. */
const BESIDE = 'figure, .embed, figcaption';

/** Six lines of a popup, in characters: with the lead picture above, more of the story than can be seen is not needed before the next. */
const ENOUGH_CHARS = 290;

/**
 * In a window of this size pictures must not push the story out of it: of those above the first words one stays, small and
 * with its caption beside it. All others wait until the story has begun.
 */
export function settleLead(body: Element | null): void {
  const waiting: Element[] = [];
  let said = 0;
  let last: Element | undefined;
  for (const child of body?.children ?? []) {
    const chars = charsIn(child);
    if (chars === 0 && isMedia(child)) {
      if (said === 0 && !body?.querySelector('.lead') && holdsPicture(child)) child.classList.add('lead');
      else waiting.push(child);
      continue;
    }
    said += chars;
    last = child;
    if (said >= ENOUGH_CHARS) break;
  }
  last?.after(...waiting);
}

const isMedia = (el: Element): boolean => el.matches(MEDIA) || el.querySelector(MEDIA) !== null;

const holdsPicture = (el: Element): boolean => el.matches('img') || el.querySelector('img') !== null;

/** Characters of the story's own text. */
function charsIn(el: Element): number {
  if (el.matches(BESIDE)) return 0;
  const own = [...el.childNodes].filter((node) => !(node instanceof Element && node.matches(BESIDE)));
  return own.reduce((sum, { textContent }) => sum + (textContent?.trim().length ?? 0), 0);
}
