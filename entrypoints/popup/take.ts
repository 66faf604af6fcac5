import type { Copied } from '../../components/taking/Taken';
import type { Article } from '../../utils/article/types';
import { writeClipboard } from '../../utils/export/clipboard';
import { download } from '../../utils/export/download';
import type { FileKind } from '../../utils/render/file';
import type { CopyVariant } from '../../utils/render/payload';
import { payloadOf } from '../../utils/render/payload';
import { makeFile } from '../../utils/render/saving';
import { type Settings, writeSettings } from '../../utils/storage/settings';
import { sayCopied, saySaved, takingOf } from '../../utils/export/sayTaken';
import { picturesInTab } from './pictures';
import { reportOfTab } from './tab';

/** Copies what a maintainer needs of a page. False where the browser refuses. */
export const copyReport = async (): Promise<boolean> => await writeClipboard({ text: await reportOfTab() });

/** Copies an article, and remembers how. */
export async function copyArticle(article: Article, variant: CopyVariant, settings: Settings): Promise<Copied> {
  const payload = payloadOf(article, variant, takingOf(settings));
  if (!(await writeClipboard(payload))) return { done: false, text: payload.text };
  // What was copied is copied, whether or not the browser keeps how.
  if (variant !== settings.copyAs) await writeSettings({ copyAs: variant }).catch(() => {});
  return { done: true, said: sayCopied(article, variant, settings) };
}

/** Saves an article as a file; gives what to say about it. */
export async function saveArticle(article: Article, kind: FileKind, settings: Settings): Promise<string> {
  const made = await makeFile(article, kind, { taking: takingOf(settings), pictures: settings.pictures, gather: picturesInTab });
  download(made.file);
  return saySaved(made);
}
