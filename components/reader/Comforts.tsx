import { interfaceLocale } from '../../utils/browser/i18n';
import type { Settings } from '../../utils/storage/settings';
import { ALIGNS, FACES, THEMES } from '../fields/choices';
import { Amount, Choice, type Set } from '../fields/Field';

interface ComfortsProps {
  readonly settings: Settings;
  readonly onSet: Set;
}

/** How the article is set, to choose from. */
export function Comforts(field: ComfortsProps) {
  const locale = interfaceLocale();
  return (
    <>
      <Choice name="theme" choices={THEMES} {...field} />
      <Choice name="face" choices={FACES} {...field} />
      <Amount name="size" locale={locale} {...field} />
      <Amount name="lineHeight" locale={locale} {...field} />
      <Amount name="measure" locale={locale} {...field} />
      <Choice name="align" choices={ALIGNS} {...field} />
    </>
  );
}
