import { extractArticle } from '../../../utils/article';

/** Runs inside the browser. */
export const read = (doc: Document, url: string): unknown => extractArticle(doc, { url });
