import { isKept, type Judged } from './cut';
import type { Block, Measured } from './page';

/** What leads to other pages, or asks for something. */
const LEADS_ON = 'a[href]:not([href^="javascript:" i]), form, input, select, textarea';

/** A page with text and nothing around it: whatever it says is what it is there for, be it a single sentence. */
export const isBare = ({ body }: Measured): boolean => body.querySelector(LEADS_ON) === null;

/** What such a page shows, below its headline. */
export const shownBlocks = (judged: Judged): Block[] => judged.page.blocks.filter((block) => isKept(judged, block) && !block.hidden);
