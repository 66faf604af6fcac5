import { candidatesOf } from '../article/text/srcset';
import { type Carried, toBase64, TYPES } from './pictures';

/** Longest side of a picture that is drawn anew, px: more than any page or book shows. */
const MAX_SIDE = 3000;

/** Of photographs that are drawn anew: hardly to be told from what they were. */
const QUALITY = 0.9;

/**
 * Pictures as a page shows them. Nothing is asked of the network: a picture of the page's own site comes out of the
 * browser's cache as it is, another is drawn anew where its site lets pages look at it. Browsers keep all other pictures
 * from extensions as from pages, and what has not been loaded cannot be given.
 */
export async function shownPictures(live: Document, addresses: readonly string[]): Promise<readonly Carried[]> {
  const found = await Promise.all(
    addresses.map(async (address) => {
      const blob = (await fromCache(live, address)) ?? (await drawn(live, address));
      return blob && TYPES.has(blob.type) ? [{ address, type: blob.type, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) }] : [];
    }),
  );
  return found.flat();
}

/** By these two settings a browser gives what it has, and asks nobody. */
async function fromCache(live: Document, address: string): Promise<Blob | undefined> {
  if (new URL(address, live.URL).origin !== new URL(live.URL).origin) return undefined;
  try {
    const response = await fetch(address, { mode: 'same-origin', cache: 'only-if-cached' });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}

async function drawn(live: Document, address: string): Promise<Blob | undefined> {
  const image = imageAt(live, address);
  if (!image) return undefined;
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, MAX_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = live.createElement('canvas');
  Object.assign(canvas, { width: Math.round(naturalWidth * scale), height: Math.round(naturalHeight * scale) });
  const isPhotograph = /\.(?:jpe?g|avif|webp)\b/i.test(address);
  const pen = canvas.getContext('2d');
  if (pen && isPhotograph) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return await new Promise<Blob | undefined>((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined), isPhotograph ? 'image/jpeg' : 'image/png', QUALITY);
    });
  } catch {
    // Of another site that has not said that pages may look at it.
    return undefined;
  }
}

/** The page may show another size of the picture than the article names. */
function imageAt(live: Document, address: string): HTMLImageElement | undefined {
  const loaded = [...live.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  return (
    loaded.find(({ currentSrc, src }) => currentSrc === address || src === address) ??
    loaded.find((image) => namesOf(image).some((name) => URL.canParse(name, live.baseURI) && new URL(name, live.baseURI).href === address))
  );
}

/** The other addresses that a picture has, as the page writes them. */
const namesOf = ({ srcset, dataset, parentElement }: HTMLImageElement): string[] => {
  const written = [
    srcset,
    ...Object.values(dataset),
    ...Array.from(parentElement?.querySelectorAll('source') ?? [], (source) => source.srcset),
  ];
  return written.flatMap((names) => [names ?? '', ...candidatesOf(names ?? '').map(({ address }) => address)]);
};
