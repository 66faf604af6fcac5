import { useRef } from 'preact/hooks';
import type { Change } from '../../utils/storage/backup';
import { t } from '../../utils/browser/i18n';
import { LABELS, sayValue } from '../fields/choices';
import { Group } from './Group';

/** What a file would bring, before it is used. */
export type Preview =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'ready'; readonly changes: readonly Change[]; readonly domains: number; readonly refused: readonly string[] };

export interface AboutActions {
  readonly exportAll: () => void;
  readonly open: (file: File) => void;
  readonly use: () => void;
  readonly cancel: () => void;
  readonly welcome: () => void;
}

interface AboutProps {
  readonly version: string;
  readonly locale: string;
  readonly preview: Preview | undefined;
  readonly actions: AboutActions;
}

/** What Lede is, and all that was set in one file. */
export function About({ version, locale, preview, actions }: AboutProps) {
  const file = useRef<HTMLInputElement>(null);
  const openFile = (input: HTMLInputElement): void => {
    const [chosen] = input.files ?? [];
    if (chosen) actions.open(chosen);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <Group id="about">
      <p>{t('promise')}</p>
      <p class="quiet">{t('version', version)}</p>
      <div class="row">
        <button type="button" onClick={actions.exportAll}>
          {t('exportAll')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {t('importAll')}
        </button>
        <button type="button" onClick={actions.welcome}>
          {t('showWelcome')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('importAll')}
          onChange={({ currentTarget }) => openFile(currentTarget)}
        />
      </div>
      {preview && <FilePreview preview={preview} locale={locale} actions={actions} />}
    </Group>
  );
}

interface FilePreviewProps {
  readonly preview: Preview;
  readonly locale: string;
  readonly actions: AboutActions;
}

function FilePreview({ preview, locale, actions }: FilePreviewProps) {
  if (preview.kind === 'wrong')
    return (
      <p class="preview" role="alert">
        {t('fileWrong')}
      </p>
    );
  const { changes, domains, refused } = preview;
  const isEmpty = changes.length === 0 && domains === 0;
  return (
    <section class="preview" aria-live="polite" aria-label={t('importAll')}>
      <p>{t(isEmpty ? 'fileEmpty' : 'fileChanges')}</p>
      <ul>
        {changes.map(({ name, from, to }) => (
          <li key={name}>
            {t(LABELS[name])}: <del>{sayValue(name, from, locale)}</del> <ins>{sayValue(name, to, locale)}</ins>
          </li>
        ))}
        {domains > 0 && <li>{t('fileDomains', domains)}</li>}
      </ul>
      {refused.length > 0 && <p>{t('fileRefused', refused.join(', '))}</p>}
      <div class="row">
        {!isEmpty && (
          <button type="button" class="primary" onClick={actions.use}>
            {t('useFile')}
          </button>
        )}
        <button type="button" onClick={actions.cancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
