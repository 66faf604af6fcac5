import type { Article, SafeHtml } from '../../utils/article/types';

/** An article as the engine gives it, of which a test says only what it is about. `html` stands for what was sanitised. */
export const articleOf = ({ html = '', ...fields }: Partial<Omit<Article, 'html'>> & { readonly html?: string }): Article => ({
  title: 'A headline',
  byline: [],
  source: 'The Paper',
  dir: 'ltr',
  url: 'https://paper.example/story',
  html: html as SafeHtml,
  text: '',
  wordCount: 0,
  minutes: 1,
  removals: [],
  back: [],
  related: [],
  completeness: { verdict: 'whole', share: 1, evidence: [], missing: [] },
  evidence: {},
  ...fields,
});
