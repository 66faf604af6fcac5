import { familiesOf } from './families';
import { drawLayout } from './layout/draw';
import type { Layout } from './layout/types';
import { hash } from './random';
import { type PortalPage, renderPage } from './render/page';
import type { Stock } from './stock/types';

export interface DrawOptions {
  /** Families of which the page may have none (`card:custom`). */
  readonly leaveOut?: readonly string[];
  /** Families of which it must have one. */
  readonly only?: readonly string[];
}

/** So often a layout is drawn anew where the options forbid it. */
const ATTEMPTS = 500;

/** @throws where no layout is as the options want it. */
export function drawPage(seed: number, stock: Stock, options: DrawOptions = {}): PortalPage {
  return renderPage(drawFitting(seed, options), stock);
}

function drawFitting(seed: number, { leaveOut = [], only = [] }: DrawOptions): Layout {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const layout = drawLayout(attempt === 0 ? seed : hash(`${seed} again ${attempt}`));
    const families = familiesOf(layout);
    const fits =
      !families.some((family) => leaveOut.includes(family)) && (only.length === 0 || families.some((family) => only.includes(family)));
    if (fits) return layout;
  }
  throw new Error(`No layout of ${ATTEMPTS} fits what is left out and what is asked for.`);
}
