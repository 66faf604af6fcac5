import { extractArticle } from '../../utils/article';
import { shapes } from '../../tests/hostile/shapes';

export interface Measured {
  readonly name: string;
  readonly ms: number;
  /** Words of the article, or why there is none. */
  readonly outcome: string;
}

export const names = (): readonly string[] => shapes.map(({ name }) => name);

/** Builds one shape in a document of its own and times the engine on it. */
export function measureShape(at: number): Measured {
  const shape = shapes[at];
  if (!shape) throw new Error(`there is no shape ${at}`);
  const doc = document.implementation.createHTMLDocument('Ferry to the islands runs again');
  shape.build(doc);
  const start = performance.now();
  const extraction = extractArticle(doc, { url: 'https://harbour.example/2025/03/30/ferry' });
  const ms = performance.now() - start;
  return { name: shape.name, ms, outcome: extraction.ok ? `${extraction.article.wordCount} words` : extraction.reason };
}
