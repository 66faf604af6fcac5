import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import { type Choices, LABELS, RANGES, sayAmount } from './choices';
import { Press } from './Press';

/** Sets something, at once. */
export type Set = (changes: Partial<Settings>) => void;

interface FieldProps<Name> {
  readonly name: Name;
  readonly settings: Settings;
  readonly onSet: Set;
}

/** Settings whose values are words. */
type OfWords = { readonly [Name in keyof Settings]: Settings[Name] extends string ? Name : never }[keyof Settings];

interface ChoiceProps<Name extends OfWords> extends FieldProps<Name> {
  readonly choices: Choices<Settings[Name]>;
  /** How the values are shown: in their own colours or letters. */
  readonly look?: 'faces' | 'swatches';
}

/** One of a few values. */
export function Choice<Name extends OfWords>({ name, choices, look, settings, onSet }: ChoiceProps<Name>) {
  return (
    <fieldset class={look ? `choice ${look}` : 'choice'}>
      <legend>{t(LABELS[name])}</legend>
      {choices.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={settings[name] === value} onChange={() => onSet({ [name]: value })} />
          {look === 'swatches' ? (
            <span class="dressed" data-theme={value}>
              {t(word)}
            </span>
          ) : (
            <span data-face={look && value}>{t(word)}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Toggle({ name, settings, onSet }: FieldProps<'captions' | 'images' | 'links' | 'showPictures'>) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        name={name}
        checked={settings[name]}
        onChange={({ currentTarget }) => onSet({ [name]: currentTarget.checked })}
      />
      <span>{t(LABELS[name])}</span>
    </label>
  );
}

interface AmountProps extends FieldProps<keyof typeof RANGES> {
  /** BCP 47, of the interface: the number is written in it. */
  readonly locale: string;
}

/** A number, by its ends or along the way. Shown while it is dragged, set where it is let go: synced storage takes few writes. */
export function Amount({ name, settings, onSet, locale }: AmountProps) {
  const [dragged, setDragged] = useState<number>();
  const value = dragged ?? settings[name];
  const label = t(LABELS[name]);
  const step = (way: 1 | -1): void => onSet({ [name]: stepped(name, settings[name], way) });
  return (
    <div class="amount">
      <label for={`amount-${name}`}>{label}</label>
      <output aria-hidden="true">{sayAmount(name, value, locale)}</output>
      <Press class="step" icon="less" name={t('less', label)} onPress={() => step(-1)} />
      <input
        id={`amount-${name}`}
        type="range"
        {...RANGES[name]}
        value={value}
        aria-valuetext={sayAmount(name, value, locale)}
        onInput={({ currentTarget }) => setDragged(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setDragged(undefined);
          onSet({ [name]: currentTarget.valueAsNumber });
        }}
      />
      <Press class="step" icon="more" name={t('more', label)} onPress={() => step(1)} />
    </div>
  );
}

/** One step on or back, within the range; without the crumbs that adding tenths leaves. */
export function stepped(name: keyof typeof RANGES, value: number, way: 1 | -1): number {
  const { min, max, step } = RANGES[name];
  return Math.min(max, Math.max(min, Number((value + way * step).toFixed(2))));
}
