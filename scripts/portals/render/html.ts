/** Text as markup. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0', '&amp;': '&' };

const INLINE = 'a|abbr|b|em|i|mark|small|span|strong|sup|time';

/** What a piece of our own markup says, white space folded; inline elements join what stands in them. */
export function textOf(html: string): string {
  const visible = html.replace(/<(script|style|head|noscript)\b[^]*?<\/\1>/g, ' ');
  const bare = visible.replace(new RegExp(`</?(?:${INLINE})\\b[^>]*>`, 'g'), '').replace(/<[^>]*>/g, ' ');
  return bare
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An element; `attributes` as they are written, with the space before them. */
export const element = (tag: string, attributes: string, content: string): string => `<${tag}${attributes}>${content}</${tag}>`;

export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Languages without spaces count two characters as a word. */
const isSpaceless = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);

/** The text's beginning of so many words, with a mark where it was cut. */
export function cutTo(text: string, words: number, mark = '…'): string {
  if (isSpaceless(text)) return text.length <= words * 2 ? text : text.slice(0, words * 2) + mark;
  const parts = text.split(' ');
  return parts.length <= words
    ? text
    : parts
        .slice(0, words)
        .join(' ')
        .replace(/[,;:–-]+$/, '') + mark;
}

/** Where a sentence ends: before a capital or an opening quote, and anywhere in scripts that know no spaces. */
const SENTENCE_END = /(?<=[.!?…؟।]["”»’']?)\s+(?=[\p{Lu}\p{Lo}"“„«‘'])|(?<=[。！？])(?=[^」』”])/u;

export const sentencesOf = (text: string): string[] => text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
