/**
 * Messages that are written in `utils/locales/en.json` and wait for their translators; browsers show them in English until
 * then. A name goes from this list when it is in every language. Empty before a release.
 */
export const WAITING: readonly string[] = [];
