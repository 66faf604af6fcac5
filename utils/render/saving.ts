import type { Article } from '../article/types';
import { type FileKind, fileOf, holdsPictures, type SavedFile } from './file';
import { addressesOf, type Carried, readCarried } from './pictures';
import { bodyOf, type Taking } from './taking';

/** A file, and of the pictures that were to be in it, how many are. */
export interface Made {
  readonly file: SavedFile;
  readonly asked: number;
  readonly held: number;
}

interface Making {
  readonly taking: Taking;
  /** Pictures are put into files that can hold them, or left on the web. */
  readonly pictures: 'embedded' | 'linked';
  /** Of pictures by their addresses, what the page that shows them gives up. It may be anything. */
  readonly gather: (addresses: readonly string[]) => Promise<unknown>;
}

/** Writes an article as a file, with those of its pictures that can be had. */
export async function makeFile(article: Article, kind: FileKind, { taking, pictures, gather }: Making): Promise<Made> {
  const asked = pictures === 'embedded' && holdsPictures(kind) ? addressesOf(bodyOf(article, taking)) : [];
  const outside = asked.filter((address) => !isInside(address));
  const given = outside.length > 0 ? await gather(outside).catch(() => []) : [];
  const had = readCarried([...asked.filter(isInside).map(inAddress), ...(Array.isArray(given) ? (given as unknown[]) : [])], asked);
  return { file: fileOf(article, kind, { taking, pictures: had }), asked: asked.length, held: had.size };
}

/** A picture that stands in its own address. */
const isInside = (address: string): boolean => address.startsWith('data:');

function inAddress(address: string): Carried {
  const [, type = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(address) ?? [];
  return { address, type, base64 };
}
