/** The longest tag that anybody writes, `zh-cmn-Hans-CN` and the like, in characters; what is longer is no tag. */
const MAX_CHARS = 35;

/** "english" is built like a tag, and names no language: those in use have two or three letters. */
const NAMED = /^[a-z]{2,3}(?:[-_]|$)/i;

/**
 * A language as a page declares it (`en_US`, `es-419`, `de, en`), as a canonical BCP 47 tag that `Intl` takes; undefined
 * where it is none. The one place where what a page says meets `Intl`, which throws at whatever is not built like a tag.
 * Wishes for digits, calendars and the like are left out: only the language is asked for.
 */
export function parseTag(declared: string): string | undefined {
  const [first = ''] = declared.trim().split(/[,;\s]/, 1);
  if (first.length > MAX_CHARS || !NAMED.test(first)) return undefined;
  try {
    const { baseName } = new Intl.Locale(first.replaceAll('_', '-'));
    // `en-US-POSIX` is read as a wish of its own, even there.
    return new Intl.Locale(baseName.replace(/-[a-z\d]-.*$/i, '')).baseName;
  } catch {
    return undefined;
  }
}

/** Whether it is a tag as it stands. */
export const isTag = (name: string): boolean => !name.includes('_') && !/[,;\s]/.test(name) && parseTag(name) !== undefined;
