import { listOf, oneOf, shape, text } from '../untrusted/parse';

/** A picture that can be put into a file. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One of `TYPES`. */
  readonly type: string;
}

/** Pictures by the address they have in the article. */
export type Pictures = ReadonlyMap<string, Picture>;

/** What every reading system shows, with the ending of its files. SVG is left out: it can hold a program. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
]);

/** The addresses of the pictures of a sheet, each once. */
export const addressesOf = (sheet: ParentNode): string[] => [
  ...new Set([...sheet.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '')),
];

/** A picture on its way from a tab. */
export interface Carried {
  readonly address: string;
  readonly type: string;
  readonly base64: string;
}

/** A photo of a newspaper is far below this, in characters of base64; more is no picture of an article. */
const MAX_BASE64 = 27_000_000;

const carried = listOf(shape<Carried>({ address: text(30_000_000), type: oneOf(...TYPES.keys()), base64: text(MAX_BASE64) }), 500);

/**
 * Pictures as a tab gave them, of those that were asked for. What a tab says went through a page's process: only what
 * begins as a picture of its type does is taken for one. Nothing where it is of another shape.
 */
export function readCarried(raw: unknown, asked: readonly string[]): Pictures {
  const given = attempt(() => carried(raw)) ?? [];
  const decoded = given
    .filter(({ address }) => asked.includes(address))
    .flatMap(({ address, type, base64 }) => {
      const bytes = attempt(() => fromBase64(base64));
      return bytes && beginsAs(type, bytes) ? [[address, { bytes, type }] as const] : [];
    });
  return new Map(decoded);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** First bytes of each kind of picture, as Latin letters; dots are any. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /^\xff\xd8\xff/,
  'image/png': /^\x89PNG\r\n/,
  'image/gif': /^GIF8[79]a/,
  'image/webp': /^RIFF.{4}WEBP/s,
};

const beginsAs = (type: string, bytes: Uint8Array): boolean =>
  BEGINNINGS[type]?.test(String.fromCharCode(...bytes.subarray(0, 12))) === true;

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Puts pictures into a sheet as `data:` addresses. */
export function embedPictures(sheet: ParentNode, pictures: Pictures): void {
  for (const image of sheet.querySelectorAll('img')) {
    const picture = pictures.get(image.getAttribute('src') ?? '');
    if (picture) image.setAttribute('src', `data:${picture.type};base64,${toBase64(picture.bytes)}`);
  }
}

/** `String.fromCharCode` takes its characters as arguments, of which there is a limit. */
const CHUNK = 0x8000;

/** Bytes as text. */
export function toBase64(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  );
  return btoa(chunks.join(''));
}
