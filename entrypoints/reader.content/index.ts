import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInTab } from '../../utils/messages';
import { openPage } from '../../utils/openPage';

declare global {
  // Survives in the extension's isolated world between two clicks; pages have their own.
  var ledeIsAwake: (() => boolean) | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A copy left over from before an update has lost its connection and can't answer; a live one is enough.
    if (globalThis.ledeIsAwake?.()) return;
    globalThis.ledeIsAwake = () => ctx.isValid;
    ctx.onInvalidated(answerInTab(openPage(document)));
  },
});
