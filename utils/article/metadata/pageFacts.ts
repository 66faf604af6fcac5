import { lazy, memoize } from '../text/memo';
import { checkLanguage, readLanguage } from '../page/language';
import { parseTag } from '../text/languageTags';
import type { Measured } from '../page/types';
import { areKnown, monthsOf } from './dates/months';
import { makeReading, type Reading } from './dates/dateReader';
import { type OwnNodes, ownNodes, textOf } from './jsonLd';
import { firstMeta, type Metas, readMetas } from './metaTags';
import { tokens } from './tokens';
import { siteStripper } from './headline/title';
import { readZone, type Zone } from './headZone';

/** Where facts are looked for; read once, shared by all that look. */
export interface Places {
  readonly page: Measured;
  readonly metas: Metas;
  readonly own: OwnNodes;
  readonly zone: Zone;
  readonly reading: Reading;
  /** The text's language, BCP 47. */
  readonly lang: string | undefined;
  /** Languages the page declares, most specific first; behind the text's own where they are others. */
  readonly languages: readonly string[];
  /** What the page calls itself, with or without the site's name. */
  readonly titles: readonly string[];
  /** Takes the site's name and sections off either end of a title. */
  strip(title: string): string;
  /** Words of titles, section and keywords: no writer's name has them. */
  themes(): ReadonlySet<string>;
}

/** Reads metas, JSON-LD and the headline's surroundings. */
export function gather(page: Measured): Places {
  const metas = readMetas(page);
  const titles = [firstMeta(metas, 'og:title'), firstMeta(metas, 'twitter:title'), page.title].filter((title) => title !== undefined);
  const urls = [page.url, firstMeta(metas, 'og:url')].filter((url) => url !== undefined);
  const own = ownNodes(page, { urls, titles });
  const strip = memoize(siteStripper({ page, metas, own }));
  const headlines = [own.story ? textOf(own.story['headline']) : '', ...titles].map(strip).filter((title) => title !== '');
  const zone = readZone(page, headlines);
  const lang = checkLanguage(readLanguage(page), page.blocks);
  const languages = pageLanguages(page, metas, lang);
  const reading = makeReading({ monthOf: monthsOf(languages), areKnown: areKnown(languages) });
  const themes = lazy(() => readThemes(titles, metas));
  return { page, metas, own, zone, reading, lang, languages, titles: titles.filter((title) => title !== ''), strip, themes };
}

const readThemes = (titles: readonly string[], metas: Metas): ReadonlySet<string> =>
  new Set(
    tokens(
      [...titles, firstMeta(metas, 'article:section'), ...(metas.get('article:tag') ?? []), ...(metas.get('keywords') ?? [])].join(' '),
    ),
  );

const baseOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** Languages the page says it is in, most specific first. Where the text is in none of them, a theme was left as it came: its country says nothing. */
function pageLanguages(page: Measured, metas: Metas, lang: string | undefined): string[] {
  const declared = [page.root.getAttribute('lang'), firstMeta(metas, 'og:locale'), firstMeta(metas, 'content-language', 'language')];
  const languages = declared.flatMap((language) => parseTag(language ?? '') ?? []);
  if (lang === undefined || languages.length === 0 || languages.some((language) => baseOf(language) === baseOf(lang))) return languages;
  return [lang, ...languages.map(baseOf)];
}
