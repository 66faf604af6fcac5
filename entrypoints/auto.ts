import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Runs after the reader's script on pages of listed domains, and nowhere else: what is read by hand never opens by itself. */
export default defineUnlistedScript(() => void globalThis.ledeCleansByItself?.());
