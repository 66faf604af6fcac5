import { render } from 'preact';
import { Taking } from '../../components/taking/Taking';
import css from '../../components/taking/taking.css?inline';
import { writeClipboard } from '../../utils/export/clipboard';
import { download } from '../../utils/export/download';
import { t } from '../../utils/browser/i18n';
import type { Taken } from '../../utils/visit/scriptGlobals';
import { showNote } from '../../utils/overlay/toast';
import type { FileKind } from '../../utils/render/file';
import { type CopyVariant, payloadOf } from '../../utils/render/payload';
import { makeFile } from '../../utils/render/saving';
import { shownPictures } from '../../utils/render/shownPictures';
import { writeSettings } from '../../utils/storage/settings';
import { sayCopied, saySaved, takingOf } from '../../utils/export/sayTaken';

/** Opens the sheet of what the article in a reader's dialog can be copied, saved and printed as. Whatever is pressed closes it. */
export function offer(live: Document, dialog: HTMLElement, shown: () => Taken): void {
  const place = dialog.querySelector('.controls .taking');
  const opener = dialog.querySelector<HTMLElement>('.controls .take');
  if (!place || !opener || place.hasChildNodes()) return;
  const close = openSheet({ dialog, place, opener });
  const style = live.createElement('style');
  style.textContent = css;
  const sheet = live.createElement('div');
  place.append(style, sheet);
  const actions = {
    copyAs: (variant: CopyVariant) => void copyAs(live, dialog, { ...shown(), variant, close }),
    saveAs: (kind: FileKind) => void saveAs(live, dialog, { ...shown(), kind, close }),
    print: () => {
      close();
      print();
    },
  };
  render(<Taking variant={shown().settings.copyAs} actions={actions} />, sheet);
}

interface Sheet {
  readonly dialog: HTMLElement;
  readonly place: Element;
  /** The button that opens the sheet and closes it. */
  readonly opener: HTMLElement;
}

/** Marks the sheet as open until something beside it is pressed; returns how to close it. */
function openSheet({ dialog, place, opener }: Sheet): () => void {
  const closing = new AbortController();
  const remove = (): void => {
    closing.abort();
    if (place.lastElementChild) render(null, place.lastElementChild);
    place.replaceChildren();
    opener.ariaExpanded = 'false';
  };
  const pressed = (event: Event): void => {
    const path = event.composedPath();
    if (path.includes(place)) return;
    remove();
    // Else the button opens it again.
    if (path.includes(opener)) event.stopPropagation();
  };
  dialog.querySelector<HTMLElement>('.controls > :is(.letters, .more)[aria-expanded="true"]')?.click();
  dialog.addEventListener('click', pressed, { capture: true, signal: closing.signal });
  opener.ariaExpanded = 'true';
  return () => {
    remove();
    opener.focus({ preventScroll: true });
  };
}

/** Copies at once, as long as the press counts, and remembers how. */
async function copyAs(
  live: Document,
  dialog: HTMLElement,
  { article, settings, variant, close }: Taken & { readonly variant: CopyVariant; readonly close: () => void },
): Promise<void> {
  const payload = payloadOf(article, variant, takingOf(settings));
  const isWritten = await writeClipboard(payload);
  close();
  showNote(live, dialog, isWritten ? { said: sayCopied(article, variant, settings) } : { said: t('copyRefused'), text: payload.text });
  if (isWritten && variant !== settings.copyAs) await writeSettings({ copyAs: variant }).catch(() => {});
}

async function saveAs(
  live: Document,
  dialog: HTMLElement,
  { article, settings, kind, close }: Taken & { readonly kind: FileKind; readonly close: () => void },
): Promise<void> {
  const gather = (addresses: readonly string[]): Promise<unknown> => shownPictures(live, addresses);
  const making = { taking: takingOf(settings), pictures: settings.pictures, gather };
  const said = await makeFile(article, kind, making).then(
    (made) => {
      download(made.file);
      return saySaved(made);
    },
    () => t('saveFailed'),
  );
  close();
  showNote(live, dialog, { said });
}
