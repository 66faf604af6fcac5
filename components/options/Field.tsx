import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Settings } from '../../utils/settings';
import { CHOICES, LABELS } from '../choices';

/** Sets something, at once. */
export type Set = (changes: Partial<Settings>) => void;

interface FieldProps<Name> {
  readonly name: Name;
  readonly settings: Settings;
  readonly onSet: Set;
}

/** One of a few values. */
export function Choice<Name extends keyof typeof CHOICES>({ name, settings, onSet }: FieldProps<Name>) {
  return (
    <fieldset class="choice">
      <legend>{t(LABELS[name])}</legend>
      {CHOICES[name].map(([value, word]) => (
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

interface AmountProps extends FieldProps<'size' | 'lineHeight' | 'measure' | 'speed'> {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly locale: string;
}

/** A number. Shown while it is dragged, set where it is let go: synced storage takes few writes. */
export function Amount({ name, settings, onSet, locale, ...range }: AmountProps) {
  const id = useId();
  const [dragged, setDragged] = useState<number>();
  const value = dragged ?? settings[name];
  return (
    <div class="amount">
      <label for={id}>{t(LABELS[name])}</label>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        onInput={({ currentTarget }) => setDragged(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setDragged(undefined);
          onSet({ [name]: currentTarget.valueAsNumber });
        }}
      />
      <span aria-hidden="true">{new Intl.NumberFormat(locale).format(value)}</span>
    </div>
  );
}
