import type { Article } from '../article/types';

/** Parameters of letters, campaigns and clicks, by their families. The whole list, which saved files go by, would weigh more than a page of the reader's. */
const TRACKING = /^(?:(?:utm|itm|mtm|pk|hsa|mc)_\w+|\w*clid|gad_\w+|igsh\w*|CMP|xtor|cmpid|ref|referrer|smid|partner)$/i;

/** An article's address as it stands on paper: the page's own word for it, else the address it was read at without what only follows its reader about. */
export function printedAddress({ canonical, url }: Pick<Article, 'canonical' | 'url'>): string {
  if (canonical || !URL.canParse(url)) return canonical ?? '';
  const address = new URL(url);
  const names = Array.from(address.searchParams, ([name]) => name);
  for (const name of names) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}
