import { useState } from 'preact/hooks';
import { interfaceLocale, t, type Word } from '../utils/i18n';
import type { Settings } from '../utils/settings';

interface ComfortsProps {
  readonly settings: Settings;
  readonly onSet: (changes: Partial<Settings>) => void;
}

/** How the article is set, to choose from. */
export function Comforts({ settings, onSet }: ComfortsProps) {
  return (
    <>
      <Choice name="theme" label={t('colours')} options={THEMES} settings={settings} onSet={onSet} />
      <Choice name="face" label={t('typeface')} options={FACES} settings={settings} onSet={onSet} />
      <Measure name="size" label={t('textSize')} min={14} max={32} step={1} settings={settings} onSet={onSet} />
      <Measure name="lineHeight" label={t('lineHeight')} min={1.2} max={2.4} step={0.1} settings={settings} onSet={onSet} />
      <Measure name="measure" label={t('columnWidth')} min={40} max={100} step={5} settings={settings} onSet={onSet} />
      <Choice name="align" label={t('lineEnds')} options={ALIGNS} settings={settings} onSet={onSet} />
    </>
  );
}

type Options<Name extends keyof Settings> = readonly (readonly [value: Settings[Name], word: Word])[];

const THEMES: Options<'theme'> = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
  ['contrast', 'themeContrast'],
];

const FACES: Options<'face'> = [
  ['serif', 'faceSerif'],
  ['sans', 'faceSans'],
  ['system', 'faceSystem'],
  ['easy', 'faceEasy'],
];

const ALIGNS: Options<'align'> = [
  ['start', 'linesRagged'],
  ['justify', 'linesJustified'],
];

interface ChoiceProps<Name extends keyof Settings> {
  readonly name: Name;
  readonly label: string;
  readonly options: Options<Name>;
  readonly settings: Settings;
  readonly onSet: (changes: Partial<Settings>) => void;
}

function Choice<Name extends 'theme' | 'face' | 'align'>({ name, label, options, settings, onSet }: ChoiceProps<Name>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={settings[name] === value} onChange={() => onSet({ [name]: value })} />
          <span>{t(word)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface MeasureProps {
  readonly name: 'size' | 'lineHeight' | 'measure';
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly settings: Settings;
  readonly onSet: (changes: Partial<Settings>) => void;
}

/** Shows the number while it is dragged and sets it where it is let go: synced storage takes few writes. */
function Measure({ name, label, min, max, step, settings, onSet }: MeasureProps) {
  const [dragged, setDragged] = useState<number>();
  const value = dragged ?? settings[name];
  return (
    <label class="measure">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setDragged(undefined);
          onSet({ [name]: event.currentTarget.valueAsNumber });
        }}
      />
      <output>{new Intl.NumberFormat(interfaceLocale()).format(value)}</output>
    </label>
  );
}
