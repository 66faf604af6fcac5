import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';

interface NewsSitesProps {
  /** Domains by country, ISO 3166-1 alpha-2. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  readonly listed: ReadonlySet<string>;
  readonly locale: string;
  /** Called straight from a press, so that the browser can be asked. */
  readonly onAdd: (domains: readonly string[]) => void;
}

/** Well-known news sites to put on the list, a country at a time. */
export function NewsSites({ sites, listed, locale, onAdd }: NewsSitesProps) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const countries = Object.keys(sites)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const [country, setCountry] = useState(countryOf(locale, sites));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (domain: string): void =>
    setChosen(new Set([...chosen].filter((one) => one !== domain).concat(chosen.has(domain) ? [] : domain)));
  const add = (): void => {
    onAdd([...chosen]);
    setChosen(new Set());
  };
  return (
    <details class="news-sites">
      <summary>{t('newsSites')}</summary>
      <label>
        <span>{t('country')}</span>
        <select value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SiteBoxes domains={sites[country] ?? []} listed={listed} chosen={chosen} onToggle={toggle} />
      <button type="button" disabled={chosen.size === 0} onClick={add}>
        {t('addChosen', chosen.size)}
      </button>
    </details>
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
            <span dir="ltr">{domain}</span>
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
