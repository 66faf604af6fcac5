import { useCallback, useState } from 'preact/hooks';
import type { Preview } from '../../components/options/About';
import { changeList, readList } from '../../utils/sites/registration';
import { type Backup, changesOf, MAX_BACKUP_BYTES, readBackup, writeBackup } from '../../utils/storage/backup';
import { download } from '../../utils/export/download';
import { mergeLists, unmergeLists } from '../../utils/sites/siteList';
import type { Settings } from '../../utils/storage/settings';
import type { SetSettings } from '../popup/useSettings';

interface BackupWork {
  readonly preview: Preview | undefined;
  readonly exportAll: () => void;
  readonly open: (file: File) => void;
  readonly use: () => void;
  readonly cancel: () => void;
}

interface Keeping {
  readonly write: SetSettings;
  /** Takes note of how to undo what was changed. */
  readonly remember: (undo: () => Promise<boolean>) => void;
}

/** Writes everything that is set to a file, and reads one; nothing is used before its reader has seen what it changes. */
export function useBackup(settings: Settings, { write, remember }: Keeping): BackupWork {
  const [opened, setOpened] = useState<ReturnType<typeof readBackup>>();
  const open = useCallback((file: File) => void readFile(file).then(setOpened), []);
  const use = useCallback(() => {
    if (!opened?.ok) return;
    void useFile(opened.backup, settings, write).then(remember);
    setOpened(undefined);
  }, [opened, settings, write, remember]);
  return {
    preview: opened && previewOf(opened, settings),
    exportAll: () => void exportAll(settings),
    open,
    use,
    cancel: () => setOpened(undefined),
  };
}

/** Sets what a backup has; gives how to undo all of it. */
async function useFile({ settings, domains }: Backup, current: Settings, write: SetSettings): Promise<() => Promise<boolean>> {
  const before = Object.fromEntries(Object.keys(settings).map((name) => [name, current[name as keyof Settings]] as const));
  const list = await readList();
  const isSetting = Object.keys(settings).length > 0;
  if (isSetting) await write(settings);
  await changeList((current) => mergeLists(current, domains));
  return async () => {
    await changeList((current) => unmergeLists(current, domains, list));
    return isSetting ? await write(before) : true;
  };
}

const readFile = async (file: File): Promise<ReturnType<typeof readBackup>> =>
  file.size > MAX_BACKUP_BYTES ? { ok: false } : readBackup(await file.text());

function previewOf(read: ReturnType<typeof readBackup>, settings: Settings): Preview {
  if (!read.ok) return { kind: 'wrong' };
  const { backup, refused } = read;
  return { kind: 'ready', changes: changesOf(backup, settings), domains: backup.domains.length, refused };
}

async function exportAll(settings: Settings): Promise<void> {
  const backup: Backup = { settings, domains: await readList() };
  const day = new Date().toISOString().slice(0, 10);
  download({ name: `lede-${day}.json`, type: 'application/json', content: writeBackup(backup) });
}
