import { LAZY_SETS, LAZY_SINGLES } from '../page/lazyImages';
import { bestOf, candidatesOf } from '../text/srcset';

const SETS = [...LAZY_SETS, 'srcset'];
const SINGLES = [...LAZY_SINGLES, 'src'];

/** Attributes that hold an address of a picture until it is loaded. */
export const LAZY_ATTRIBUTES = [...SETS, ...SINGLES];

/** The picture that goes along where one does: the largest of use of its own set, else the one it names, else one of its sources. */
export function pictureAddress(image: Element): string {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const named = SINGLES.map((name) => image.getAttribute(name)?.trim() ?? '').find(isReal);
  return bestIn(image) ?? named ?? sources.map(bestIn).find((address) => address !== undefined) ?? image.getAttribute('src') ?? '';
}

/** The set that a picture or a source of one has, where it is no placeholder. */
export const setOf = (el: Element): string | undefined =>
  SETS.map((name) => el.getAttribute(name) ?? '').find((set) => candidatesOf(set).some(({ address }) => isReal(address)));

const bestIn = (el: Element): string | undefined => bestOf(candidatesOf(setOf(el) ?? '').filter(({ address }) => isReal(address)))?.address;

const isReal = (address: string): boolean => address !== '' && !address.startsWith('data:');
