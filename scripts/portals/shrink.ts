import { CHOICES } from './layout/choices';
import type { Layout } from './layout/types';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Numbers that say how much there is, with the least of it; the others say which, and stay. */
const LEAST: Readonly<Record<string, number>> = { count: 1, containers: 1, paragraphs: 2, subheads: 0, lacking: 0, at: 0 };

/**
 * The smallest layout that still fails: choices are taken away or made plain, one after the other, for as long as `fails`
 * says yes. Pieces go first, as most of them have nothing to do with it.
 */
export async function shrink(layout: Layout, fails: (layout: Layout) => boolean | Promise<boolean>): Promise<Layout> {
  let smallest = layout;
  for (let again = true; again;) {
    again = false;
    for (const simpler of simplerLayouts(smallest)) {
      if (await fails(simpler)) {
        smallest = simpler;
        again = true;
        break;
      }
    }
  }
  return smallest;
}

/** Layouts with one choice less, or one choice plainer; the boldest steps first. */
export function simplerLayouts(layout: Layout): Layout[] {
  const { pieces, wrappers } = layout;
  const fewerPieces = pieces.map((_, at) => ({ ...layout, pieces: pieces.toSpliced(at, 1) }));
  const bare = wrappers.length > 1 ? [{ ...layout, wrappers: [] }] : [];
  // A layout is plain data, and every step keeps its shape.
  return [...fewerPieces, ...bare, ...(simpler('', layout as unknown as Json) as unknown as Layout[])];
}

/** What a value may become, by the name that it has. */
function simpler(name: string, value: Json): Json[] {
  if (typeof value === 'boolean') return value ? [false] : [];
  if (typeof value === 'string') return simplerChoice(name, value);
  if (typeof value === 'number') {
    const least = LEAST[name];
    if (least === undefined || value <= least) return [];
    return [...new Set([least, Math.max(least, Math.floor(value / 2)), value - 1])];
  }
  return Array.isArray(value) ? simplerList(name, value as readonly Json[]) : simplerRecord(value as { readonly [key: string]: Json });
}

const simplerChoice = (name: string, value: string): string[] => {
  const plainest = (CHOICES as Readonly<Record<string, readonly string[]>>)[name]?.[0];
  return plainest === undefined || plainest === value ? [] : [plainest];
};

function simplerList(name: string, list: readonly Json[]): Json[] {
  // A card without its headline is no card; and its link may be all that tells it.
  if (name === 'headlines')
    return list.length > 1 ? list.map((_, at) => list.toSpliced(at, 1)).filter((shorter) => shorter.includes(true)) : [];
  const element = name === 'wrappers' ? 'wrapper' : name;
  const fewer = list.map((_, at) => list.toSpliced(at, 1));
  const plainer = list.flatMap((value, at) => simpler(element, value).map((each) => list.with(at, each)));
  return [...fewer, ...plainer];
}

const simplerRecord = (record: { readonly [key: string]: Json }): Json[] =>
  Object.entries(record).flatMap(([key, value]) => simpler(key, value).map((each) => ({ ...record, [key]: each })));
