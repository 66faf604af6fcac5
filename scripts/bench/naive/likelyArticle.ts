/** Whatever is listed is read. */
export const judgePage = () => ({ likely: true, why: 'listed' });
