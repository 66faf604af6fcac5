import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInTab, isAwake } from '../../utils/messages/protocol';
import { openPage } from '../../utils/visit/openPage';
import { openMemory } from '../../utils/visit/siteMemory';
import { cleanByItself } from './byItself';
import { answersOf } from './answers';
import { createReader } from './control';
import { readsOf } from './reads';

declare global {
  // Outlives one run of this script: the extension's world of a page, which the page does not share.
  var ledeIsAwake: (() => boolean) | undefined;
  var ledeCleansByItself: (() => Promise<void>) | undefined;
}

/**
 * What runs in a page, and nowhere else. An unlisted script, since WXT's content scripts call out on the page's own
 * document when they start: a page could tell that we are here, and send us away with the same call.
 */
export default defineUnlistedScript(() => {
  // A copy from before an update has lost its connection and can't answer; one that has it is enough.
  if (globalThis.ledeIsAwake?.()) return;
  globalThis.ledeIsAwake = isAwake;
  const memory = openMemory(document);
  const page = openPage(document, memory);
  const reader = createReader(document, page, memory);
  answerInTab(answersOf({ memory, page, reader }));
  globalThis.ledeReads = readsOf(document, page, reader);
  let cleaning: Promise<() => void> | undefined;
  globalThis.ledeCleansByItself = async () => {
    // Once more where the site was put on the list while its page was open.
    const lookAgain = await cleaning;
    cleaning ??= cleanByItself({ live: document, memory, page, reader });
    lookAgain?.();
  };
});
