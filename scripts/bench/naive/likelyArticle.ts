import type * as Real from '../../../utils/article/page/likelyArticle';

/** Whatever is listed is read. */
export const judgePage: typeof Real.judgePage = () => ({ likely: true, why: 'listed' });
export const mayHoldArticle: typeof Real.mayHoldArticle = () => true;
