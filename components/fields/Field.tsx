import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import { type Choices, LABELS, RANGES } from './choices';

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
}

/** One of a few values. */
export function Choice<Name extends OfWords>({ name, choices, settings, onSet }: ChoiceProps<Name>) {
  return (
    <fieldset class="choice">
      <legend>{t(LABELS[name])}</legend>
      {choices.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={settings[name] === value} onChange={() => onSet({ [name]: value })} />
          <span>{t(word)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Toggle({ name, settings, onSet }: FieldProps<'captions' | 'images' | 'links'>) {
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

/** A number. Shown while it is dragged, set where it is let go: synced storage takes few writes. */
export function Amount({ name, settings, onSet, locale }: AmountProps) {
  const [dragged, setDragged] = useState<number>();
  const value = dragged ?? settings[name];
  return (
    <label class="amount">
      <span>{t(LABELS[name])}</span>
      <input
        type="range"
        {...RANGES[name]}
        value={value}
        onInput={({ currentTarget }) => setDragged(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setDragged(undefined);
          onSet({ [name]: currentTarget.valueAsNumber });
        }}
      />
      <output aria-hidden="true">{new Intl.NumberFormat(locale).format(value)}</output>
    </label>
  );
}
