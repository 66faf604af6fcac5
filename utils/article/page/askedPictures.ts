import { LAZY_SETS, LAZY_SINGLES } from './lazyImages';

/** What is read of a picture in its page. */
export interface Read {
  readonly attributes: ReadonlyMap<string, string>;
  /** It says so itself. */
  readonly hidden: boolean;
}

/** Pictures of so few dots in one direction, px, are there to be asked for and not to be seen. */
const MAX_SPECK = 1;

/**
 * Whether a picture is never seen in its page: it is hidden, it is a dot that counts readers, or it stands where nothing is shown and would
 * be asked for only when it came into sight. `shown` is the picture itself, where the page is on a screen.
 */
export function isNeverSeen(own: Read, around: Pick<Read, 'hidden'>, shown: HTMLImageElement | undefined): boolean {
  if (own.hidden || isSpeck(own, shown)) return true;
  return isLazy(own) && (around.hidden || shown?.checkVisibility?.() === false);
}

/** As it came, or else as the page says: what a lazy loader shows in its place is a dot too. */
const isSpeck = ({ attributes }: Read, shown: HTMLImageElement | undefined): boolean =>
  shown?.complete && shown.naturalWidth > 0 && !isHeldBack(attributes)
    ? Math.min(shown.naturalWidth, shown.naturalHeight) <= MAX_SPECK
    : isDot(attributes);

/** Its address stands by until it comes into sight, and is not yet the one that is shown. */
const isHeldBack = (attributes: Read['attributes']): boolean =>
  [...LAZY_SETS, ...LAZY_SINGLES].some(
    (name) => attributes.has(name) && !['src', 'srcset'].some((shown) => attributes.get(shown) === attributes.get(name)),
  );

/** Whether something says that it is too small to be seen. */
export const isDot = (attributes: Read['attributes']): boolean => ['width', 'height'].some((side) => isThin(attributes, side));

function isThin(attributes: Read['attributes'], side: string): boolean {
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)(?:px)?\\s*(?:;|!|$)`, 'i').exec(attributes.get('style') ?? '');
  const said = styled?.[1] ?? /^\s*([\d.]+)(?:px)?\s*$/.exec(attributes.get(side) ?? '')?.[1];
  return said !== undefined && Number(said) <= MAX_SPECK;
}

/** Until then it has no address, or one that holds a dot for the time being. */
const isLazy = ({ attributes }: Read): boolean =>
  attributes.get('loading')?.toLowerCase() === 'lazy' || /^(?:data:|$)/.test(attributes.get('src')?.trim() ?? '');

/**
 * Whether a picture for browsers without scripts is the story's: it says what it shows or how large it is, or has the name of a
 * photograph's file. Counters say nothing of themselves.
 */
export const isForNoScript = (own: Read): boolean =>
  !isNeverSeen(own, own, undefined) &&
  (['alt', 'width', 'height', 'srcset'].some((name) => (own.attributes.get(name) ?? '').trim() !== '') ||
    /\.(?:jpe?g|png|webp|avif)\b/i.test(own.attributes.get('src') ?? ''));

/** Whether the page, as wide as it is, has another source in this one's place. */
export function isOutOfPlay(source: Element): boolean {
  const media = source.getAttribute('media') ?? '';
  return media !== '' && source.ownerDocument.defaultView?.matchMedia?.(media).matches === false;
}
