import type { Copied } from '../../components/CopyMenu';
import type { Article } from '../../utils/article/types';
import { writeClipboard } from '../../utils/clipboard';
import { download } from '../../utils/download';
import { t } from '../../utils/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { type Settings, writeSettings } from '../../utils/settings';
import { sayCopied, takingOf } from '../../utils/taken';

/** Most popups only show: what writes articles down is loaded when one is taken along, or about to be. */
const loadWriters = () => import('../../utils/render/writers');

/** Copies an article, and remembers how. */
export async function copyArticle(article: Article, variant: CopyVariant, settings: Settings): Promise<Copied> {
  const { payloadOf } = await loadWriters();
  const payload = payloadOf(article, variant, takingOf(settings));
  if (!(await writeClipboard(payload))) return { done: false, text: payload.text };
  if (variant !== settings.copyAs) await writeSettings({ copyAs: variant });
  return { done: true, said: sayCopied(article, variant, settings) };
}

/** Saves an article as a file; gives what to say about it. */
export async function saveArticle(article: Article, kind: FileKind, settings: Settings): Promise<string> {
  const { fileOf } = await loadWriters();
  const file = fileOf(article, kind, { taking: takingOf(settings), pictures: new Map() });
  download(file);
  return t('savedAs', file.name);
}
