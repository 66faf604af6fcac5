import { parseUrl } from '../../text/urls';
import { HOME_PATH } from '../../../rules/pathWords';
import type { Measured } from '../../page/types';
import type { Candidate } from '../../types';
import { fold } from '../../text/words';
import { snip, tokens } from '../tokens';

/** Links of a page's head among which its logo is. */
const MAX_LINKS = 40;

/** "Lidd Gazette logo", "Home | Lidd Gazette". */
const BESIDE_NAME = /^(?:logo|home(?:page)?|startseite|accueil|inicio)\b[\s:|–-]*|[\s:|–-]*\b(?:logo|home(?:page)?|startseite)$/gi;

/** "News: Lidd | Lidd Gazette" */
const PARTS = /\s*(?:[|｜_]|--|:\s|\s[–—·•-]\s)\s*/;

/** What a logo that leads to the first page, and the copyright line, call the site: names that its host or its title has, too. */
export function namesOnPage(page: Measured, host: string): Candidate[] {
  const titled = new Set(page.title.split(PARTS));
  return [...logos(page, host), ...copyrights(page)].flatMap((candidate) =>
    candidate.value
      .split(PARTS)
      .filter((value) => value !== '' && (isOfHost(value, host) || titled.has(value)))
      .map((value) => ({ ...candidate, value })),
  );
}

function logos(page: Measured, host: string): Candidate[] {
  const links = Array.from(page.body.querySelectorAll('a')).slice(0, MAX_LINKS);
  const home = links.filter((link) => leadsHome(link.getAttribute('href') ?? '', page.url, host));
  return home.map((link) => {
    const text = fold(link.textContent ?? '') || (link.querySelector('img[alt]')?.getAttribute('alt') ?? link.getAttribute('title') ?? '');
    return { value: text.replace(BESIDE_NAME, ''), where: 'logo', snippet: snip(text) };
  });
}

function leadsHome(href: string, base: string, host: string): boolean {
  const url = href === '' || href.startsWith('#') ? undefined : parseUrl(href, base);
  return url !== undefined && url.hostname.replace(/^www\./, '') === host && HOME_PATH.test(url.pathname);
}

/** "© 2019–2025 Lidd Gazette. All rights reserved." */
const COPYRIGHT = /(?:©|\(c\)|copyright)[\s©\d,–-]*(?:by )?([^.,|·•;:/()\d]{3,40})/i;

const copyrights = ({ blocks }: Measured): Candidate[] =>
  blocks.flatMap(({ text }) => {
    const name = /©|\(c\)|copyright/i.test(text)
      ? COPYRIGHT.exec(text)?.[1]
          ?.replace(/\s+(?:all|alle|tous|todos|tutti)\s.*$/i, '')
          .trim()
      : '';
    return name ? [{ value: name, where: 'copyright line', snippet: snip(text) }] : [];
  });

/** Shorter parts of a host are words like "news", as a share of its characters. */
const MIN_SHARE = 0.5;

/** "Low Tide Notes" and lowtide-notes.blogspot.com, "DW" and dw.com. */
function isOfHost(name: string, host: string): boolean {
  const words = tokens(name);
  const joined = words.join('');
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/-/g, ''));
  return (
    joined !== '' &&
    labels.some(
      (label) =>
        label !== 'www' &&
        label.length > 1 &&
        (joined.includes(label) ||
          (label.includes(joined) && joined.length >= label.length * MIN_SHARE) ||
          words.map((word) => word[0]).join('') === label),
    )
  );
}
