import { clean } from '../../utils/article';
import type { Judged } from '../../utils/article/ledger/types';

interface Sample {
  /** The page as it stands on the screen. */
  readonly body: string;
  readonly title: string;
  readonly paper: string;
  readonly author: string;
  readonly day: string;
  readonly url: string;
  readonly lang: string;
  readonly dir: string;
}

/** Cleans the welcome page's sample with the engine that cleans every page. */
export function judgeSample({ body, title, paper, author, day, url, lang, dir }: Sample): Judged {
  const doc = new DOMParser().parseFromString(body, 'text/html');
  doc.documentElement.lang = lang;
  doc.documentElement.dir = dir;
  doc.title = title;
  const data = doc.head.appendChild(doc.createElement('script'));
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: paper },
  });
  return clean(doc, { url });
}
