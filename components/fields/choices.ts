import { t, type Word } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import { COPIES } from '../taking/copies';

/** The values of a setting, each with its name, in the order they are offered. */
export type Choices<Value> = readonly (readonly [value: Value, word: Word])[];

export const THEMES: Choices<Settings['theme']> = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
  ['contrast', 'themeContrast'],
];

export const FACES: Choices<Settings['face']> = [
  ['serif', 'faceSerif'],
  ['sans', 'faceSans'],
  ['system', 'faceSystem'],
  ['easy', 'faceEasy'],
];

export const ALIGNS: Choices<Settings['align']> = [
  ['start', 'linesRagged'],
  ['justify', 'linesJustified'],
];

export const SOURCE_PLACES: Choices<Settings['sourceAt']> = [
  ['above', 'sourceAbove'],
  ['below', 'sourceBelow'],
  ['none', 'sourceNowhere'],
];

export const CITATIONS: Choices<Settings['citeAs']> = [
  ['plain', 'citePlain'],
  ['markdown', 'copyMarkdown'],
  ['apa', 'citeApa'],
  ['wiki', 'citeWiki'],
];

export const PICTURES: Choices<Settings['pictures']> = [
  ['embedded', 'picturesEmbedded'],
  ['linked', 'picturesLinked'],
];

/** Settings of a few values. */
const CHOICES: { readonly [Name in keyof Settings]?: Choices<unknown> } = {
  theme: THEMES,
  face: FACES,
  align: ALIGNS,
  copyAs: COPIES,
  sourceAt: SOURCE_PLACES,
  citeAs: CITATIONS,
  pictures: PICTURES,
};

/** Settings of a number: from where to where, and how finely. */
export const RANGES: {
  readonly [Name in 'size' | 'lineHeight' | 'measure' | 'speed']: { readonly min: number; readonly max: number; readonly step: number };
} = {
  size: { min: 14, max: 32, step: 1 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1 },
  measure: { min: 40, max: 100, step: 5 },
  speed: { min: 0.5, max: 2.5, step: 0.25 },
};

/** A number as it is said of what it measures: "65 characters", "1.25×". */
export function sayAmount(name: keyof Settings, value: number, locale: string): string {
  if (name === 'measure') return t('characters', value);
  const number = new Intl.NumberFormat(locale).format(value);
  return name === 'speed' ? `${number}×` : number;
}

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
  showPictures: 'showPictures',
};

/** A value of a setting in words. */
export function sayValue(name: keyof Settings, value: Settings[keyof Settings], locale: string): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return sayAmount(name, value, locale);
  if (name === 'voice' && value === '') return t('anyVoice');
  const word = CHOICES[name]?.find(([each]) => each === value)?.[1];
  return word ? t(word) : value;
}
