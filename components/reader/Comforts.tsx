import { interfaceLocale, t } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import { ALIGNS, FACES, THEMES } from '../fields/choices';
import { Amount, Choice, type Set, Toggle } from '../fields/Field';

interface ComfortsProps {
  readonly settings: Settings;
  readonly onSet: Set;
  /** Sets all of it as it was before anybody chose. */
  readonly onReset: () => void;
}

/** How the article is set, to choose from. */
export function Comforts({ onReset, ...field }: ComfortsProps) {
  const locale = interfaceLocale();
  return (
    <>
      <Choice name="theme" look="swatches" choices={THEMES} {...field} />
      <Choice name="face" look="faces" choices={FACES} {...field} />
      <Amount name="size" locale={locale} {...field} />
      <Amount name="lineHeight" locale={locale} {...field} />
      <Amount name="measure" locale={locale} {...field} />
      <Choice name="align" choices={ALIGNS} {...field} />
      <Toggle name="showPictures" {...field} />
      <button type="button" class="reset" onClick={onReset}>
        {t('reset')}
      </button>
    </>
  );
}
