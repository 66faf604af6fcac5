import { useEffect, useState } from 'preact/hooks';
import '../../components/options/rules.css';
import { type RuleActions, Rules } from '../../components/options/Rules';
import type { SiteRule } from '../../utils/article/ledger/siteRule';
import { download } from '../../utils/export/download';
import { changeRules, forgetSkeletons, readRules, watchRules } from '../../utils/visit/siteMemory';
import { exportRules, importRules, withoutRule } from '../../utils/storage/taughtRuleList';

/** A file of ours is a few kB; what is far larger is somebody else's. */
const MAX_FILE_BYTES = 1_000_000;

async function importFile(file: File): Promise<number | undefined> {
  if (file.size > MAX_FILE_BYTES) return undefined;
  const imported = importRules(await readRules(), await file.text());
  if (imported) await changeRules(() => imported);
  return imported?.length;
}

/** The rules as they are, in whatever window they were taught. */
export function SiteRules() {
  const [rules, setRules] = useState<readonly SiteRule[]>([]);
  useEffect(() => {
    void readRules().then(setRules);
    return watchRules(setRules);
  }, []);
  const actions: RuleActions = {
    change: (rule) => void changeRules((all) => all.map((each) => (each.id === rule.id ? rule : each))),
    remove: (id) => void changeRules((all) => withoutRule(all, id)),
    exportAll: () => download({ name: 'lede-rules.json', type: 'application/json', content: exportRules(rules) }),
    importFile,
    forget: forgetSkeletons,
  };
  return <Rules rules={rules.toSorted((a, b) => a.site.localeCompare(b.site))} actions={actions} />;
}
