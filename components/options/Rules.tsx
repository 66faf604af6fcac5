import { useState } from 'preact/hooks';
import { parsePlace } from '../../utils/article/clutter/taught/elementPath';
import type { SiteRule } from '../../utils/article/ledger/siteRule';
import { t } from '../../utils/browser/i18n';
import { isIdle } from '../../utils/storage/taughtRuleList';

export interface RuleActions {
  readonly change: (rule: SiteRule) => void;
  readonly remove: (id: string) => void;
  readonly exportAll: () => void;
  /** Takes the rules of a file; gives how many there are then, nothing where it is no file of ours. */
  readonly importFile: (file: File) => Promise<number | undefined>;
  /** Forgets how the last articles were built. */
  readonly forget: () => Promise<void>;
}

interface RulesProps {
  readonly rules: readonly SiteRule[];
  readonly actions: RuleActions;
}

/** What was taught, site by site: on or off, to change, to take along. */
export function Rules({ rules, actions }: RulesProps) {
  const [said, setSaid] = useState('');
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) void actions.importFile(file).then((count) => setSaid(count === undefined ? t('fileWrong') : t('rulesImported', count)));
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <div class="domains rules">
      {rules.length === 0 && <p>{t('rulesNone')}</p>}
      <ul>
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} actions={actions} />
        ))}
      </ul>
      <div class="row">
        {rules.length > 0 && (
          <button type="button" onClick={actions.exportAll}>
            {t('rulesExport')}
          </button>
        )}
        <label class="file">
          {t('rulesImport')}
          <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => take(currentTarget)} />
        </label>
        <button type="button" onClick={() => void actions.forget().then(() => setSaid(t('outlinesForgotten')))}>
          {t('forgetOutlines')}
        </button>
      </div>
      <p class="quiet">{t('outlinesKept')}</p>
      <output>{said}</output>
    </div>
  );
}

interface RuleProps {
  readonly rule: SiteRule;
  readonly actions: RuleActions;
}

function Rule({ rule, actions }: RuleProps) {
  const { id, site, does, place, says, on } = rule;
  return (
    <li class={isIdle(rule) || !on ? 'rule idle' : 'rule'}>
      <label class="toggle">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => actions.change({ ...rule, on: currentTarget.checked })} />
        <span>
          <strong>{site}</strong> {t(does === 'aside' ? 'ruleAside' : 'ruleBack')}
          {says && ` ${t('ruleSays', says)}`}
          {isIdle(rule) && <em> {t('ruleIdle')}</em>}
          <code dir="ltr">{place}</code>
        </span>
      </label>
      <Edit key={place} rule={rule} onSave={actions.change} />
      <button type="button" onClick={() => actions.remove(id)}>
        {t('ruleRemove')}
      </button>
    </li>
  );
}

interface EditProps {
  readonly rule: SiteRule;
  readonly onSave: (rule: SiteRule) => void;
}

/** The place as it is written; kept only where it can be read. */
function Edit({ rule, onSave }: EditProps) {
  const [wrong, setWrong] = useState(false);
  const save = (place: string): void => {
    setWrong(!parsePlace(place));
    if (parsePlace(place) && place !== rule.place) onSave({ ...rule, place, misses: 0 });
  };
  return (
    <details>
      <summary>{t('ruleEdit')}</summary>
      <input
        type="text"
        dir="ltr"
        spellcheck={false}
        value={rule.place}
        aria-label={t('ruleEdit')}
        aria-invalid={wrong}
        onChange={({ currentTarget }) => save(currentTarget.value.trim())}
      />
      {wrong && <p role="alert">{t('ruleWrong')}</p>}
    </details>
  );
}
