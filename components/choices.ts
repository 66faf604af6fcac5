import { t, type Word } from '../utils/i18n';
import type { Settings } from '../utils/settings';

/** The values of a setting, each with its name, in the order they are offered. */
export type Choices<Value> = readonly (readonly [value: Value, word: Word])[];

/** Settings of a few values. */
export const CHOICES: {
  readonly [Name in 'theme' | 'face' | 'align' | 'copyAs' | 'sourceAt' | 'citeAs' | 'pictures']: Choices<Settings[Name]>;
} = {
  theme: [
    ['system', 'themeSystem'],
    ['light', 'themeLight'],
    ['sepia', 'themeSepia'],
    ['dark', 'themeDark'],
    ['contrast', 'themeContrast'],
  ],
  face: [
    ['serif', 'faceSerif'],
    ['sans', 'faceSans'],
    ['system', 'faceSystem'],
    ['easy', 'faceEasy'],
  ],
  align: [
    ['start', 'linesRagged'],
    ['justify', 'linesJustified'],
  ],
  copyAs: [
    ['rich', 'copyRich'],
    ['text', 'copyText'],
    ['markdown', 'copyMarkdown'],
    ['citation', 'copyCitation'],
    ['link', 'copyLink'],
  ],
  sourceAt: [
    ['above', 'sourceAbove'],
    ['below', 'sourceBelow'],
    ['none', 'sourceNowhere'],
  ],
  citeAs: [
    ['plain', 'citePlain'],
    ['markdown', 'copyMarkdown'],
    ['apa', 'citeApa'],
    ['wiki', 'citeWiki'],
  ],
  pictures: [
    ['embedded', 'picturesEmbedded'],
    ['linked', 'picturesLinked'],
  ],
};

/** What each setting is called. */
export const LABELS: { readonly [Name in keyof Settings]: Word } = {
  theme: 'colours',
  face: 'typeface',
  size: 'textSize',
  lineHeight: 'lineHeight',
  measure: 'columnWidth',
  align: 'lineEnds',
  speed: 'listenSpeed',
  voice: 'voice',
  copyAs: 'copyTakes',
  sourceAt: 'sourceStands',
  citeAs: 'sourceWritten',
  captions: 'takeCaptions',
  images: 'takePictures',
  links: 'takeLinks',
  pictures: 'picturesInFiles',
};

/** A value of a setting in words. */
export function sayValue(name: keyof Settings, value: Settings[keyof Settings], locale: string): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (name === 'voice' && value === '') return t('anyVoice');
  const choices: Choices<unknown> = new Map<string, Choices<unknown>>(Object.entries(CHOICES)).get(name) ?? [];
  const word = choices.find(([each]) => each === value)?.[1];
  return word ? t(word) : value;
}
