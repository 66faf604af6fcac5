import type { Block } from '../../../page/types';
import { count, type Feature, flag, log, share } from './feature';

/** "(Image: Getty)", "[Foto: dpa]", "© Agency/Name" at the end of a caption. */
export const CREDIT_AT_END =
  /(?:[([（【][^()[\]（）]{0,60}(?:image|photo|picture|credit|foto|bild|imago|getty|reuters|afp|dpa|epa|\bap\b|©|写真|摄|사진)[^()[\]（）]{0,60}[)\]）】]|(?:©|foto:|photo:|bild:|image:|credit:)[^.!?]{2,60})\.?$/i;

export const ofText: readonly Feature[] = Object.entries<(block: Block) => number>({
  words: ({ words }) => log(words),
  linkShare: ({ linkChars, text }) => share(linkChars, text.length),
  sentences: ({ text }) => count(text, /[.!?؟।…]["'”’»)\]]*(?=\s|$)|[。！？]/g),
  endsSentence: ({ text }) => flag(/[.!?。！？؟।…]["'”’»)\]」』]*$/.test(text)),
  endsOpen: ({ text }) => flag(/[:：,;]$/.test(text)),
  digitShare: ({ text }) => share(count(text, /\p{N}/gu), text.length),
  upperShare: ({ text }) => share(count(text, /\p{Lu}/gu), text.length),
  commas: ({ text }) => count(text, /[,،、，]/g),
  wordLength: ({ text, words }) => share(text.length, words),
  quoteMarks: ({ text }) => count(text, /["“”„«»「」]/g),
  opensWithMark: ({ text }) => flag(/^[•·▪▶►»>→–—*+|#@©-]/.test(text)),
  pipes: ({ text }) => count(text, /[|•·/]/g),
  clock: ({ text }) => flag(/\b\d{1,2}[:.]\d{2}\b/.test(text)),
  year: ({ text }) => flag(/\b(?:19|20)\d{2}\b/.test(text)),
  copyright: ({ text }) => flag(/©|\(c\)|copyright/i.test(text)),
  address: ({ text }) => flag(/@[\w-]+\.\w|https?:|www\./.test(text)),
  lines: ({ text }) => count(text, /\n/g),
  endsCredit: ({ text }) => flag(CREDIT_AT_END.test(text)),
  question: ({ text }) => flag(/[?？؟]/.test(text)),
  exclaims: ({ text }) => flag(/[!！]/.test(text)),
  speaksToReader: ({ text }) => flag(/\b(?:you|your|we|our|us|sie|ihre?|wir|unser\w*|vous|votre|nous|notre)\b/i.test(text)),
}).map(([name, of]) => ({ name, read: ({ block }) => of(block) }));
