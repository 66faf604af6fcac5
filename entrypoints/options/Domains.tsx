import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../components/options/sites.css';
import { AddDomain } from '../../components/options/AddDomain';
import { DomainList, type DomainActions } from '../../components/options/DomainList';
import { NewsSites } from '../../components/options/NewsSites';
import { TransferList } from '../../components/options/TransferList';
import {
  addDomains,
  allowedOf,
  changeList,
  readList,
  readRefused,
  removeDomains,
  requestDomains,
  watchAutoclean,
} from '../../utils/sites/registration';
import { parseDomain } from '../../utils/sites/parseDomain';
import { download } from '../../utils/export/download';
import { interfaceLocale, t } from '../../utils/browser/i18n';
import { type Listed, withDomains, withExcept } from '../../utils/sites/siteList';
import { NEWS_DOMAINS } from '../../utils/rules/newsDomains';
import { exportList, type Imported, importList } from '../../utils/sites/importExport';

const actions: DomainActions = {
  remove: (domain) => void removeDomains([domain]),
  ask: (domains) => void requestDomains(domains),
  setMode: (domain, mode) => void changeList((list) => withDomains(list, [domain], mode)),
  setExcept: (domain, paths) => void changeList((list) => withExcept(list, domain, paths)),
};

const saveList = (list: readonly Listed[]): void =>
  download({ name: 'lede-sites.json', type: 'application/json', content: exportList(list) });

async function importFile(file: string): Promise<Imported> {
  const imported = importList(await readList(), file);
  await changeList(() => imported.list);
  return imported;
}

/** The domains to clean, as they are and as they are allowed. */
export function Domains() {
  const [list, setList] = useState<readonly Listed[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const read = async (): Promise<void> => {
      const now = await readList();
      setAllowed(new Set(await allowedOf(now.map(({ domain }) => domain))));
      setList(now);
      setRefused(await readRefused());
    };
    void read();
    return watchAutoclean(() => void read());
  }, []);
  const listed = useMemo(() => new Set(list.map(({ domain }) => domain)), [list]);
  return (
    <div class="domains">
      <p>{t('domainsWhat')}</p>
      <AddDomain parse={parseDomain} onAdd={(domain) => void addDomains([domain])} />
      {refused.length > 0 && <p class="not-allowed">{t('domainsDropped', refused.join(' | '))}</p>}
      <DomainList list={list} allowed={allowed} actions={actions} />
      <NewsSites sites={NEWS_DOMAINS} listed={listed} locale={interfaceLocale()} onAdd={(domains) => void addDomains(domains)} />
      <TransferList onExport={() => saveList(list)} onImport={importFile} />
    </div>
  );
}
