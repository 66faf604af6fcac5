import { t } from '../../utils/browser/i18n';
import type { Listed, Mode } from '../../utils/sites/siteList';
import { ModeChoice } from '../popup/ModeChoice';
import { NotAllowed } from '../popup/SiteControls';

export interface DomainActions {
  readonly remove: (domain: string) => void;
  /** Called straight from a press, so that the browser can be asked. */
  readonly ask: (domains: readonly string[]) => void;
  readonly setMode: (domain: string, mode: Mode) => void;
  readonly setExcept: (domain: string, paths: readonly string[]) => void;
}

interface DomainListProps {
  readonly list: readonly Listed[];
  readonly allowed: ReadonlySet<string>;
  readonly actions: DomainActions;
}

/** The listed domains, each with what happens on it. */
export function DomainList({ list, allowed, actions }: DomainListProps) {
  const waiting = list.map(({ domain }) => domain).filter((domain) => !allowed.has(domain));
  if (list.length === 0) return <p>{t('domainsNone')}</p>;
  return (
    <>
      {waiting.length > 1 && (
        <p class="not-allowed">
          <span>{t('manyNotAllowed', waiting.length)}</span>
          <button type="button" onClick={() => actions.ask(waiting)}>
            {t('askForAll')}
          </button>
        </p>
      )}
      <ul class="domain-list">
        {list.map((listed) => (
          <Domain key={listed.domain} listed={listed} isAllowed={allowed.has(listed.domain)} actions={actions} />
        ))}
      </ul>
    </>
  );
}

interface DomainProps {
  readonly listed: Listed;
  readonly isAllowed: boolean;
  readonly actions: DomainActions;
}

function Domain({ listed: { domain, mode, except }, isAllowed, actions }: DomainProps) {
  return (
    <li>
      <strong dir="ltr">{domain}</strong>
      <ModeChoice name={domain} mode={mode} onSet={(next) => actions.setMode(domain, next)} />
      <button type="button" aria-label={t('removeNamed', domain)} onClick={() => actions.remove(domain)}>
        {t('remove')}
      </button>
      {!isAllowed && <NotAllowed onAsk={() => actions.ask([domain])} />}
      <details>
        <summary>{t('exceptPaths', except.length)}</summary>
        <label>
          <span>{t('exceptLabel', domain)}</span>
          <textarea
            dir="ltr"
            rows={Math.max(3, except.length + 1)}
            spellcheck={false}
            defaultValue={except.join('\n')}
            onChange={(event) => actions.setExcept(domain, event.currentTarget.value.split('\n'))}
          />
        </label>
      </details>
    </li>
  );
}
