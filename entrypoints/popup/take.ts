import type { Copied } from '../../components/CopyMenu';
import type { Article } from '../../utils/article/types';
import { writeClipboard } from '../../utils/clipboard';
import { download } from '../../utils/download';
import { t } from '../../utils/i18n';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { type Settings, writeSettings } from '../../utils/settings';
import { sayCopied, takingOf } from '../../utils/taken';
import { picturesInTab } from './pictures';

/** Most popups only show: what writes articles down is loaded when one is taken along, or about to be. */
const loadWriters = () => import('../../utils/render/writers');

/** Copies an article, and remembers how. */
export async function copyArticle(article: Article, variant: CopyVariant, settings: Settings): Promise<Copied> {
  const { payloadOf } = await loadWriters();
  const payload = payloadOf(article, variant, takingOf(settings));
  if (!(await writeClipboard(payload))) return { done: false, text: payload.text };
  // What was copied is copied, whether or not the browser keeps how.
  if (variant !== settings.copyAs) await writeSettings({ copyAs: variant }).catch(() => {});
  return { done: true, said: sayCopied(article, variant, settings) };
}

/** Saves an article as a file; gives what to say about it. */
export async function saveArticle(article: Article, kind: FileKind, settings: Settings): Promise<string> {
  const { addressesOf, bodyOf, fileOf, holdsPictures } = await loadWriters();
  const taking = takingOf(settings);
  const asked = settings.pictures === 'embedded' && holdsPictures(kind) ? addressesOf(bodyOf(article, taking)) : [];
  const pictures = await picturesInTab(asked);
  const file = fileOf(article, kind, { taking, pictures });
  download(file);
  const number = new Intl.NumberFormat(taking.locale);
  return asked.length === 0 ? t('savedAs', file.name) : t('savedPictures', file.name, ...[pictures.size, asked.length].map(number.format));
}
