import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import { paperOf } from '../../utils/rules/newsNames';

interface NewsSitesProps {
  /** Domains by country, ISO 3166-1 alpha-2. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  readonly listed: ReadonlySet<string>;
  readonly locale: string;
  /** Called straight from a press, so that the browser can be asked. */
  readonly onAdd: (domains: readonly string[]) => void;
}

/** Well-known news sites to put on the list: of one country, or whatever a search finds. */
export function NewsSites({ sites, listed, locale, onAdd }: NewsSitesProps) {
  const [country, setCountry] = useState(countryOf(locale, sites));
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (domain: string): void =>
    setChosen(new Set([...chosen].filter((one) => one !== domain).concat(chosen.has(domain) ? [] : domain)));
  const add = (): void => {
    onAdd([...chosen]);
    setChosen(new Set());
  };
  const shown = sought.trim() === '' ? (sites[country] ?? []) : find(sites, sought);
  return (
    <details class="news-sites">
      <summary>{t('newsSites')}</summary>
      <div class="finding">
        <label>
          <span>{t('findSite')}</span>
          <input type="search" value={sought} onInput={({ currentTarget }) => setSought(currentTarget.value)} />
        </label>
        {sought.trim() === '' && <Countries country={country} codes={Object.keys(sites)} locale={locale} onChange={setCountry} />}
      </div>
      {shown.length === 0 && <p class="quiet">{t('siteNotFound')}</p>}
      <SiteBoxes domains={shown} listed={listed} chosen={chosen} onToggle={toggle} />
      {chosen.size > 0 && (
        <button type="button" class="primary" onClick={add}>
          {t('addChosen', chosen.size)}
        </button>
      )}
    </details>
  );
}

/** Sites of all countries whose name or domain holds what is sought. */
function find(sites: NewsSitesProps['sites'], sought: string): readonly string[] {
  const wanted = plain(sought);
  return Object.values(sites)
    .flat()
    .filter((domain) => domain.includes(wanted) || plain(paperOf(domain)).includes(wanted));
}

/** As it is typed in haste: without capitals, accents and blanks. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();

interface CountriesProps {
  readonly country: string;
  readonly codes: readonly string[];
  readonly locale: string;
  readonly onChange: (country: string) => void;
}

function Countries({ country, codes, locale, onChange }: CountriesProps) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const countries = codes.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <label>
      <span>{t('country')}</span>
      <select value={country} onChange={(event) => onChange(event.currentTarget.value)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SiteBoxesProps {
  readonly domains: readonly string[];
  readonly listed: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (domain: string) => void;
}

function SiteBoxes({ domains, listed, chosen, onToggle }: SiteBoxesProps) {
  return (
    <ul>
      {domains.map((domain) => (
        <li key={domain}>
          <label>
            <input
              type="checkbox"
              checked={listed.has(domain) || chosen.has(domain)}
              disabled={listed.has(domain)}
              onChange={() => onToggle(domain)}
            />
            <bdi>{paperOf(domain)}</bdi>
            <small dir="ltr">{domain}</small>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Where the reader most likely reads: the country of the locale, else the language's own. */
function countryOf(locale: string, sites: Readonly<Record<string, unknown>>): string {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return Object.hasOwn(sites, region) ? region : 'US';
}
