import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillEvent } from '../../utils/export/clipboard';
import { excerptPayload } from '../../utils/render/excerpt';
import { shownPictures } from '../../utils/render/shownPictures';
import { takingOf } from '../../utils/export/sayTaken';
import { copyHere } from './copyHere';
import { listen } from './listen';
import { offer } from './offer';

/** What articles are taken along with: put into a page by the background when it is first wanted there. */
export default defineUnlistedScript(() => {
  if (globalThis.ledeTakes?.isAwake()) return;
  let stop: (() => void) | undefined;
  const stopListening = (): void => stop?.();
  globalThis.ledeTakes = {
    isAwake: () => browser.runtime?.id !== undefined,
    copy: () => copyHere(document),
    pictures: (addresses) => shownPictures(document, addresses),
    listen: (dialog, shown) => {
      stopListening();
      stop = listen(dialog, shown, () => (stop = undefined));
    },
    stopListening,
    offer: (dialog, shown) => offer(document, dialog, shown),
    answerCopy: (event, excerpt, { article, settings }) =>
      fillEvent(event, excerptPayload(excerpt, article, { ...takingOf(settings), variant: 'rich' })),
  };
});
