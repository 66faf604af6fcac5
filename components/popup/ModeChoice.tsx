import { t, type Word } from '../../utils/browser/i18n';
import type { Mode } from '../../utils/sites/siteList';

const MODES: readonly (readonly [mode: Mode, word: Word])[] = [
  ['clean', 'modeClean'],
  ['offer', 'modeOffer'],
  ['off', 'modeOff'],
];

interface ModeChoiceProps {
  /** Of the group; unlike any other on the page. */
  readonly name: string;
  readonly mode: Mode;
  readonly onSet: (mode: Mode) => void;
}

/** What happens with the articles of a listed domain. */
export function ModeChoice({ name, mode, onSet }: ModeChoiceProps) {
  return (
    <fieldset class="modes">
      <legend class="unseen">{t('modeOf', name)}</legend>
      {MODES.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={`mode-${name}`} checked={mode === value} onChange={() => onSet(value)} />
          <span>{t(word)}</span>
        </label>
      ))}
    </fieldset>
  );
}
