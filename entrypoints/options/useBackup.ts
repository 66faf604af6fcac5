import { useCallback, useState } from 'preact/hooks';
import type { Preview } from '../../components/options/About';
import { changeList, readList } from '../../utils/autoclean';
import { type Backup, changesOf, MAX_BACKUP_BYTES, readBackup, writeBackup } from '../../utils/backup';
import { download } from '../../utils/download';
import { mergeLists } from '../../utils/listing';
import type { Settings } from '../../utils/settings';

interface BackupWork {
  readonly preview: Preview | undefined;
  readonly exportAll: () => void;
  readonly open: (file: File) => void;
  readonly use: () => void;
  readonly cancel: () => void;
}

/** Writes everything that is set to a file, and reads one; nothing is used before its reader has seen what it changes. */
export function useBackup(settings: Settings, set: (changes: Partial<Settings>) => void): BackupWork {
  const [opened, setOpened] = useState<ReturnType<typeof readBackup>>();
  const open = useCallback((file: File) => void readFile(file).then(setOpened), []);
  const use = useCallback(() => {
    if (!opened?.ok) return;
    if (Object.keys(opened.backup.settings).length > 0) set(opened.backup.settings);
    void changeList((list) => mergeLists(list, opened.backup.domains));
    setOpened(undefined);
  }, [opened, set]);
  return {
    preview: opened && previewOf(opened, settings),
    exportAll: () => void exportAll(settings),
    open,
    use,
    cancel: () => setOpened(undefined),
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
