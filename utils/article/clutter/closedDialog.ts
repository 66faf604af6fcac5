import type { Finder } from '../ledger/types';

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** What a page opens over itself when something is pressed, as long as nothing was. */
export const closedDialog: Finder = {
  name: 'closed-dialog',
  kind: 'other',
  why: 'A window of the page that is not open.',
  find: ({ page }) => page.blocks.filter((block) => block.hidden && block.parent.closest(DIALOG) !== null),
  removes: '<p>One.</p><div role="dialog" style="display:none"><p>Copy the code below into your own system.</p></div>',
  keeps: '<div role="dialog"><p>The ferry was late, and nobody on the quay could say when she would come in.</p></div>',
};
