/** A picture that has been fetched. */
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

/** A photo of a newspaper is far below this, in bytes; more is no picture of an article. */
const MAX_BYTES = 20_000_000;

/** How many are fetched at a time. */
const AT_ONCE = 4;

/** The addresses of the pictures of a sheet, each once. */
export const addressesOf = (sheet: ParentNode): string[] => [
  ...new Set([...sheet.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '')),
];

/** Fetches what can be fetched; what can't is not among the result. */
export async function fetchPictures(addresses: readonly string[], get: typeof fetch): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  const waiting = [...addresses];
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const picture = await fetchPicture(address, get);
      if (picture) pictures.set(address, picture);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pictures;
}

/** Nobody is told who reads: no cookies, no referrer; most pictures come from the cache, since the page has just shown them. */
async function fetchPicture(address: string, get: typeof fetch): Promise<Picture | undefined> {
  try {
    const response = await get(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'force-cache' });
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok || !TYPES.has(type)) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length <= MAX_BYTES ? { bytes, type } : undefined;
  } catch {
    // Refused by the server or by its rules for other sites: the picture stays on the web, and the count says so.
    return undefined;
  }
}

/** Puts fetched pictures into a sheet as `data:` addresses. */
export function embedPictures(sheet: ParentNode, pictures: Pictures): void {
  for (const image of sheet.querySelectorAll('img')) {
    const picture = pictures.get(image.getAttribute('src') ?? '');
    if (picture) image.setAttribute('src', `data:${picture.type};base64,${toBase64(picture.bytes)}`);
  }
}

/** `String.fromCharCode` takes its characters as arguments, of which there is a limit. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  );
  return btoa(chunks.join(''));
}
