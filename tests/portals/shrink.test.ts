import { expect, test } from 'vitest';
import { drawLayout } from '../../scripts/portals/layout/draw';
import type { Layout } from '../../scripts/portals/layout/types';
import { shrink, simplerLayouts } from '../../scripts/portals/shrink';

const hasTable = ({ pieces }: Layout): boolean => pieces.some((piece) => piece.piece === 'list' && piece.list === 'table');

const hasNamedTable = (layout: Layout): boolean => hasTable(layout) && layout.names !== 'none';

const withTable = Array.from({ length: 200 }, (_, seed) => drawLayout(seed)).filter(
  (layout) => layout.kind === 'story' && hasTable(layout),
);

test('all that has nothing to do with the failure goes', async () => {
  expect(withTable.length).toBeGreaterThan(3);
  for (const layout of withTable.slice(0, 4)) {
    const smallest = await shrink(layout, hasTable);
    expect(smallest.pieces).toHaveLength(1);
    expect(smallest.pieces[0]).toMatchObject({
      list: 'table',
      count: 1,
      copies: 'none',
      schema: { card: 'div', picture: 'none', text: 'none', extras: [] },
    });
    expect(smallest).toMatchObject({
      seed: layout.seed,
      story: layout.story,
      wrappers: [],
      names: 'none',
      body: { form: 'p', figures: [], shapes: [] },
    });
  }
});

test('what does not fail any smaller stays as it is', async () => {
  const layout = drawLayout(3);
  expect(await shrink(layout, () => false)).toEqual(layout);
});

test('two choices that fail only together both stay', async () => {
  const [layout] = withTable.filter(hasNamedTable);
  expect(layout).toBeDefined();
  if (layout) expect(hasNamedTable(await shrink(layout, hasNamedTable))).toBe(true);
});

test('a card keeps a headline that is a link', () => {
  for (const layout of withTable.slice(0, 4).flatMap(simplerLayouts)) {
    for (const piece of layout.pieces) if (piece.piece === 'list') expect(piece.schema.headlines).toContain(true);
  }
});
