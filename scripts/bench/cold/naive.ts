import { Readability } from '@mozilla/readability';
import { sanitize } from '../../../utils/article/output/sanitize';

/** Runs inside the browser. Edits the document it is given. */
export const read = (doc: Document): unknown => sanitize(new Readability(doc).parse()?.content ?? '');
