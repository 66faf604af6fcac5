import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Runs after the reader's script and what is taken with, when a key or the menu says so. */
export default defineUnlistedScript(() => globalThis.ledeTakes?.copy());
